/** Words beside a name that decide whether it counts: those of the law tables, and those of the past. */
import type { Passage } from '../../document/notice.ts'
import type { Reading } from '../reading.ts'

/** Characters to each side within which a word of the tables counts, and one of the past. */
const BESIDE = 150
const PAST = 60

/** Whether one of the words stands in the text; a `*` at its end stands for any letters. */
export function holdsOneOf(text: string, words: readonly string[]): boolean {
  return words.some((word) => holds(text, word))
}

function holds(text: string, word: string): boolean {
  const open = word.endsWith('*')
  const stem = open ? word.slice(0, -1) : word
  const isName = stem === stem.toUpperCase()
  const [within, sought] = isName ? [text, stem] : [text.toLowerCase(), stem.toLowerCase()]
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    if (isLetter(within[at - 1])) continue
    if (open || !isLetter(within[at + sought.length])) return true
  }
  return false
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\d]/u.test(sign)
}

/** The text around a passage: its sentence, cut where that is long; with the heading above where asked. */
export function around(reading: Reading, at: Passage, reach = BESIDE): string {
  const sentence = reading.sentenceAt(at.start)
  const start = Math.max(sentence?.start ?? 0, at.start - reach)
  const end = Math.min(Math.max(sentence?.end ?? 0, at.end), at.end + reach)
  return reading.text({ start, end: Math.max(end, at.end) })
}

/** Whether the words around say that it belongs to the past: "ehemals", "abgelöst durch". */
export function isHistoric(reading: Reading, at: Passage): boolean {
  const sentence = reading.sentenceAt(at.start)
  const start = Math.max(sentence?.start ?? 0, at.start - PAST)
  const end = Math.min(sentence?.end ?? at.end, at.end + PAST)
  return reading.has({ start, end: Math.max(end, at.end) }, 'outdated.historic')
}
