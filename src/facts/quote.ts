/** The words that a fact shows as proof: the sentence that holds them, cut at words where it is too long to quote. */
import type { Passage } from '../document/notice.ts'
import type { Reading } from './reading.ts'

/** Characters; a longer sentence is cut around the words that carry it. */
const LONGEST = 300

/** The sentence around a passage; of a longer one, the part around the passage. */
export function quote(reading: Reading, inside: Passage): Passage {
  const sentence = reading.sentenceAt(inside.start)
  if (!sentence) return inside
  const { start, end } = trimmed(reading, sentence)
  if (end - start <= LONGEST) return { start, end: Math.max(end, inside.end) }
  const text = reading.notice.text
  const from = Math.max(start, inside.start - LONGEST / 2)
  const to = Math.min(end, Math.max(inside.end, from + LONGEST))
  return { start: wordStart(text, from, inside.start), end: wordEnd(text, to, inside.end) }
}

/** A passage that was cut by its length begins with a whole word. */
export function fromWord(reading: Reading, { start, end }: Passage): Passage {
  return { start: wordStart(reading.notice.text, start, end), end }
}

function trimmed(reading: Reading, passage: Passage): Passage {
  const text = reading.text(passage)
  const lead = text.length - text.trimStart().length
  return { start: passage.start + lead, end: passage.start + lead + text.trim().length }
}

/** The next beginning of a word at or behind an offset, not behind `latest`. */
function wordStart(text: string, from: number, latest: number): number {
  if (/\s/.test(text[from - 1] ?? ' ')) return from
  let at = from
  while (at < latest && !/\s/.test(text[at] as string)) at++
  while (at < latest && /\s/.test(text[at] as string)) at++
  return at
}

/** The last end of a word at or before an offset, not before `earliest`. */
function wordEnd(text: string, to: number, earliest: number): number {
  if (/\s/.test(text[to] ?? ' ')) return to
  let at = to
  while (at > earliest && !/\s/.test(text[at - 1] as string)) at--
  while (at > earliest && /\s/.test(text[at - 1] as string)) at--
  return at
}
