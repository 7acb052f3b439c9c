/** The Land of a site, from what the list says of it. */
import { stateOfPostalCode } from '../../law/postal-codes.ts'
import { STATES, type StateCode } from '../../law/states.ts'

const STATE_COLUMNS = ['state', 'land', 'bundesland']
const POSTAL_CODE_COLUMNS = ['plz', 'postleitzahl', 'postcode', 'postal_code', 'zip']

const byName = new Map<string, StateCode>(
  STATES.flatMap(({ code, de, en, aliases }) =>
    [code, `DE-${code}`, de, en, ...aliases].map((name) => [folded(name), code] as const),
  ),
)

/** The code of a Land that is named by code, name or another name in use; undefined when it is none. */
export function landNamed(text: string): StateCode | undefined {
  return byName.get(folded(text))
}

/**
 * The Land of a site: from a column that is called state, land or bundesland, else from one with its postal code where
 * that lies in one Land; null where neither tells. Keys of municipalities (AGS, ARS) are not read.
 */
export function landOf(columns: Readonly<Record<string, string>>): StateCode | null {
  for (const value of valuesOf(columns, STATE_COLUMNS)) {
    const land = landNamed(value)
    if (land) return land
  }
  for (const value of valuesOf(columns, POSTAL_CODE_COLUMNS)) {
    const land = stateOfPostalCode(value.trim().padStart(5, '0'))
    if (land && 'state' in land) return land.state
  }
  return null
}

/** Whether a column is one that names a Land. */
export function namesLand(column: string): boolean {
  return STATE_COLUMNS.includes(column.trim().toLowerCase())
}

function valuesOf(columns: Readonly<Record<string, string>>, names: readonly string[]): string[] {
  return Object.entries(columns)
    .filter(([column]) => names.includes(column.trim().toLowerCase()))
    .map(([, value]) => value)
}

/** Without case, spaces and hyphens, and with umlauts written out. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s-]/g, '')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
}
