/** Outdated references of a notice: which of them count, which belong together, and whether nothing else carries. */
import type { Context } from '../../facts/context.ts'
import type { Found } from '../../facts/fact.ts'
import type { Facts } from '../../facts/facts.ts'
import type { OutdatedLaw } from '../../facts/values/outdated.ts'
import { OUTDATED_REFERENCES, type OutdatedReference } from '../../law/law-change-table.ts'
import type { Judgement } from '../rule.ts'
import { appliesHere } from './applies-here.ts'

export interface Group {
  entry: OutdatedReference
  places: Found<OutdatedLaw>[]
}

const MOST_PLACES = 5
/** No basis by itself; beside an article of the GDPR it does no harm. */
const ALONE_ONLY = ['bdsg-26-1', 'hdsig-23-1']

/** Whether the reference is wrong on that day, for this controller, and used as if it were right. */
export function countsHere(
  { value }: Found<OutdatedLaw>,
  facts: Pick<Facts, 'restriction' | 'regime'>,
  { asOf, profile }: Context,
): boolean {
  const entry = entryOf(value.id)
  if (!entry || value.disowned || asOf < entry.wrongSince) return false
  if (ALONE_ONLY.includes(entry.id) && value.besideGdpr) return false
  // The rule on the right to restriction reports it already.
  if (entry.id === 'blocking-term' && facts.restriction.stated !== 'yes') return false
  return appliesHere(entry, profile, facts.regime)
}

function entryOf(id: string): OutdatedReference | undefined {
  return OUTDATED_REFERENCES.find((entry) => entry.id === id)
}

/** One group a reference; a provision of an act takes in the bare name of that act. */
export function groupedByReference(found: readonly Found<OutdatedLaw>[]): Group[] {
  const ids = [...new Set(found.map(({ value }) => value.id))]
  const groups = ids.flatMap((id): Group[] => {
    const entry = entryOf(id)
    return entry ? [{ entry, places: found.filter(({ value }) => value.id === id) }] : []
  })
  const acts = groups.map(({ entry }) => entry.provisions?.law)
  return groups.filter(
    ({ entry }) =>
      entry.provisions !== undefined || !entry.names.some((name) => acts.includes(name)),
  )
}

/** Every basis that the notice names is outdated and this is one of them; or none is named but this provision. */
export function isSoleBasis(
  { legalBasis: { found } }: Pick<Facts, 'legalBasis'>,
  { entry, places }: Group,
  groups: readonly Group[],
): boolean {
  if (found.length === 0) return entry.provisions !== undefined
  const all = groups.flatMap((group) => group.places)
  const meets = (basis: (typeof found)[number], list: Group['places']) =>
    basis.value.letter === null &&
    list.some(({ at }) => at.start < basis.at.end && basis.at.start < at.end)
  return found.some((basis) => meets(basis, places)) && found.every((basis) => meets(basis, all))
}

/** The first places, each sentence once. */
export function firstPlaces(places: Group['places']): Judgement['evidence'] {
  return places
    .map(({ at }) => at)
    .filter((at, index, all) => all.findIndex(({ start }) => start === at.start) === index)
    .slice(0, MOST_PLACES)
}
