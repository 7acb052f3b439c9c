/** One line of a table for spreadsheets: RFC 4180, and harmless to whoever opens it. */
import { harmless } from './layout.ts'

export type Cell = string | number | null | undefined

export interface CsvOptions {
  separator: string
  /** A byte order mark, so that Excel reads umlauts. */
  bom: boolean
}

/** Writes rows with the separator asked for. */
export function lineWriter({ separator }: CsvOptions): (row: readonly Cell[]) => string {
  return (row) => `${row.map((cell) => field(cell, separator)).join(separator)}\r\n`
}

/** Signs with which a spreadsheet begins a formula, also in their wide forms. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** One line without control characters; never a formula; quoted where it must be. */
function field(cell: Cell, separator: string): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = harmless(cell.replace(/\s+/g, ' ').trim())
  const safe = FORMULA.test(text) ? `'${text}` : text
  return safe.includes('"') || safe.includes(separator) || safe.startsWith("'")
    ? `"${safe.replaceAll('"', '""')}"`
    : safe
}
