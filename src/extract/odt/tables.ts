import { atInnerCells } from '../office/at-inner-cells.ts'
import {
  framed,
  isBlock,
  isBold,
  type OfficeDraft,
  type PrintedSpan,
  textOf,
} from '../office/draft.ts'
import { isRunningText } from '../office/running-text.ts'
import { isElement, type XmlElement } from '../zip/xml.ts'

/** How the contents of cells are read. */
export interface CellReader {
  read: (cell: XmlElement) => OfficeDraft[]
  /** Of rows that are not shown. */
  skip: (row: XmlElement) => OfficeDraft[]
}

/** Reads a table row by row. Tables of one column, and cells that hold headings or running text, are layout. */
export function readTable(table: XmlElement, reader: CellReader): OfficeDraft[] {
  const rows = rowsOf(table)
  const isLayout = rows.every((row) => cellsOf(row).length <= 1)
  return rows.flatMap((row) => {
    if (/^(?:collapse|filter)$/.test(row.attributes['table:visibility'] ?? ''))
      return reader.skip(row)
    return cellsOf(row)
      .filter(({ name }) => name === 'table:table-cell')
      .flatMap((cell) => {
        const drafts = reader.read(cell)
        if (isLayout) return drafts.map(framed)
        return isParted(drafts) ? drafts : atInnerCells(drafts).flatMap(joined)
      })
  })
}

/** Rows stand in groups, and in the head of a table. */
function rowsOf(table: XmlElement): XmlElement[] {
  return table.children.filter(isElement).flatMap((child) => {
    if (child.name === 'table:table-row') return [child]
    return /^table:table-(?:header-rows|rows|row-group)$/.test(child.name) ? rowsOf(child) : []
  })
}

function cellsOf(row: XmlElement): XmlElement[] {
  return row.children.filter(
    (child): child is XmlElement => isElement(child) && /table-cell$/.test(child.name),
  )
}

function isParted(drafts: OfficeDraft[]): boolean {
  const blocks = drafts.filter(isBlock)
  if (blocks.some(({ kind }) => kind === 'heading')) return true
  const own = blocks.filter(({ kind }) => kind !== 'cell')
  return isRunningText(own.map(({ spans }) => ({ text: textOf(spans), bold: isBold(spans) })))
}

/** One cell: its paragraphs are its lines. */
function joined(drafts: OfficeDraft[]): OfficeDraft[] {
  const [first, ...others] = drafts.filter(isBlock)
  if (!first || first.kind === 'cell') return drafts
  const remarks = drafts.filter(({ kind }) => kind === 'remark')
  const broken: PrintedSpan = { text: '\n', bold: false, heavy: false, underlined: false, size: 0 }
  const spans = [first.spans, ...others.map((block) => [broken, ...block.spans])].flat()
  return [...remarks, { kind: 'cell', spans, folds: 0, headable: false }]
}
