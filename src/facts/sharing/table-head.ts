import type { ReadBlock, Reading } from '../reading.ts'

const WORDS = 5

/** The short cells that stand before a cell in its table: among them are the heads of its column and of its row. */
export function headsBefore(reading: Reading, cell: ReadBlock): ReadBlock[] {
  const heads: ReadBlock[] = []
  if (cell.kind !== 'cell') return heads
  for (let at = cell.index - 1; ; at--) {
    const before = reading.blocks[at]
    if (before?.kind !== 'cell' || before.section !== cell.section) return heads
    if (reading.text(before).split(/\s+/).length <= WORDS) heads.push(before)
  }
}
