/** Whether what was looked at is a notice, by its own content. */
import { countSaid, saysOf } from './content.ts'
import { isPromising } from './frontier.ts'
import type { Visit } from './visit.ts'
import type { Why } from './why.ts'

export function isNotice(visit: Visit): boolean {
  return visit.hindrance === null && noticeBy(visit) !== undefined
}

/** Why a document is a notice; undefined when it is none. */
export function noticeBy({ result, page, isNamed, candidate }: Visit): Why | undefined {
  const isCalled = isNamed || isPromising(candidate)
  if (result?.status === 'unreadable' || result?.status === 'error')
    return page === undefined && isCalled ? 'unreadable-notice' : undefined
  if (result?.status !== 'checked') return undefined
  const said = countSaid(saysOf(result))
  if (said === 3) return 'says-all'
  return said === 2 && isCalled ? 'named-and-says-some' : undefined
}

/** All that calls it something: the link, the titles, the first heading. */
export function namesOf({ candidate, page, result }: Visit): string {
  return [candidate.text, page?.title, page?.heading, result?.title].join(' | ')
}
