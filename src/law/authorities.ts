/** Lookups over supervisory authorities, and which one is competent; the data: `authority-table.ts`. */

import {
  AUTHORITIES,
  type Authority,
  type AuthorityKind,
  type FormerValue,
} from './authority-table.ts'
import type { IsoDate } from './confidence.ts'
import type { StateCode } from './states.ts'

/** The authority of that id. Throws a RangeError for an unknown id. */
export function authorityOf(id: string): Authority {
  const found = AUTHORITIES.find((authority) => authority.id === id)
  if (!found) throw new RangeError(`no such authority: ${id}`)
  return found
}

/** The authorities of a Land: two in Bavaria, one elsewhere. */
export function authoritiesOfState(state: StateCode): readonly Authority[] {
  return AUTHORITIES.filter((authority) => authority.state === state)
}

export function authoritiesOfKind(kind: AuthorityKind): readonly Authority[] {
  return AUTHORITIES.filter((authority) => authority.kind === kind)
}

/** Every right name of an authority: official, variants and abbreviations. */
export function namesOfAuthority({ name, variants, short }: Authority): readonly string[] {
  return [name, ...variants, ...short]
}

/** Former values that are wrong on that day. */
export function formerOf(authority: Authority, asOf: IsoDate): readonly FormerValue[] {
  return authority.former.filter(({ since, noLaterThan }) => (since ?? noLaterThan) <= asOf)
}

/** Whether a text of that date was wrong already when it was written. */
export function wasWrongWhenWritten(former: FormerValue, written: IsoDate): boolean {
  return former.noLaterThan <= written
}

/** A street in its usual spellings: 'Husarenstraße 30' also with "strasse" and "str.". */
export function streetSpellings(street: string): readonly string[] {
  const spellings = ['straße', 'strasse', 'str.', 'str'].map((end) => street.replace('straße', end))
  const apart = ['Straße', 'Strasse', 'Str.', 'Str'].map((end) => street.replace('Straße', end))
  return [...new Set([...spellings, ...apart])]
}
