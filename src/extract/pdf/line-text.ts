/** The text of a line: its words with blanks where there are gaps. */
import type { Word } from './model.ts'

/** In sizes of the font: a gap that is a blank. */
const BLANK = 0.2
/** A blank that pdf.js saw, though nothing lies between the letters: an umlaut set as letter and dots. */
const NO_GAP = 0.06
/** Behind letters whose width is only guessed. */
const GUESSED = 0.15

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g

/** Puts words together; marks that no reader sees go, but for a soft hyphen, which may end the line. */
export function lineText(words: Word[]): string {
  let text = ''
  let last: Word | undefined
  for (const word of words) {
    text += last && gapBetween(last, word, text) ? ` ${word.text}` : word.text
    last = word
  }
  // Some old programs write their soft hyphen as a sign of its own.
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(\p{L})\u00AC$/u, '$1\u00AD')
}

function gapBetween(last: Word, word: Word, text: string): boolean {
  const gap = (word.left - last.right) / Math.max(last.size, word.size)
  if (last.guessed) return gap > GUESSED || /\s$/.test(last.text)
  if (!word.spaced) return gap > BLANK
  const inWord = /[äöüÄÖÜ]$/.test(text) || /^[äöüÄÖÜ]/.test(word.text)
  return gap > NO_GAP || !(inWord && /\p{L}$/u.test(text) && /^\p{Ll}/u.test(word.text))
}
