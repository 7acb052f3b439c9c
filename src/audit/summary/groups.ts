/** Groups of sites: by Land, by kind, and by what else the list says that is no name. */
import type { Grouping, SiteRow } from '../result.ts'
import { Tally } from './counts.ts'
import { landNamed, namesLand } from './land.ts'
import { sizeClassesOf } from './sizes.ts'

const FEWEST = 2
const MOST = 40
/** A longer value is a text. */
const LONGEST = 60

/** Columns that name or number a body, or say where it is reached. */
const IDENTIFYING = [
  ...['name', 'url', 'website', 'homepage', 'link', 'host', 'domain', 'id', 'key', 'nr', 'number'],
  ...['nummer', 'ags', 'ars', 'gemeindeschluessel', 'gemeindeschlüssel', 'schluessel', 'schlüssel'],
  ...['plz', 'postleitzahl', 'postcode', 'postal_code', 'zip', 'ort', 'city', 'address', 'adresse'],
  ...['street', 'strasse', 'straße', 'phone', 'telefon', 'fax', 'mail', 'email', 'e-mail'],
  ...['contact', 'kontakt', 'lat', 'latitude', 'lon', 'lng', 'longitude', 'wikidata', 'title'],
]

/** The groupings of a list: the Land first, then the kind, then the other columns in the order of the list. */
export function groupingsOf(rows: readonly SiteRow[], columns: readonly string[]): Grouping[] {
  const states = rows.map(({ state }) => state ?? '')
  const groupings: Grouping[] = []
  if (states.some(Boolean)) groupings.push(groupingOf('state', { rows, values: states }))
  const kindFirst = [...columns].sort((a, b) => Number(isKind(b)) - Number(isKind(a)))
  for (const column of kindFirst) {
    const values = rows.map((row) => (row.columns[column] ?? '').trim())
    if (toldByLand(column, values)) continue
    const classes = isKind(column) ? undefined : sizeClassesOf(values)
    if (!isIdentifying(column) && (classes || isGrouping(column, values)))
      groupings.push(groupingOf(column, { rows, values: classes?.values ?? values, ...classes }))
  }
  return groupings
}

function isKind(column: string): boolean {
  return column.trim().toLowerCase() === 'kind'
}

function isIdentifying(column: string): boolean {
  return IDENTIFYING.includes(column.trim().toLowerCase())
}

/** Whether the grouping by Land says it already. */
function toldByLand(column: string, values: readonly string[]): boolean {
  return namesLand(column) && values.some((value) => landNamed(value))
}

function isGrouping(column: string, values: readonly string[]): boolean {
  const stated = values.filter(Boolean)
  const different = new Set(stated).size
  if (different < FEWEST || different > MOST) return false
  if (isKind(column)) return true
  const isName = different > stated.length / 2
  const isText = stated.some((value) => value.length > LONGEST || /[@\n]|:\/\//.test(value))
  return !isName && !isText
}

interface Valued {
  rows: readonly SiteRow[]
  /** The value of each row. */
  values: readonly string[]
  /** The order of the values, where they have one. */
  order?: readonly string[]
}

/** Groups in their order, or the largest first; what is not stated comes last. */
function groupingOf(column: string, { rows, values, order }: Valued): Grouping {
  const tallies = new Map<string, Tally>()
  for (const [index, row] of rows.entries()) {
    const value = values[index] ?? ''
    const tally = tallies.get(value) ?? new Tally()
    tallies.set(value, tally)
    tally.add(row)
  }
  const groups = [...tallies].map(([value, { counts, found, withErrors, medianFindings }]) => ({
    value,
    counts,
    found,
    withErrors,
    medianFindings,
  }))
  const place = (value: string) => order?.indexOf(value) ?? 0
  groups.sort(
    (a, b) =>
      Number(a.value === '') - Number(b.value === '') ||
      place(a.value) - place(b.value) ||
      b.counts.listed - a.counts.listed ||
      (a.value < b.value ? -1 : 1),
  )
  return { column, groups }
}
