/** Whether a document can be held to the whole of Art. 13, and what follows for an item where it cannot. */
import type { Facts } from '../../facts/facts.ts'

export type Scope = 'full' | 'other-regime' | 'second-layer' | 'church'

/** Police work and fines follow Directive (EU) 2016/680 and its own lists of information (§ 55 BDSG). */
const OTHER_REGIMES = ['police', 'fines']
/** The churches' own laws list duties of their own. */
const CHURCH_LAWS = ['kdg', 'dsg-ekd']
/** What a first layer owes itself; the rest may stand in the full notice that it points to. */
const FIRST_LAYER = ['controller-identity', 'controller-contact', 'purposes']

/** The scope of an item in this document: a first layer, another regime and church law narrow it. */
export function scopeOf(item: string, { layer, regime }: Pick<Facts, 'layer' | 'regime'>): Scope {
  const under = (laws: string[]) => regime.found.some(({ value }) => laws.includes(value))
  if (under(OTHER_REGIMES)) return 'other-regime'
  if (layer.stated === 'yes' && !FIRST_LAYER.includes(item)) return 'second-layer'
  return under(CHURCH_LAWS) ? 'church' : 'full'
}
