/** The shape of what art13 reports: the JSON result, a promise to users (schema/result.schema.json). */
import type { Level, Place, SectionPath } from '../document/notice.ts'
import type { Body } from '../facts/context.ts'
import type { Article } from '../law/articles.ts'
import type { Outcome, Owed, Severity, Stated } from '../rules/rule.ts'

export type Status = 'checked' | 'not-a-notice' | 'unreadable' | 'error'

/** Words of the notice, where they stand in its tree, in its normalized text (UTF-16, half-open) and in the source. */
export interface Evidence {
  quote: string
  section: SectionPath
  offset: [start: number, end: number]
  places: Place[]
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
  /** Of a review: what is to be decided. */
  question: string | null
  evidence: Evidence[]
  searched: SectionPath[]
  nearMiss: (Evidence & { lacks: string }) | null
  /** The fingerprint of the result in this document that is the specific reason of this one. */
  explainedBy: string | null
  fingerprint: string
  suppressed: null
}

export interface DocumentResult {
  path: string
  sha256: string
  mediaType: string
  status: Status
  reasonCode: string | null
  reason: string | null
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
  } | null
  legalBases: string[]
  providers: { name: string; thirdCountry: boolean }[]
  results: Result[]
}

export interface Summary {
  documents: Partial<Record<Status, number>>
  pages: number
  characters: number
  outcomes: Record<Outcome, number>
  findings: Record<Severity | 'review', number>
}

export interface Report {
  schemaVersion: '1'
  tool: { name: 'art13'; version: string }
  asOf: string
  documents: DocumentResult[]
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

/** The findings that count: those that only explain another one are left out. */
export function findingsOf(document: DocumentResult): Result[] {
  const explaining = new Set(document.results.map((result) => result.explainedBy))
  return document.results.filter(
    (result) => isFinding(result) && !explaining.has(result.fingerprint),
  )
}

/** Under what a finding is counted: its severity, or `review`. */
export function rankOf(result: Result): Severity | 'review' {
  return result.outcome === 'review' ? 'review' : (result.severity ?? 'note')
}
