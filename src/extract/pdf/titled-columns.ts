/** Titles side by side, and their texts side by side below: each title comes before its own text. */
import { type Paragraph, textOf } from './model.ts'
import { rowsOf } from './rows.ts'

const LONGEST_TITLE = 60
const BOLD = 600
/** Points by which a text may be set off from the left edge of its title. */
const SLACK = 3

/** The paragraphs of one page; a table of more than these two rows keeps its order. */
export function byColumn(paragraphs: Paragraph[]): Paragraph[] {
  const rows = rowsOf(paragraphs)
  const done: Paragraph[] = []
  for (let index = 0; index < rows.length; index++) {
    const [row = [], below, third] = rows.slice(index, index + 3)
    const isPair = below && areTitles(row) && stand(below, row) && !below.some(isBold)
    if (isPair && !(third && stand(third, row))) {
      done.push(...row.flatMap((title, column) => [title, below[column] as Paragraph]))
      index++
    } else done.push(...row)
  }
  return done
}

const isBold = ({ lines }: Paragraph) => (lines[0]?.weight ?? 0) >= BOLD

function areTitles(row: Paragraph[]): boolean {
  if (row.length < 2) return false
  return row.every((title) => {
    const text = textOf(title)
    return isBold(title) && text.length <= LONGEST_TITLE && /^\p{Lu}.*[\p{L})?:]$/u.test(text)
  })
}

/** One paragraph below each. */
function stand(row: Paragraph[], titles: Paragraph[]): boolean {
  if (row.length !== titles.length) return false
  return row.every((text, column) => {
    const [a, b] = [text.lines[0], titles[column]?.lines[0]]
    return a !== undefined && b !== undefined && Math.abs(a.left - b.left) < SLACK
  })
}
