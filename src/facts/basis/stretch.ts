import type { Passage } from '../../document/notice.ts'
import type { ReadBlock, Reading, Sentence } from '../reading.ts'

const LONGEST_ROW = 8
const FULL_LINE = 45

/**
 * The sentence at an offset as its author wrote it: where a page's lines became blocks, the blocks on both sides
 * that the sentence runs through belong to it. Gives one passage from its first word to its last.
 */
export function stretchAt(reading: Reading, offset: number): Passage {
  const sentence = reading.sentenceAt(offset)
  if (!sentence) return { start: offset, end: offset }
  return { start: startOf(reading, sentence), end: endOf(reading, sentence) }
}

function startOf(reading: Reading, sentence: Sentence): number {
  let { start, block } = sentence
  for (let steps = 0; start === block.start && steps < LONGEST_ROW; steps++) {
    const before = reading.blocks[block.index - 1]
    if (!before || !runsOn(reading, before, block)) break
    start = before.sentences.at(-1)?.start ?? before.start
    block = before
  }
  return start
}

function endOf(reading: Reading, sentence: Sentence): number {
  let { end, block } = sentence
  for (let steps = 0; end === block.end && steps < LONGEST_ROW; steps++) {
    const behind = reading.blocks[block.index + 1]
    if (!behind || !runsOn(reading, block, behind)) break
    end = behind.sentences[0]?.end ?? behind.end
    block = behind
  }
  return end
}

/** What a line that is cut ends with. */
const CUT = /(?:[,(]|\bArt\.|\bAbs\.|\bNr\.|\b(?:und|oder|auf|der|die|von|zur|zum|the|of))$/

/** Whether a block's last sentence goes on in the next one. */
function runsOn(reading: Reading, before: ReadBlock, behind: ReadBlock): boolean {
  const last = reading.text(before)
  const next = reading.text(behind)
  if (before.kind === 'cell' || behind.kind === 'cell' || /[.!?:;]["”“)]?$/.test(last)) return false
  if (isShouted(last) && isShouted(next)) return true
  if (before.kind === 'heading' || behind.kind === 'heading') return false
  if (/^[a-zäöü]/.test(next)) return before.kind === behind.kind || /^[a-zäöü]{2}/.test(next)
  return CUT.test(last) || (isFullLine(before, last) && isBesideIt(before, behind))
}

/** A paragraph that ends without a stop, at the end of a full line. */
function isFullLine({ kind }: ReadBlock, text: string): boolean {
  const line = text.length - text.lastIndexOf('\n') - 1
  return kind === 'paragraph' && line > FULL_LINE && /[a-zäöüß]$/.test(text)
}

function isBesideIt(before: ReadBlock, behind: ReadBlock): boolean {
  return behind.kind === 'paragraph' && before.section === behind.section
}

function isShouted(text: string): boolean {
  return text.length > 20 && text === text.toUpperCase() && /[A-ZÄÖÜ]{4}/.test(text)
}
