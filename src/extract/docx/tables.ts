import { atInnerCells } from '../office/at-inner-cells.ts'
import { isRunningText } from '../office/running-text.ts'
import { childOf, isElement, type XmlElement } from '../zip/xml.ts'
import { type Paragraph, textOf } from './model.ts'

/**
 * The cells of a table row by row. A cell is one paragraph of kind `cell`; what a table of one column holds, and cells
 * with headings or running text, are paragraphs of the page, as tables were used for layout.
 */
export function cellsOf(table: XmlElement, read: (cell: XmlElement) => Paragraph[]): Paragraph[] {
  const rows = within(table, 'w:tr').map((row) => within(row, 'w:tc').filter(isSeen))
  const isColumn = rows.every((cells) => cells.length <= 1)
  return rows.flat().flatMap((cell) => {
    const paragraphs = read(cell)
    if (isColumn) return paragraphs.map((paragraph) => ({ ...paragraph, framed: true }))
    return isLayout(paragraphs) ? paragraphs : atInnerCells(paragraphs).flatMap(joined)
  })
}

/** Rows and cells may be wrapped in content controls. */
function within(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.name === name) return [child]
    return /^w:(?:sdt|sdtContent|customXml|ins)$/.test(child.name) ? within(child, name) : []
  })
}

/** A cell that goes on the one above it shows nothing. */
function isSeen(cell: XmlElement): boolean {
  const merge = childOf(childOf(cell, 'w:tcPr'), 'w:vMerge')
  return !merge || merge.attributes['w:val'] === 'restart'
}

function isLayout(paragraphs: Paragraph[]): boolean {
  if (paragraphs.some(({ level, isTitle }) => level !== undefined || isTitle)) return true
  const own = paragraphs.filter(({ kind }) => kind !== 'cell')
  return isRunningText(own.map((each) => ({ text: textOf(each), bold: isBold(each) })))
}

function isBold({ runs }: Paragraph): boolean {
  return runs.every(({ bold, text }) => bold || text.trim() === '')
}

/** One cell of all its paragraphs, each a line. */
function joined(paragraphs: Paragraph[]): Paragraph[] {
  const [first] = paragraphs
  if (!first || first.kind === 'cell') return paragraphs
  const runs = paragraphs.flatMap(({ runs: own, label }, index) => {
    const look = own[0] ?? { bold: false, underlined: false, size: 20 }
    const between = index > 0 ? [{ ...look, text: '\n', parts: true as const }] : []
    return [...between, ...(label?.text ? [{ ...look, text: `${label.text} ` }] : []), ...own]
  })
  const { label: _, ...cell } = first
  return [
    {
      ...cell,
      kind: 'cell',
      runs,
      remarks: paragraphs.flatMap(({ remarks }) => remarks),
      attached: paragraphs.flatMap(({ attached }) => attached),
    },
  ]
}
