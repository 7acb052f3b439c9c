/** A text as words with what stands between them. */

export interface Word {
  text: string
  /** In lower case. */
  plain: string
  start: number
  end: number
  /** What stands between it and the next word. */
  gap: string
}

/** UTF-16, half-open. */
export type Span = [start: number, end: number]

const WORD = /[\p{L}\p{M}]{1,100}|\d{1,100}/gu

/** Words and numbers, in order. */
export function wordsOf(text: string): Word[] {
  const found = [...text.matchAll(WORD)]
  return found.map((match, index) => {
    const [word] = match
    const end = match.index + word.length
    return {
      text: word,
      plain: word.toLowerCase(),
      start: match.index,
      end,
      gap: text.slice(end, found[index + 1]?.index ?? text.length),
    }
  })
}

/** Spaces, and at most one end of a line. */
export function isSpace(gap: string): boolean {
  return gap !== '' && gap.trim() === '' && gap.split('\n').length <= 2
}

export function isHyphen(gap: string): boolean {
  return gap === '-' || gap === '‐' || gap === '‑'
}
