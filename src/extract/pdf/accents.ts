/** Dots of umlauts that a font without umlauts draws by themselves, over the letter: `Geb¨aude`, `f¨ur`. */
import type { Word } from './model.ts'

const DOTS = '\u00A8'
/** In sizes of the font: letter and dots lie over each other at least so far. */
const OVER = 0.2
const COMBINING = '\u0308'

/** Puts the dots on their letters, in words as in the content stream; words of nothing but dots go. */
export function withAccents(words: Word[]): Word[] {
  if (!words.some(({ text }) => text.includes(DOTS))) return words
  const done: Word[] = []
  for (const word of words) {
    const last = done.pop()
    if (last) done.push(...joined(last, word))
    else done.push(word)
  }
  return done.map((word) => ({ ...word, text: within(word.text) }))
}

/** Dots at the end of one stretch, drawn before the letter; or at the beginning of the next one, drawn after it. */
function joined(last: Word, word: Word): Word[] {
  const over = last.right - word.left > OVER * word.size && word.left >= last.left - word.size
  if (!over || last.turn !== word.turn) return [last, word]
  if (last.text.endsWith(DOTS) && /^[aouAOU]/.test(word.text)) return dotsFirst(last, word)
  if (word.text.startsWith(DOTS) && /[aouAOU]$/.test(last.text)) return dotsLast(last, word)
  return [last, word]
}

function dotsFirst(last: Word, word: Word): Word[] {
  const before = last.text.slice(0, -1)
  const text = dottedFirst(word.text)
  if (before.trim() === '') return [{ ...word, text, spaced: last.spaced || before !== '' }]
  return [
    { ...last, text: before, right: word.left },
    { ...word, text, spaced: /\s$/.test(before) },
  ]
}

function dotsLast(last: Word, word: Word): Word[] {
  const dotted = { ...last, text: `${last.text}${COMBINING}`.normalize('NFC') }
  const rest = word.text.slice(1)
  return rest === '' ? [dotted] : [dotted, { ...word, text: rest, left: last.right }]
}

const dottedFirst = (text: string) => `${text[0]}${COMBINING}${text.slice(1)}`.normalize('NFC')

/** In one stretch the letter follows its dots, for such a font is TeX's. */
const within = (text: string) =>
  text.replace(/\u00A8([aouAOU])/g, (_, letter: string) => dottedFirst(letter))
