/** The shape of what art13 reports: the JSON result, a promise to users (schema/result.schema.json). */
import type { Level, Place, SectionPath } from '../document/notice.ts'
import type { Body, Profile } from '../facts/context.ts'
import type { Article } from '../law/articles.ts'
import type { Outcome, Owed, Severity, Stated } from '../rules/rule.ts'
import type { DecisionProblem, DecisionVerdict } from './decisions/decision.ts'

export type Status = 'checked' | 'not-a-notice' | 'unreadable' | 'error'

/** Words of the notice, where they stand in its tree, in its normalized text (UTF-16, half-open) and in the source. */
export interface Evidence {
  quote: string
  section: SectionPath
  offset: [start: number, end: number]
  places: Place[]
}

/** A person's decision on a finding: it stays in the report, with its reason, and no longer counts. */
export interface Suppression {
  /** accepted: known and left so; fulfilled: the question was answered; false-alarm; baseline: there when art13 came. */
  verdict: DecisionVerdict
  reason: string | null
  by: string | null
  /** The last day on which the decision holds, YYYY-MM-DD. */
  until: string | null
  /** A file of decisions, or a directive in the document itself. */
  from: 'decisions' | 'directive'
}

export interface Result {
  rule: string
  article: Article
  /** The rule's case; null for pass, not-applicable and not-evaluated. */
  case: string | null
  outcome: Outcome
  severity: Severity | null
  /** Only on the twenty item rules. */
  stated: Stated | null
  owed: Owed | null
  message: string
  /** What stands in the sentences in place of `{name}`; `because`: the code of a reason. Absent where they have none. */
  values?: Record<string, string>
  /** Of a review: what is to be decided. */
  question: string | null
  evidence: Evidence[]
  searched: SectionPath[]
  nearMiss: (Evidence & { lacks: string }) | null
  /** The fingerprint of the result in this document that is the specific reason of this one. */
  explainedBy: string | null
  fingerprint: string
  suppressed: Suppression | null
}

export type ProfileSource = Profile['because']['code']

export interface DocumentResult {
  path: string
  sha256: string
  mediaType: string
  status: Status
  reasonCode: string | null
  reason: string | null
  /** What stands in the reason's sentence in place of `{name}`; absent where it has none. */
  reasonValues?: Record<string, string | number>
  extraction: {
    pages: number | null
    /** Pages (from 1) that show something but gave no text. */
    unread: number[]
    characters: number
    confidence: Level
    /** Codes, worded in rules/doubts.ts. */
    reasons: string[]
  }
  language: string | null
  title: string | null
  date: string | null
  profile: {
    body: Body
    country: string
    state: string | null
    confidence: Level
    because: string
    /** What it rests on, as a code, and the words, if any. */
    from: ProfileSource
    words: string | null
  } | null
  legalBases: string[]
  providers: { name: string; thirdCountry: boolean }[]
  results: Result[]
}

/** Findings by what they are counted under. */
export type Severities = Record<Severity | 'review', number>

export interface Summary {
  documents: Partial<Record<Status, number>>
  pages: number
  characters: number
  outcomes: Record<Outcome, number>
  findings: Severities
  /** Findings that a person has decided on; not among the findings. */
  suppressed: number
}

/** Which decisions took effect, and which did not and why. */
export interface DecisionsReport {
  applied: number
  problems: DecisionProblem[]
}

export interface Report {
  schemaVersion: '1'
  tool: { name: 'art13'; version: string }
  asOf: string
  documents: DocumentResult[]
  /** Absent where no file of decisions was read. */
  decisions?: DecisionsReport
  summary: Summary
}

/**
 * One fulfilled duty, taken out of a notice or damaged, and what its rule said then. `words`: without what the rule
 * rests on; `body`: without all text below the heading, which stays; `value`: without the value alone.
 */
export interface Trial {
  rule: string
  article: Article
  damage: 'words' | 'body' | 'value'
  /** `otherwise`: it is stated without the value, too, or by a value in the heading itself. */
  flips: 'yes' | 'no' | 'otherwise'
  /** Passages that had to be taken out: a duty may be stated several times. */
  removed: number
  outcome: Outcome
  case: string | null
  stated: Stated
  /** The words that it rests on still, where it passes. */
  still: string | null
  /** Other items that were stated and are no longer, wholly or in part; `shares`: words of their own were taken. */
  alsoLost: { rule: string; outcome: Outcome; shares: boolean }[]
}

/** A fail or a review: what a person has to look at. */
export function isFinding(result: Result): boolean {
  return result.outcome === 'fail' || result.outcome === 'review'
}

/** The findings that count: neither decided on nor only the reason of another one. */
export function findingsOf(document: DocumentResult): Result[] {
  return ownFindings(document).filter(({ suppressed }) => suppressed === null)
}

/** The findings that a person has decided on: they are shown with the reason and do not count. */
export function suppressedOf(document: DocumentResult): Result[] {
  return ownFindings(document).filter(({ suppressed }) => suppressed !== null)
}

/** The finding whose sentence says what is wrong in this one; none when only the reason has been decided on. */
export function reasonOf(result: Result, { results }: DocumentResult): Result | undefined {
  if (result.explainedBy === null) return undefined
  const reason = results.find(({ fingerprint }) => fingerprint === result.explainedBy)
  return reason && isToldWith(reason, result) ? reason : undefined
}

/** All findings but those that are told as the reason of another one: one defect, one finding. */
function ownFindings({ results }: DocumentResult): Result[] {
  const explained = new Map<string, Result[]>()
  for (const result of results) {
    const { explainedBy } = result
    if (explainedBy !== null)
      explained.set(explainedBy, [...(explained.get(explainedBy) ?? []), result])
  }
  return results.filter(
    (result) =>
      isFinding(result) &&
      !explained.get(result.fingerprint)?.some((other) => isToldWith(result, other)),
  )
}

/** A decision on the item goes for its reason, too; a decision on the reason alone leaves the item open. */
function isToldWith(reason: Result, item: Result): boolean {
  return reason.suppressed === null || item.suppressed !== null
}

/** Under what a finding is counted: its severity, or `review`. */
export function rankOf({
  outcome,
  severity,
}: Pick<Result, 'outcome' | 'severity'>): Severity | 'review' {
  return outcome === 'review' ? 'review' : (severity ?? 'note')
}
