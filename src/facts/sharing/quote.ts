import type { Passage } from '../../document/notice.ts'
import type { Reading } from '../reading.ts'

const LONGEST = 300

/** The words to quote of a sentence: whole, or where it is very long the stretch around what was found in it. */
export function quoteOf(reading: Reading, sentence: Passage, around: Passage = sentence): Passage {
  if (sentence.end - sentence.start <= LONGEST) return { start: sentence.start, end: sentence.end }
  const { text } = reading.notice
  const first = Math.max(sentence.start, Math.min(around.start - 100, sentence.end - LONGEST))
  const last = Math.min(sentence.end, first + LONGEST)
  const start = first === sentence.start ? first : blankAfter(text, first)
  const end = last === sentence.end ? last : text.lastIndexOf(' ', last)
  return { start, end: Math.max(end, start + 1) }
}

function blankAfter(text: string, from: number): number {
  const blank = text.indexOf(' ', from)
  return blank < 0 ? from : blank + 1
}
