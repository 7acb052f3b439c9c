/**
 * How sure an entry of the law data is.
 * `verified`: read in a published source; `high`: well established, not read again;
 * `medium` and `low`: may lead to a question, never to a failure.
 */
export const CONFIDENCES = ['verified', 'high', 'medium', 'low'] as const

export type Confidence = (typeof CONFIDENCES)[number]

/** What every entry carries: where it can be looked up, and how sure it is. */
export interface Sourced {
  source: string
  confidence: Confidence
}

/** A day as `YYYY-MM-DD`; such strings compare in the order of time. */
export type IsoDate = string

/** Whether an entry may carry a failure; otherwise it is at most a question. */
export function isFirm(entry: { confidence: Confidence }): boolean {
  return entry.confidence === 'verified' || entry.confidence === 'high'
}
