/** A sentence as its writer meant it, where the extraction has broken it into two blocks. */
import type { Passage } from '../document/notice.ts'
import type { ReadBlock, Reading, Sentence } from './reading.ts'

/** Shorter lines without a full stop are labels, not the first half of a sentence. */
const SHORTEST_HALF = 40
/** "Speicherdauer: …" begins something of its own. */
const LABEL = /^[^.,:]{2,30}:/

/** The sentence, with its other half in the paragraph before or behind when a page or line break parted it. */
export function clauseOf(reading: Reading, sentence: Sentence): Passage {
  const { block } = sentence
  let { start, end } = sentence
  if (block.kind !== 'paragraph') return { start, end }
  const before = reading.blocks[block.index - 1]
  const behind = reading.blocks[block.index + 1]
  if (start === block.start && before && goesOn(reading, before, block))
    start = before.sentences.at(-1)?.start ?? start
  if (end === block.end && behind && goesOn(reading, block, behind))
    end = behind.sentences[0]?.end ?? end
  return { start, end }
}

function goesOn(reading: Reading, first: ReadBlock, second: ReadBlock): boolean {
  if (first.kind !== 'paragraph' || second.kind !== 'paragraph') return false
  if (first.section !== second.section || first.end - first.start < SHORTEST_HALF) return false
  if (/[.!?:;]["“”»)]?\s*$/.test(reading.text({ start: first.end - 4, end: first.end })))
    return false
  return !LABEL.test(reading.text({ start: second.start, end: second.start + SHORTEST_HALF }))
}
