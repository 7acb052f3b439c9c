/** Lays people's decisions on the findings of a run. Pure: files are read and written by the command line. */

import { plain } from '../fingerprint.ts'
import { type DocumentResult, findingsOf, type Result } from '../result.ts'
import { boundTo } from './bound-to.ts'
import type { Decision, DecisionProblem } from './decision.ts'

export interface DecideOptions {
  /** ISO date: a decision whose `until` lies before it has expired. */
  asOf: string
  /** The ids of the rules that ran: nothing is said of decisions on others. */
  ran: ReadonlySet<string>
  /** What the decisions call a document of the run. */
  nameOf(path: string): string
  /** Whether a document that a decision names is there no more: renamed, or deleted. */
  isGone(document: string): boolean
}

export interface Decided {
  documents: DocumentResult[]
  /** How many decisions a finding took. */
  applied: number
  problems: DecisionProblem[]
  /** The decisions that a finding took, and those that may still be meant (their document or rule was not in the run). */
  kept: Decision[]
}

interface Candidate {
  document: string
  finding: Result
}

/**
 * Each finding takes at most one decision and each decision at most one finding, so that one defect mended and one of
 * the same words added elsewhere is told as new. A decision whose document is gone counts for the one document that has
 * its words and no decision of its own: the file was renamed.
 */
export function decide(
  documents: readonly DocumentResult[],
  decisions: readonly Decision[],
  options: DecideOptions,
): Decided {
  const open = candidatesOf(documents, options)
  const examined = new Set(
    documents.filter(({ status }) => status === 'checked').map(({ path }) => options.nameOf(path)),
  )
  const taken = new Map<Result, Decision>()
  const problems: DecisionProblem[] = []
  const kept: Decision[] = []

  const settle = (decision: Decision, found: Candidate) => {
    open.delete(found)
    if (decision.until !== null && decision.until < options.asOf) {
      problems.push({ kind: 'expired', decision, now: [nowOf(found)] })
      return
    }
    taken.set(found.finding, decision)
    kept.push(decision)
  }

  // 1. The same words in the same document.
  const unmatched: Decision[] = []
  for (const decision of decisions) {
    const found = first(
      open,
      (each) => isSame(each, decision) && each.document === decision.document,
    )
    if (found) settle(decision, found)
    else unmatched.push(decision)
  }
  // 2. The same words in another document, where the decision names none or its own is gone.
  const left: Decision[] = []
  for (const decision of unmatched) {
    const isFree = decision.document === null || options.isGone(decision.document)
    const found = isFree ? [...open].filter((each) => isSame(each, decision)) : []
    const [only] = found
    if (only && found.length === 1) settle(decision, only)
    else if (found.length > 1) problems.push({ kind: 'ambiguous', decision, now: found.map(nowOf) })
    else left.push(decision)
  }
  // 3. Other words at the same place, or nothing any more.
  for (const decision of left) {
    if (!isWithin(decision, examined, options)) {
      kept.push(decision)
      continue
    }
    const found = first(open, (each) => isSuccessor(each, decision))
    problems.push(
      found
        ? { kind: 'lapsed', decision, now: [nowOf(found)] }
        : { kind: 'unused', decision, now: [] },
    )
  }
  const marks = documents.map((document) => marked(document, taken))
  return { documents: marks, applied: taken.size, problems, kept }
}

function candidatesOf(
  documents: readonly DocumentResult[],
  { nameOf }: DecideOptions,
): Set<Candidate> {
  return new Set(
    documents.flatMap((document) =>
      findingsOf(document).map((finding) => ({ document: nameOf(document.path), finding })),
    ),
  )
}

function first(open: ReadonlySet<Candidate>, isIt: (candidate: Candidate) => boolean) {
  for (const candidate of open) if (isIt(candidate)) return candidate
  return undefined
}

/** The fingerprint holds the rule, too, under its first name. */
const isSame = ({ finding }: Candidate, { fingerprint }: Decision) =>
  finding.fingerprint === fingerprint

/** Whether the run would have met the decision's finding: its rule ran, and its document was examined or is gone. */
function isWithin(
  { document, rule }: Decision,
  examined: ReadonlySet<string>,
  { ran, isGone }: DecideOptions,
): boolean {
  if (document === null || !ran.has(rule)) return false
  return examined.has(document) || isGone(document)
}

/** A finding of the same rule and section whose words are others now, or which is found in another way. */
function isSuccessor({ document, finding }: Candidate, decision: Decision): boolean {
  if (finding.rule !== decision.rule) return false
  if (decision.document !== null && document !== decision.document) return false
  const heading = (path: readonly string[]) => plain(path.at(-1) ?? '')
  return finding.stated !== null || heading(boundTo(finding).section) === heading(decision.section)
}

function nowOf({ document, finding }: Candidate): DecisionProblem['now'][number] {
  return { document, fingerprint: finding.fingerprint, quote: boundTo(finding).quote }
}

function marked(document: DocumentResult, taken: ReadonlyMap<Result, Decision>): DocumentResult {
  if (!document.results.some((result) => taken.has(result))) return document
  const results = document.results.map((result) => {
    const decision = taken.get(result)
    if (!decision) return result
    const { verdict, reason, by, until } = decision
    return { ...result, suppressed: { verdict, reason, by, until, from: 'decisions' as const } }
  })
  return { ...document, results }
}
