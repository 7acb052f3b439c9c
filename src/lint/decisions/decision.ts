import type { SectionPath } from '../../document/notice.ts'

/**
 * What a person decided: `accepted` (it is so, and stays), `fulfilled` (the duty is met elsewhere, or was overlooked),
 * `false-alarm` (art13 is wrong), `baseline` (was there before the gate, undecided).
 */
export const VERDICTS = ['accepted', 'fulfilled', 'false-alarm', 'baseline'] as const
export type DecisionVerdict = (typeof VERDICTS)[number]

/** A decision on one finding, bound to the words that it was made on: other words have another fingerprint. */
export interface Decision {
  /** Of the finding (lint/fingerprint.ts); it holds no position and no file name. */
  fingerprint: string
  /** The document's path from the folder of the decisions, with forward slashes; null: in whichever document. */
  document: string | null
  rule: string
  case: string | null
  /** The section that holds the words; of an absence, the first one searched. For people, and to tell what lapsed. */
  section: SectionPath
  /** The words, for people; null for an absence. */
  quote: string | null
  verdict: DecisionVerdict
  /** Null only for a baseline. */
  reason: string | null
  by: string | null
  /** ISO date: the last day on which the decision holds; null: until the words change. */
  until: string | null
}

/**
 * Why a decision has no effect: its day is past, the words that it was made on are others now, nothing is found any
 * more, or it could be meant for several documents.
 */
export type ProblemKind = 'expired' | 'lapsed' | 'unused' | 'ambiguous'

export interface DecisionProblem {
  kind: ProblemKind
  decision: Decision
  /** Where it concerns findings: their documents, and the fingerprint of what is found there now. */
  now: { document: string; fingerprint: string; quote: string | null }[]
}
