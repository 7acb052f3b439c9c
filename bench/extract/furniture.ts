/** Running headers, footers and page numbers: our text leaves them out or keeps them once, pdftotext has them all. */
import { type Token, tokensOf } from './words.ts'

/** So many lines at the top and at the bottom of a page may be furniture. */
const OUTER = 8
const PAGE_NUMBER =
  /^(?:\p{L}{1,12}\.?\s)?[-–|]?\s?\d{1,3}(?:\s?(?:von|of|\/|\|)\s?\d{1,3})?\s?[-–|]?$/u

/**
 * The words of pdftotext without the furniture that our text does not have: lines that stand on at least two pages
 * (digits aside), on one of them at the top or bottom, count as often as our text says the same; page numbers do not.
 */
export function withoutFurniture(ours: Token[], text: string): Token[] {
  const pages = text.split('\f').map((page) => page.split('\n'))
  const running = runningLines(pages)
  const all = tokensOf(text)
  const spare = new Map(
    [...running].map((line) => [line, timesIn(line, all) - timesIn(line, ours)] as const),
  )
  // From the end: what is kept once stands at the top.
  const kept = pages.toReversed().map((lines) =>
    lines.filter((line, at) => {
      if (isOuter(lines, at) && PAGE_NUMBER.test(line.trim())) return false
      const left = spare.get(maskOf(line)) ?? 0
      spare.set(maskOf(line), left - 1)
      return left <= 0
    }),
  )
  return tokensOf(
    kept
      .reverse()
      .map((lines) => lines.join('\n'))
      .join('\f'),
  )
}

const maskOf = (text: string) => text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim()

function isOuter(lines: string[], at: number): boolean {
  const inked = (part: string[]) => part.filter((line) => line.trim() !== '').length
  return inked(lines.slice(0, at)) < OUTER || inked(lines.slice(at + 1)) < OUTER
}

/** Lines on at least two pages, on one of them in an outer place: pdftotext prints blocks in an order of its own. */
function runningLines(pages: string[][]): Set<string> {
  const on = new Map<string, number>()
  for (const lines of pages) {
    const masks = lines.filter((line) => /\p{L}/u.test(line)).map(maskOf)
    for (const mask of new Set(masks)) on.set(mask, (on.get(mask) ?? 0) + 1)
  }
  const outer = pages.flatMap((lines) => lines.filter((_, at) => isOuter(lines, at)).map(maskOf))
  return new Set(outer.filter((mask) => (on.get(mask) ?? 0) > 1))
}

/** How often the words of a line stand one behind the other, digits aside. */
function timesIn(line: string, tokens: Token[]): number {
  const words = tokensOf(line).map(({ key }) => maskOf(key))
  if (words.length === 0) return 0
  return tokens.filter((_, at) =>
    words.every((word, step) => maskOf(tokens[at + step]?.key ?? '') === word),
  ).length
}
