/** Table cells by the structure tree: a short cell is one block, a long one is running text in a frame. */
import type { Line } from './model.ts'

const SHORT_CELL = 400
/** A document that stands in cells for the most part uses tables for layout. */
const LAYOUT_SHARE = 0.6

/** Decides for all lines of a document which cells are cells. */
export function settleCells(lines: Line[]): void {
  const lengths = new Map<number, number>()
  let all = 0
  let inCells = 0
  for (const { tag, text } of lines) {
    all += text.length
    if (tag?.cell === undefined) continue
    inCells += text.length
    lengths.set(tag.cell, (lengths.get(tag.cell) ?? 0) + text.length)
  }
  const most = inCells > LAYOUT_SHARE * all ? SHORT_CELL / 2 : SHORT_CELL
  for (const line of lines) {
    const tag = line.tag
    if (tag?.cell === undefined || tag.kind !== 'paragraph' || (lengths.get(tag.cell) ?? 0) > most)
      continue
    line.tag = { ...tag, kind: 'cell', block: tag.cell }
  }
}
