/** Words that were cut between two lines without the sign of it, or with a hyphen that was pushed away. */
import { isFamiliar } from './familiar.ts'
import type { Line } from './model.ts'

/** A narrow column cuts words at any letter, but only long ones, and leaves the rest of an ending. */
const LONG = 8
const REST = 3
/** So many plain hyphens at line ends, and the file divides words. */
const HABIT = 3
const PUSHED = /(\p{L}{2,40}) [-\u2010]$/u
const DIVIDED = /\p{L}{2}[-\u2010\u00AD]$/u
const TAIL = /^\p{Ll}{1,40}/u

type Vocabulary = ReadonlyMap<string, number>

/** Marks the lines that end in such a word; `words` tells how often a word stands in the document, in small letters. */
export function settleTorn(lines: Line[], words: Vocabulary): void {
  const divided = lines.filter(
    ({ text }, index) => DIVIDED.test(text) && TAIL.test(lines[index + 1]?.text ?? ''),
  )
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const tail = next && isBelow(line, next) ? TAIL.exec(next.text)?.[0] : undefined
    if (tail === undefined) continue
    if (isPushed(line.text, tail, { words, habit: divided.length >= HABIT }))
      line.text = line.text.replace(/ (?=[-\u2010]$)/u, '')
    if (isTorn(line.text, tail, words)) line.torn = true
  }
}

/** `Um -` above `gang`; not `Annahme und -` above `bearbeitung`. */
function isPushed(
  text: string,
  tail: string,
  { words, habit }: { words: Vocabulary; habit: boolean },
): boolean {
  const head = PUSHED.exec(text)?.[1]?.toLowerCase()
  if (head === undefined) return false
  if (words.has(head + tail) || isFamiliar(head + tail)) return true
  return habit && !isWord(head, words)
}

/** The word stands by itself: there was no room for another, nor for all of this one. */
function isTorn(text: string, tail: string, words: Vocabulary): boolean {
  if (text.length < LONG || tail.length > REST || !/^\p{L}+$/u.test(text)) return false
  const whole = text.toLowerCase() + tail
  return (words.has(whole) || isFamiliar(whole)) && !isWord(tail, words)
}

/** More than one place has it: no fragment. */
const isWord = (part: string, words: Vocabulary) => (words.get(part) ?? 0) > 1

const isBelow = (a: Line, b: Line) =>
  a.page === b.page && b.baseline > a.baseline && b.baseline - a.baseline < 2 * a.size
