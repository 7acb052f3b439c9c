/** Which countries belong to the EEA and how countries are called in German and English. */

import type { IsoDate } from './confidence.ts'
import { type CountryRow, EEA_ROWS, THIRD_COUNTRY_ROWS } from './country-table.ts'

export interface Country {
  /** ISO 3166-1, two letters. */
  code: string
  de: string
  en: string
  /** Other names in use, abbreviations among them. */
  aliases: readonly string[]
  eea: boolean
}

export const COUNTRIES: readonly Country[] = [
  ...EEA_ROWS.map((row) => fromRow(row, true)),
  ...THIRD_COUNTRY_ROWS.map((row) => fromRow(row, false)),
]

function fromRow([code, de, en, aliases = []]: CountryRow, eea: boolean): Country {
  return { code, de, en, aliases, eea }
}

const BY_CODE = new Map(COUNTRIES.map((country) => [country.code, country]))
const BY_NAME = new Map(
  COUNTRIES.flatMap((country) =>
    [country.de, country.en, ...country.aliases].map((name) => [name, country] as const),
  ),
)

/** The last day on which the United Kingdom was treated as a Member State (Withdrawal Agreement). */
export const UK_IN_UNTIL: IsoDate = '2020-12-31'

/** The country of an ISO 3166-1 code in capitals. */
export function countryByCode(code: string): Country | undefined {
  return BY_CODE.get(code)
}

/** The country of a German or English name or alias, spelled as usual (not folded, not inflected). */
export function countryByName(name: string): Country | undefined {
  return BY_NAME.get(name)
}

/**
 * Whether a country is no third country: the EEA of today, and up to the end of 2020 the United Kingdom.
 * Switzerland is not in the EEA.
 */
export function isEea(code: string, asOf?: IsoDate): boolean {
  if (code === 'GB') return asOf !== undefined && asOf <= UK_IN_UNTIL
  return BY_CODE.get(code)?.eea ?? false
}
