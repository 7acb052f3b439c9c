import type { ReadBlock, Reading } from './reading.ts'

/** A longer cell tells something itself. */
const WORDS = 8

/** The short cell before a cell: in a table of two columns it says what the cell is about, as a heading would. */
export function rowLabelOf(reading: Reading, block: ReadBlock): ReadBlock | undefined {
  const before = reading.blocks[block.index - 1]
  if (block.kind !== 'cell' || before?.kind !== 'cell') return undefined
  if (before.section !== block.section) return undefined
  return reading.text(before).trim().split(/\s+/).length <= WORDS ? before : undefined
}
