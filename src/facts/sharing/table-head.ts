import type { ReadBlock, Reading } from '../reading.ts'

const WORDS = 5

/** Tells of a head whether it is the one looked for; answers are remembered by the function itself. */
export type HeadTest = (reading: Reading, head: ReadBlock) => boolean

const known = new WeakMap<HeadTest, WeakMap<ReadBlock, boolean>>()

/**
 * Whether one of the short cells before a cell in its table passes the test: among them are the heads of its column
 * and of its row. The test must be one function for all calls, as each cell builds on the answer of the one before.
 */
export function hasHeadBefore(reading: Reading, cell: ReadBlock, test: HeadTest): boolean {
  const answers = known.get(test) ?? new WeakMap<ReadBlock, boolean>()
  known.set(test, answers)
  const open: ReadBlock[] = []
  let at: ReadBlock | undefined = cell
  while (at && !answers.has(at)) {
    open.push(at)
    at = cellBefore(reading, at)
  }
  for (const block of open.reverse()) {
    const before = cellBefore(reading, block)
    const passes =
      before && (answers.get(before) || (isShort(reading, before) && test(reading, before)))
    answers.set(block, passes === true)
  }
  return answers.get(cell) === true
}

function cellBefore(reading: Reading, cell: ReadBlock): ReadBlock | undefined {
  const before = reading.blocks[cell.index - 1]
  if (cell.kind !== 'cell' || before?.kind !== 'cell') return undefined
  return before.section === cell.section ? before : undefined
}

function isShort(reading: Reading, cell: ReadBlock): boolean {
  return reading.text(cell).split(/\s+/).length <= WORDS
}
