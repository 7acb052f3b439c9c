/** Tables without tags: short texts in columns, row by row, become cells. */
import { isReadable } from './elements.ts'
import { markerOf } from './marker.ts'
import { type Paragraph, textOf } from './model.ts'
import { rowsOf } from './rows.ts'

/** A table has so many rows and columns. */
const ROWS = 3
const COLUMNS = 2
/** A longer text is no cell but a column of the page, or what stands beside a side heading. */
const LONGEST = 160
/** Points by which the edges of one column may differ. */
const SLACK = 3
/** Weight from which print is bold. */
const BOLD = 600

/** Marks the cells of the tables among the paragraphs of one page. */
export function markTables(paragraphs: Paragraph[]): void {
  let table: Paragraph[][] = []
  const close = () => {
    if (isTable(table)) for (const cell of table.flat()) cell.kind = 'cell'
    table = []
  }
  for (const row of rowsOf(paragraphs)) {
    const last = table.at(-1)
    if (last && !(isRow(row) && sharesColumns(last, row))) close()
    if (isRow(row)) table.push(row)
  }
  close()
}

function isRow(row: Paragraph[]): boolean {
  if (row.length < COLUMNS) return false
  return row.every((cell) => isCell(cell))
}

function isCell(paragraph: Paragraph): boolean {
  if (paragraph.kind !== 'paragraph' || paragraph.plain || paragraph.lines[0]?.tag) return false
  const text = textOf(paragraph)
  const mark = markerOf(text)?.kind
  if (mark === 'bullet' || mark === 'dash') return false
  return text.length <= LONGEST && isReadable(paragraph) && !/_{3}|\.{4}|…/.test(text)
}

/** At least two columns go on; a row may leave some out. */
function sharesColumns(above: Paragraph[], row: Paragraph[]): boolean {
  const edges = above.map(leftOf)
  const shared = row.filter((cell) => edges.some((edge) => Math.abs(edge - leftOf(cell)) < SLACK))
  return shared.length >= COLUMNS
}

const leftOf = (paragraph: Paragraph) => paragraph.lines[0]?.left ?? 0

/** Two columns of which the first is bold are headings beside their texts. */
function isTable(rows: Paragraph[][]): boolean {
  if (rows.length < ROWS) return false
  const below = rows.slice(1)
  const hasSideHeadings = below.every(
    ([first, second, third]) => !third && weightOf(first) >= BOLD && weightOf(second) < BOLD,
  )
  return !hasSideHeadings
}

const weightOf = (paragraph: Paragraph | undefined) => paragraph?.lines[0]?.weight ?? 0
