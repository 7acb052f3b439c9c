/** Which grounds of Art. 6(1) and 9(2) a notice relies on: what decides whether a conditional item is owed. */
import type { Passage } from '../../document/notice.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Basis } from '../../facts/facts.ts'

/**
 * The words by which one of the letters (`6.1.a`) is a basis, the surest of them: what makes a conditional item owed.
 * None where no letter is relied on; a letter that stands only in a catalogue of all is none.
 */
export function basisAt(legalBasis: Fact<Basis>, ...letters: string[]): Passage[] {
  const bases = legalBasis.found.filter(
    ({ value }) => value.letter !== null && !value.catalogue && letters.includes(value.letter),
  )
  const surest = bases.find(({ confidence }) => confidence === 'high') ?? bases[0]
  return surest ? [surest.at] : []
}

/** Whether any letter is relied on; a catalogue and other law alone leave it open which. */
export function namesBasis(legalBasis: Fact<Basis>): boolean {
  return legalBasis.found.some(({ value }) => value.letter !== null && !value.catalogue)
}

/** Whether a paragraph of other law is a basis. */
export function namesStatute(legalBasis: Fact<Basis>): boolean {
  return legalBasis.found.some(({ value }) => value.by === 'statute')
}
