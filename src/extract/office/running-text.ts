import { isTitle } from '../heading-signs.ts'

/** A cell with more text is running text in a frame. */
const LONG = 400
const LONG_WITH_PARTS = 200
const PARTS = 4
/** So much text below a title in bold makes a section of a cell. */
const LONG_UNDER_TITLE = 120

/** A paragraph in a cell. */
export interface CellLine {
  text: string
  bold: boolean
}

/** Whether what stands in a cell is running text, as where a table was used for layout. */
export function isRunningText(lines: readonly CellLine[]): boolean {
  const shown = lines.filter(({ text }) => text.trim() !== '')
  const length = shown.reduce((sum, { text }) => sum + text.length, 0)
  if (length > LONG || (length > LONG_WITH_PARTS && shown.length > PARTS)) return true
  // A title in bold, and running text below it.
  const [first, next] = shown
  if (!first?.bold || !next || next.bold) return false
  return isTitle(first.text) && length - first.text.length > LONG_UNDER_TITLE
}
