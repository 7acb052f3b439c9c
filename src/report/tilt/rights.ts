import type { Passage } from '../../document/notice.ts'
import type { AllFacts } from '../../rules/rule.ts'
import type { Quote } from './quote.ts'

interface Stated {
  stated: 'yes' | 'partial' | 'no'
  found: { at: Passage }[]
}

export interface TiltRight {
  available: boolean
  description?: string
}

/** `available` when the notice tells of it, also in part; the words are the description. */
export function right(fact: Stated, quote: Quote): TiltRight {
  return rightOf([fact], quote)
}

/** One entry for several rights: available when all are told. */
export function rightOf(facts: readonly Stated[], quote: Quote): TiltRight {
  const words = facts.flatMap(({ found }) => found.slice(0, 1).map(({ at }) => quote(at)))
  const available = facts.every(({ stated, found }) => stated !== 'no' && found.length > 0)
  const description = [...new Set(words)].join(' ')
  return { available, ...(description && { description }) }
}

/** The right to complain, with the authority where one is named. */
export function complaint(facts: AllFacts, quote: Quote) {
  const name = facts.authority.found[0]?.value.name
  return { ...right(facts.complaint, quote), ...(name && { supervisoryAuthority: { name } }) }
}
