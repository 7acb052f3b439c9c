/** What became of a site whose home page could be read. */
import type { Considered, SiteOutcome } from '../result.ts'
import { isPromising } from './frontier.ts'
import type { Visit } from './visit.ts'

interface Course {
  considered: readonly Considered[]
  visits: readonly Visit[]
  /** The key of what comes for an address that cannot exist, where that is no error. */
  soft: string | null
  /** The address of the home page. */
  home: string
}

interface End {
  outcome: SiteOutcome
  detail: string | null
}

/**
 * "Not found" is a claim about the body: it is made only where nothing that promised a notice was kept from us, and
 * where the site does not send its visitors to another host for it.
 */
export function outcomeOf({ considered, visits, soft, home }: Course): End {
  if (considered.some(({ decision }) => decision === 'taken'))
    return { outcome: 'found', detail: null }
  const promising = visits.filter(({ candidate }) => isPromising(candidate))
  for (const visit of promising) {
    const outcome = OUTCOMES[visit.hindrance ?? '']
    if (outcome !== undefined) return { outcome, detail: visit.detail ?? `It is ${visit.url}.` }
  }
  if (soft !== null) return { outcome: 'soft-404', detail: null }
  const elsewhere = considered.find((one) => isPolicyElsewhere(one, home))
  if (elsewhere === undefined) return { outcome: 'not-found', detail: null }
  const detail = `It links to ${new URL(elsewhere.url).hostname} for its notice.`
  return { outcome: 'notice-on-other-host', detail }
}

const OUTCOMES: Partial<Record<string, SiteOutcome>> = {
  robots: 'robots-forbidden',
  blocked: 'blocked',
  'robot-challenge': 'robot-challenge',
  'javascript-only': 'javascript-only',
  'http-error': 'unreachable',
  failed: 'unreachable',
}

/** In the footer or the menu of the home page, the link to the policy is the site's own. */
function isPolicyElsewhere({ decision, why, via, parent }: Considered, home: string): boolean {
  if (decision !== 'external' || parent !== home) return false
  return why === 'redirected' || (why === 'linked-notice' && via !== 'body')
}
