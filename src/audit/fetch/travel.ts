import { type Hop, NotFetched } from './fetched.ts'
import { MAX_HOPS } from './limits.ts'
import type { Timed } from './politeness.ts'

/** How far a fetch has come; kept also when it fails. */
export interface Journey {
  finalUrl: string
  hops: Hop[]
  /** Milliseconds of the last exchange. */
  took: number
}

interface Steps {
  visit: (url: URL) => Promise<Timed>
  /** Where a Location leads; throws when that may not be followed. */
  next: (from: URL, location: string) => URL
}

/**
 * Follows redirects by hand, so that each step is checked like the first, and writes the way into `journey`.
 * @throws {NotFetched} `redirect-loop` after five redirects; what the steps throw.
 */
export async function travel(start: URL, journey: Journey, steps: Steps): Promise<Timed> {
  let url = start
  for (;;) {
    journey.finalUrl = url.href
    journey.took = 0
    const answer = await steps.visit(url)
    journey.took = answer.took
    const location = [answer.headers.location ?? []].flat()[0]
    if (!isRedirect(answer.status) || location === undefined) return answer
    if (journey.hops.length === MAX_HOPS)
      throw new NotFetched('redirect-loop', `There are more than ${MAX_HOPS} redirects.`)
    journey.hops.push({ url: url.href, status: answer.status })
    url = steps.next(url, location)
  }
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}
