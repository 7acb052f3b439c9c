import type { Passage } from '../../document/notice.ts'
import type { Reading } from '../reading.ts'

const LONGEST = 300

/** The passage to quote: the sentence, or the words of a long one that stand around those that count. */
export function trimmed(reading: Reading, sentence: Passage, words: Passage): Passage {
  const { start, end } = sentence
  if (end - start <= LONGEST) return { start, end }
  const before = Math.max(0, Math.floor((LONGEST - (words.end - words.start)) / 2))
  const from = Math.max(start, Math.min(words.start - before, end - LONGEST))
  const until = Math.min(end, from + LONGEST)
  const cut = reading.text({ start: from, end: until })
  const head = from === start ? 0 : cut.search(/\s/) + 1
  const tail = until === end ? cut.length : cut.search(/\s\S*$/)
  return { start: from + head, end: from + (tail > head ? tail : cut.length) }
}
