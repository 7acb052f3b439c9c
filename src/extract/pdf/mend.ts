/** Mends words that the file breaks: umlauts and letters split off, ligatures that became a replacement character. */
import { LIGATURES, STEMS } from './ligatures.ts'
import type { Line } from './model.ts'

type Vocabulary = Map<string, number>

/** Umlauts split off so often, and the file does it everywhere. */
const HABIT = 3

const BROKEN_WORD = /[\p{L}\uFFFD]+/gu
/** Words that do end in an umlaut. */
const ENDS_IN_UMLAUT = /^(?:menü|parvenü)$/i

/** Mends the texts of all lines of a document in place: what a word should be, its other places tell. */
export function mend(lines: Line[]): void {
  const known = vocabularyOf(lines)
  const splits = lines.reduce((sum, line) => sum + seams(line.text).filter(isUmlautSeam).length, 0)
  for (const line of lines) {
    if (line.text.includes('\uFFFD')) {
      line.text = line.text.replace(BROKEN_WORD, (word) => withLigatures(word, known))
    }
    if (isLetterSpaced(line.text)) line.text = closeUp(line)
    else line.text = joinParts(line.text, { known, habit: splits >= HABIT })
  }
}

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
  for (let at = mended.indexOf('\uFFFD'); at >= 0; at = mended.indexOf('\uFFFD', at + 1)) {
    const [head, tail] = [mended.slice(0, at), mended.slice(at + 1)]
    const ligature = LIGATURES.find((letters) => fits([head, letters, tail], known))
    if (ligature) mended = head + ligature + tail
  }
  return mended
}

function fits([head, letters, tail]: [string, string, string], known: Vocabulary): boolean {
  const word = (head + letters + tail).toLowerCase()
  if (known.has(word)) return true
  return STEMS.some((stem) => {
    const at = word.indexOf(stem, Math.max(0, head.length - stem.length + 1))
    return at >= 0 && at <= head.length && at + stem.length >= head.length + letters.length
  })
}

/** `D a t e n s c h u t z`: most words are single letters. */
function isLetterSpaced(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length >= 6 && words.filter((word) => /^\p{L}$/u.test(word)).length >= 0.7 * words.length
  )
}

/** Joins letters again; where the gap is clearly wider than between letters, a word ends. */
function closeUp(line: Line): string {
  const gaps = line.words.slice(1).map((word, index) => word.left - (line.words[index]?.right ?? 0))
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  if (line.words.length < 0.6 * line.text.split(' ').length)
    return line.text.replace(/(?<=\p{L}) (?=\p{L}(?!\p{L}))/gu, '')
  return line.words
    .map(({ text }, index) =>
      index > 0 && (gaps[index - 1] ?? 0) > 1.7 * usual + 0.5 ? ` ${text.trim()}` : text.trim(),
    )
    .join('')
}
