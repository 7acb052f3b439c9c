/** The words of a text as both sides of a comparison count them. */
import { normalize } from '../../src/document/normalize.ts'

/** One word: what is compared, how it stands in the text, and whether a line ends behind it. */
export interface Token {
  key: string
  shown: string
  lineEnd: boolean
}

/** The same words that keep a hyphen in our text: `Vor- und Nachname`. */
const ELLIPSIS = /^(?:und|oder|bzw|sowie|als|and|or|to|bis|noch|aber|wie)(?!\p{L})/u
const HYPHEN = /[\p{L}\p{N}][-\u2010\u00AD]$/u

/**
 * Cuts a text into words. Compared are letters and digits only, so that hyphens, quotes and list marks do not count;
 * a word that ends its line in a hyphen takes the next one in, unless that shows an ellipsis.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let open = false
  for (const raw of text.split(/[\n\f]/).flatMap(wordsOf)) {
    const token = { key: keyOf(raw.word), shown: normalize(raw.word), lineEnd: raw.lineEnd }
    const last = tokens.at(-1)
    if (open && last && !ELLIPSIS.test(raw.word)) tokens[tokens.length - 1] = joined(last, token)
    else if (token.key !== '') tokens.push(token)
    open = raw.lineEnd && HYPHEN.test(raw.word)
  }
  return tokens
}

function wordsOf(line: string): { word: string; lineEnd: boolean }[] {
  const words = line.split(/\s+/).filter((word) => word !== '')
  return words.map((word, index) => ({ word, lineEnd: index === words.length - 1 }))
}

const joined = (last: Token, next: Token): Token => ({
  key: last.key + next.key,
  shown: last.shown.replace(/[-\u2010]$/, '') + next.shown,
  lineEnd: next.lineEnd,
})

/** What is compared of a word. */
export function keyOf(word: string): string {
  return normalize(word)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** How often each key stands in a list. */
export function countsOf(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Twice what both lists share, by both their lengths: 1 for the same words, whatever their order. */
export function agreement(ours: string[], theirs: string[]): number {
  if (ours.length + theirs.length === 0) return 1
  const counts = countsOf(theirs)
  let shared = 0
  for (const key of ours) {
    const left = counts.get(key) ?? 0
    if (left === 0) continue
    counts.set(key, left - 1)
    shared++
  }
  return (2 * shared) / (ours.length + theirs.length)
}

/** Neighbouring words as pairs. */
export function bigramsOf(keys: string[]): string[] {
  return keys.slice(1).map((key, index) => `${keys[index]} ${key}`)
}
