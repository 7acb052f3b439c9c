/** Pages were once built of tables: such a cell is no cell but part of the page. */
import { type Branch, contains, isBranch, lengthBelow } from './visible-tree.ts'

/** A cell with running text in several paragraphs. */
export function isLayout(cell: Branch): boolean {
  return lengthBelow(cell) > 600 || (lengthBelow(cell) > 200 && partsOf(cell) > 4)
}

/** Whether a table lays out a page: it holds another table, or running text without any head of a column. */
export function isLayoutTable(table: Branch): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.get('role') ?? '')) return true
  const cells = cellsOf(table)
  if (cells.some((cell) => contains(cell, ({ tag }) => tag === 'table'))) return true
  return cells.every(({ tag }) => tag !== 'th') && cells.some(isLayout)
}

/** The paragraphs, line ends and lists in a cell. */
function partsOf(branch: Branch): number {
  return branch.children.filter(isBranch).reduce((sum, child) => {
    return sum + (/^(?:p|br|ul|ol|table)$/.test(child.tag) ? 1 : partsOf(child))
  }, 0)
}

function cellsOf(branch: Branch): Branch[] {
  return branch.children.filter(isBranch).flatMap((child) => {
    if (child.tag === 'td' || child.tag === 'th') return [child]
    return /^(?:tr|tbody|thead|tfoot)$/.test(child.tag) ? cellsOf(child) : []
  })
}
