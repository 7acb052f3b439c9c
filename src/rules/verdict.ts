/** The one way from what a notice states and what it owes to the outcome of an item rule. */
import type { Context } from '../facts/context.ts'
import type { Fact } from '../facts/fact.ts'
import type { Owed, Severity, Stated } from './rule.ts'

export interface Question {
  stated: Stated
  owed: Owed
  /** Of the item when it is owed and lacking; `review` where the law leaves the judgement to a person. */
  severity: Severity | 'review'
  /** Silence that nobody must break: an item that is neither owed for sure nor stated is not reported. */
  silence?: boolean
  /** The document is a first layer, and the item may stand in the second. */
  elsewhere?: boolean
  /** Extraction, the law that applies, or the profile that made the item owed is not certain. */
  unsure: boolean
}

export type Verdict =
  | 'pass'
  | 'not-applicable'
  | 'not-evaluated'
  | 'missing'
  | 'incomplete'
  | 'missing-unclear'
  | 'incomplete-unclear'

/**
 * Decides the case of an item rule. Owed no: not applicable. Stated: pass. Partly: incomplete when owed, a question
 * when that is unclear. Not stated: missing when owed, else a question or silence. In a first layer, what is not
 * stated cannot be evaluated. What would be a fail becomes a question where the reading is unsure.
 */
export function verdict(question: Question): Verdict {
  const { stated, owed } = question
  if (owed === 'no') return 'not-applicable'
  if (stated === 'yes') return 'pass'
  if (question.elsewhere) return 'not-evaluated'
  const doubtful = owed === 'unclear' || question.severity === 'review'
  if (stated === 'partial') return doubtful || question.unsure ? 'incomplete-unclear' : 'incomplete'
  if (owed === 'unclear' && question.silence) return 'not-applicable'
  return doubtful || question.unsure ? 'missing-unclear' : 'missing'
}

/** One step milder, for what is there but incomplete. */
export function milder(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'note'
}

/** Whether an absence must stay a question because the text or the profile was not read with certainty. */
export function unsure(context: Context, byProfile: boolean): boolean {
  return isDoubtful(context) || (byProfile && context.profile.confidence === 'low')
}

/** Whether something may stand in the document that was not read: a text of low confidence, or pages without text. */
export function isDoubtful({ confidence, unread = [] }: Context): boolean {
  return confidence.level === 'low' || unread.length > 0
}

/** What a fact rests on: the words found, surest first, at most three passages. */
export function evidenceOf(fact: Fact<unknown>): { start: number; end: number }[] {
  const rank = { high: 0, medium: 1, low: 2 }
  return [...fact.found]
    .sort((a, b) => rank[a.confidence] - rank[b.confidence])
    .map(({ at }) => at)
    .filter(
      (at, index, all) =>
        all.findIndex((other) => other.start === at.start && other.end === at.end) === index,
    )
    .slice(0, 3)
}
