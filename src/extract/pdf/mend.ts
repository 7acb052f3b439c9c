/** Mends words that the file breaks: umlauts and letters split off, ligatures that became a replacement character. */

import { LIGATURE_STEMS } from '../../language/ligature-stems.ts'
import { settleHyphens } from './hyphens.ts'
import { LIGATURES } from './ligatures.ts'
import type { Line } from './model.ts'
import { closedUp } from './spaced-letters.ts'
import { settleTorn } from './torn-words.ts'

type Vocabulary = Map<string, number>

/** Umlauts split off so often, and the file does it everywhere. */
const HABIT = 3

/** What stands where a ligature was: nothing known, a private sign, or a letter that no German or English word has. */
const LOST = /[\uFFFD\uE000-\uF8FF\u0180-\u024F]/u
const BROKEN_WORD = /[\p{L}\uFFFD\uE000-\uF8FF]+/gu
/** Words that do end in an umlaut. */
const ENDS_IN_UMLAUT = /^(?:menü|parvenü)$/i

/** Mends the texts of all lines of a document in place: what a word should be, its other places tell. */
export function mend(lines: Line[]): void {
  for (const line of lines) line.text = closedUp(line)
  const known = vocabularyOf(lines)
  const splits = lines.reduce((sum, { text }) => sum + umlautSeams(text), 0)
  for (const line of lines) {
    if (LOST.test(line.text)) {
      line.text = line.text.replace(BROKEN_WORD, (word) => withLigatures(word, known))
    }
    line.text = joinParts(line.text, { known, habit: splits >= HABIT })
  }
  settleTorn(lines, known)
  settleHyphens(lines, known)
}

/** How many words of a text are parted behind an umlaut. */
const umlautSeams = (text: string) =>
  /[äöüÄÖÜ] \p{Ll}/u.test(text) ? seams(text).filter(isUmlautSeam).length : 0

/** Two neighbouring parts of a text: the letters before and behind a blank. */
interface Seam {
  head: string
  tail: string
}

/** All blanks of a text with the letters around them. */
function seams(text: string): Seam[] {
  const parts = text.split(' ')
  return parts.slice(1).map((part, index) => ({
    head: lettersAtEnd(parts[index] as string),
    tail: /^\p{L}+/u.exec(part)?.[0] ?? '',
  }))
}

function lettersAtEnd(part: string): string {
  let start = part.length
  while (start > 0 && /\p{L}/u.test(part[start - 1] as string)) start--
  return part.slice(start)
}

const isUmlautSeam = ({ head, tail }: Seam) =>
  /[äöüÄÖÜ]$/.test(head) && /^\p{Ll}/u.test(tail) && !ENDS_IN_UMLAUT.test(head)

function vocabularyOf(lines: Line[]): Vocabulary {
  const known: Vocabulary = new Map()
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      const key = word.toLowerCase()
      known.set(key, (known.get(key) ?? 0) + 1)
    }
  }
  return known
}

interface Knowledge {
  known: Vocabulary
  /** The file splits words at umlauts throughout. */
  habit: boolean
}

function joinParts(text: string, knowledge: Knowledge): string {
  if (!/\p{L} \p{Ll}/u.test(text)) return text
  const parts = text.split(' ')
  const all = seams(text)
  return parts.reduce((done, part, index) => {
    const seam = all[index - 1]
    return seam && belongTogether(seam, knowledge) ? done + part : `${done} ${part}`
  })
}

/** `p ersonenbezogenen`: the whole stands elsewhere, and neither part ever does by itself. */
function belongTogether({ head, tail }: Seam, { known, habit }: Knowledge): boolean {
  if (head === '' || !/^\p{Ll}/u.test(tail)) return false
  const whole = known.has((head + tail).toLowerCase())
  if (isUmlautSeam({ head, tail })) return habit || whole
  if (!whole || head.length + tail.length < 6) return false
  if (head.length === 1 && tail.length > 4) return !isWord(tail, known)
  return !isWord(head, known) && !isWord(tail, known)
}

/** More than one place has it: no fragment. */
const isWord = (part: string, known: Vocabulary) => (known.get(part.toLowerCase()) ?? 0) > 1

function withLigatures(word: string, known: Vocabulary): string {
  let mended = word
  for (let at = mended.search(LOST); at >= 0; at = nextLost(mended, at + 1)) {
    const ligature = readingOf(mended.slice(0, at), mended.slice(at + 1), known)
    if (ligature) mended = mended.slice(0, at) + ligature + mended.slice(at + 1)
  }
  return mended
}

function nextLost(word: string, from: number): number {
  const at = word.slice(from).search(LOST)
  return at < 0 ? -1 : from + at
}

/** The ligature that makes a word that stands elsewhere, or else one with a common stem; none where several do. */
function readingOf(head: string, tail: string, known: Vocabulary): string | undefined {
  // A sign by itself is a bullet.
  if (head === '' && tail === '') return undefined
  const whole = LIGATURES.filter((letters) => known.has((head + letters + tail).toLowerCase()))
  if (whole.length > 0) return whole.length === 1 ? whole[0] : undefined
  const [best, second] = LIGATURES.map((letters) => ({
    letters,
    length: stemOver([head, letters, tail]),
  })).sort((a, b) => b.length - a.length)
  // `trifft` and `tritt` are as likely as each other; `beitritt` and `trifft` are not.
  return best && best.length > (second?.length ?? 0) + 1 ? best.letters : undefined
}

/** Letters of the longest common stem that reaches over the ligature and into the letters beside it. */
function stemOver([head, letters, tail]: [string, string, string]): number {
  const word = (head + letters + tail).toLowerCase()
  const fitting = LIGATURE_STEMS.filter((stem) => {
    const at = word.indexOf(stem, Math.max(0, head.length - stem.length + 1))
    return at >= 0 && at <= head.length && at + stem.length >= head.length + letters.length
  })
  return Math.max(0, ...fitting.map((stem) => stem.length))
}
