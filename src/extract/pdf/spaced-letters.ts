/** Letters set apart for emphasis become words again: `D A T E N S C H U T Z`. */
import type { Line, Word } from './model.ts'

/** In sizes of the font: between stretches of spaced letters, a gap that parts words. */
const WORD_GAP = 0.5
/** Within running text, so many single letters in a row are a word. */
const LETTERS = /(^|\s)((?:\p{L} ){4,40}\p{L})(?=\s|$)/gu

/** The text of a line with its letters closed up, where they are spaced. */
export function closedUp(line: Line): string {
  const { text } = line
  if (!/\p{L} \p{L} \p{L} \p{L}/u.test(text)) return text
  if (isSpaced(text)) return closeLine(line)
  return text.replace(LETTERS, (whole, before: string, letters: string) => {
    const word = letters.replaceAll(' ', '')
    return isWord(word) ? before + word : whole
  })
}

/** Most words are single letters. */
function isSpaced(text: string): boolean {
  const words = text.split(' ')
  const single = words.filter((word) => /^\p{L}$/u.test(word))
  return words.length >= 6 && single.length >= 0.85 * words.length && isWord(single.join(''))
}

/** Not the boxes of a form, nor the letters of a list. */
function isWord(letters: string): boolean {
  const codes = [...letters.toLowerCase()].map((letter) => letter.codePointAt(0) ?? 0)
  const inRow = codes.slice(1).filter((code, index) => code - (codes[index] ?? 0) === 1)
  return new Set(codes).size > 2 && inRow.length < codes.length / 2
}

function closeLine({ words }: Line): string {
  const single = words.filter((word) => word.text.trim().length === 1)
  const widest = single.length >= 0.6 * words.length ? betweenLetters(words) : undefined
  let text = ''
  for (const [index, word] of words.entries()) {
    const last = words[index - 1]
    const gap = last ? word.left - last.right : 0
    const parts = gap > (widest ?? WORD_GAP * word.size)
    text += (parts ? ' ' : '') + closeStretch(word.text)
  }
  return text
}

/** Wider than this is no gap between letters. */
function betweenLetters(words: Word[]): number {
  const gaps = words.slice(1).map((word, index) => word.left - (words[index]?.right ?? 0))
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  return 1.7 * usual + 0.5
}

/** In one stretch, two blanks part words. */
function closeStretch(text: string): string {
  const words = text.trim().split(/\s{2,}/)
  return words
    .map((word) => (/^(?:\S\s){2,}\S$/u.test(word) ? word.replace(/\s/g, '') : word))
    .join(' ')
}
