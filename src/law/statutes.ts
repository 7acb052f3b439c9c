/** Which statute an abbreviation or name means; the data: `statute-table.ts`. */

import { LAND_ACTS } from './land-acts.ts'
import { STATE_CODES, type StateCode } from './states.ts'
import {
  AUSTRIAN_ROWS,
  CHURCH_ROWS,
  COMMON_LAND_ROWS,
  FEDERAL_ROWS,
  LAND_MARKS,
  type Statute,
  type StatuteField,
  SWISS_ROWS,
} from './statute-table.ts'

type Row = (typeof FEDERAL_ROWS)[number]

/** Names serve to recognise an act: a wrong one leads to a question at most, so none is firm. */
function fromRow(country: Statute['country'], source: string): (row: Row) => Statute {
  return ([abbr, name, field, aliases = []]) => ({
    abbr,
    name,
    aliases,
    country,
    field,
    source,
    confidence: 'medium',
  })
}

/** Every statute we know by name: federal, of the Länder, of churches, Austrian, Swiss. */
export const STATUTES: readonly Statute[] = [
  ...FEDERAL_ROWS.map(fromRow('DE', 'gesetze-im-internet.de')),
  ...LAND_ACTS.map(({ abbr, aliases, name, state, source, confidence }) => ({
    abbr,
    aliases,
    name,
    country: 'DE' as const,
    state,
    field: 'data-protection' as const,
    source,
    confidence,
  })),
  ...LAND_ACTS.flatMap(({ former, state, source }) =>
    former === undefined
      ? []
      : [
          {
            abbr: former.abbr,
            aliases: [],
            name: former.name,
            country: 'DE' as const,
            state,
            field: 'data-protection' as const,
            source,
            confidence: former.confidence,
          },
        ],
  ),
  ...COMMON_LAND_ROWS.map(fromRow('DE', 'law of the Land')),
  ...CHURCH_ROWS.map(([abbr, name, churchLaw]) => ({
    abbr,
    name,
    aliases: [],
    country: 'DE' as const,
    churchLaw,
    field: 'church' as const,
    source: 'gazettes of the churches',
    confidence: 'high' as const,
  })),
  ...AUSTRIAN_ROWS.map(fromRow('AT', 'ris.bka.gv.at')),
  ...SWISS_ROWS.map(fromRow('CH', 'fedlex.admin.ch')),
]

const BY_KEY = new Map<string, Statute[]>()
for (const statute of STATUTES) {
  for (const key of new Set([statute.abbr, statute.name, ...statute.aliases].map(keyOf))) {
    BY_KEY.set(key, [...(BY_KEY.get(key) ?? []), statute])
  }
}

/** "DSG NRW", "DSG-NRW" and "DSGNRW" are the same name. */
function keyOf(name: string): string {
  return name.replace(/[ .\u2010-\u2013-]/g, '')
}

/**
 * The statutes that an abbreviation or a full name may mean; empty where none is known.
 * Blanks, dots and hyphens do not count. "LDSG" means three, one a Land.
 */
export function statutesByName(name: string): readonly Statute[] {
  return BY_KEY.get(keyOf(name)) ?? []
}

/** The field of law that a name belongs to, if all its meanings agree. */
export function fieldOf(name: string): StatuteField | undefined {
  const [field, ...others] = new Set(statutesByName(name).map((statute) => statute.field))
  return others.length === 0 ? field : undefined
}

/**
 * The Land to which an abbreviation belongs: from the table, or from its beginning or end
 * ("BayEUG", "KAG NRW", "ThürKO"). Undefined for federal acts and for names that several Länder share.
 */
export function stateOfStatute(abbreviation: string): StateCode | undefined {
  const known = statutesByName(abbreviation)
  if (known.length > 0) return known.length === 1 ? known[0]?.state : undefined
  return STATE_CODES.find((code) => bearsMark(abbreviation, code))
}

function bearsMark(abbreviation: string, code: StateCode): boolean {
  const { starts, ends } = LAND_MARKS[code]
  const begins = starts.some(
    (start) => abbreviation.startsWith(start) && isCapital(abbreviation[start.length]),
  )
  return (
    begins ||
    ends.some((end) => abbreviation.endsWith(` ${end}`) || abbreviation.endsWith(`-${end}`))
  )
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && /[A-ZÄÖÜ]/.test(letter)
}
