/** What the rules on vague statements share: a finding in the words, a question where the reading or the law is unsure. */
import type { Passage } from '../../document/notice.ts'
import type { Context } from '../../facts/context.ts'
import type { Facts } from '../../facts/facts.ts'
import type { Case, Judgement, Words } from '../rule.ts'
import { unsure } from '../verdict.ts'
import { SCOPE_FACTS, scopeOf } from './scope.ts'

export const VAGUE_NEEDS = SCOPE_FACTS

/** A warning, and the same as a question. */
export function vagueCases(name: string, sentence: Words, question: Words): Record<string, Case> {
  return {
    [name]: { outcome: 'fail', severity: 'warning', ...sentence },
    [`${name}-unclear`]: { outcome: 'review', ...sentence, question },
  }
}

/**
 * The judgement on words of an item that are too vague: the case, as a question where the item itself would be one;
 * nothing under another regime or in a first layer, for which the item says why.
 */
export function judgeVague(
  name: string,
  { item, evidence }: { item: string; evidence: Passage[] },
  { facts, context }: { facts: Pick<Facts, (typeof SCOPE_FACTS)[number]>; context: Context },
): Judgement {
  const scope = scopeOf(item, facts, context.profile.country)
  if (scope === 'other-regime')
    return { case: 'not-applicable', because: 'other-regime', evidence: [] }
  if (scope === 'second-layer')
    return { case: 'not-applicable', because: 'first-layer', evidence: [] }
  if (evidence.length === 0) return { case: 'pass', evidence: [] }
  const isOpen = scope === 'other-law' || unsure(context, false)
  return { case: isOpen ? `${name}-unclear` : name, evidence }
}
