/** Counts of sites, each a part of the one before. */
import type { Severities } from '../../lint/result.ts'
import type { Counts, Share, SiteOutcome } from '../result.ts'
import { isJudged, noFindings, type SiteNotices } from './notices.ts'
import { meanOf, medianOf, shareOf } from './share.ts'

/** How far the examination of a site came; each step includes those before. */
const STEPS = ['examined', 'reachable', 'allowed', 'readable', 'found'] as const
type Step = (typeof STEPS)[number]

const REACHED: Readonly<Record<SiteOutcome, Step>> = {
  unreachable: 'examined',
  blocked: 'examined',
  'bad-url': 'examined',
  'robots-forbidden': 'reachable',
  'robots-delay': 'reachable',
  'opted-out': 'reachable',
  'robot-challenge': 'allowed',
  'javascript-only': 'allowed',
  'redirect-to-other-host': 'allowed',
  'notice-on-other-host': 'allowed',
  'soft-404': 'allowed',
  'not-found': 'readable',
  found: 'found',
}

/** Whether an outcome says something about the notices of a site. */
export function isTelling(outcome: SiteOutcome | null): boolean {
  return outcome !== null && ['readable', 'found'].includes(REACHED[outcome])
}

/** What is counted of one site. */
export interface SiteFigures {
  outcome: SiteOutcome | null
  documents: number
  judged: number
  findings: Severities
}

export function figuresOf({ site, notices }: SiteNotices): SiteFigures {
  const judged = notices.filter(isJudged)
  const findings = noFindings()
  for (const { verdict } of judged) if (verdict) add(findings, verdict.findings)
  return {
    outcome: site.outcome,
    documents: notices.length,
    judged: judged.length,
    findings,
  }
}

export function add(sum: Severities, more: Severities): void {
  for (const rank of Object.keys(more) as (keyof Severities)[]) sum[rank] += more[rank]
}

/** Adds up sites. */
export class Tally {
  readonly counts: Counts = {
    listed: 0,
    examined: 0,
    reachable: 0,
    allowed: 0,
    readable: 0,
    found: 0,
    judged: 0,
  }
  readonly #findings: number[] = []
  #withErrors = 0

  add({ outcome, judged, findings }: SiteFigures): void {
    const { counts } = this
    counts.listed++
    if (outcome === null) return
    for (const step of STEPS.slice(0, STEPS.indexOf(REACHED[outcome]) + 1)) counts[step]++
    if (judged === 0) return
    counts.judged++
    if (findings.error > 0) this.#withErrors++
    this.#findings.push(totalOf(findings))
  }

  /** Of the readable sites, those with a notice. */
  get found(): Share {
    return shareOf(this.counts.found, this.counts.readable)
  }

  /** Of the judged sites, those with an error in a notice. */
  get withErrors(): Share {
    return shareOf(this.#withErrors, this.counts.judged)
  }

  /** Of a judged site. */
  get medianFindings(): number | null {
    return medianOf(this.#findings)
  }

  get meanFindings(): number | null {
    return meanOf(this.#findings)
  }
}

function totalOf({ error, warning, note, review }: Severities): number {
  return error + warning + note + review
}
