/** Whether a document can be held to the whole of Art. 13, and what follows for an item where it cannot. */
import type { Facts } from '../../facts/facts.ts'

export type Scope = 'full' | 'other-regime' | 'second-layer' | 'other-law'

/** Police work and fines follow Directive (EU) 2016/680 and its own lists of information (§ 55 BDSG). */
const OTHER_REGIMES = ['police', 'fines']
/** The churches' own laws list duties of their own. */
const CHURCH_LAWS = ['kdg', 'dsg-ekd']
/** What a first layer owes itself; the rest may stand in the full notice that it points to. */
const FIRST_LAYER = ['controller-identity', 'controller-contact', 'purposes']

/** Facts that decide the scope; every item rule needs them. */
export const SCOPE_FACTS = ['layer', 'regime', 'citations'] as const
type ScopeFacts = Pick<Facts, (typeof SCOPE_FACTS)[number]>

/**
 * The scope of an item in this document: a first layer and another regime narrow it; under church law, or where a
 * Swiss notice rests on Swiss law alone, duties differ, so that no lack is certain.
 */
export function scopeOf(item: string, facts: ScopeFacts, country: string): Scope {
  const { layer, regime, citations } = facts
  const under = (laws: string[]) => regime.found.some(({ value }) => laws.includes(value))
  if (under(OTHER_REGIMES)) return 'other-regime'
  if (layer.stated === 'yes' && !FIRST_LAYER.includes(item)) return 'second-layer'
  const citesGdpr = citations.found.some(({ value }) => value.law === 'GDPR')
  return under(CHURCH_LAWS) || (country === 'CH' && !citesGdpr) ? 'other-law' : 'full'
}
