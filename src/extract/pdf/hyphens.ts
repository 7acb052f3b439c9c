/** What becomes of hyphens at line ends, where another place of the document has the same word within a line. */
import type { Line } from './model.ts'

const HEAD = /(\p{L}{1,40})[-\u2010\u00AD]$/u
const TAIL = /^\p{L}{1,40}/u

/** Marks the lines; `words` tells how often a word stands in the document, in small letters. */
export function settleHyphens(lines: Line[], words: ReadonlyMap<string, number>): void {
  const compounds = compoundsOf(lines)
  for (const [index, line] of lines.entries()) {
    const head = HEAD.exec(line.text)?.[1]
    const tail = head && TAIL.exec(lines[index + 1]?.text ?? '')?.[0]
    if (!tail) continue
    const goes = words.has((head + tail).toLowerCase()) && mayJoin(head, tail)
    const stays = compounds.has(`${head}-${tail}`.toLowerCase())
    // Both, or neither, tell nothing.
    if (goes !== stays) line.hyphen = stays ? 'stays' : 'goes'
  }
}

/** `Online-` and `Meeting` stay two words, unless all is in capitals. */
const mayJoin = (head: string, tail: string) =>
  /^\p{Ll}/u.test(tail) || !/\p{Ll}/u.test(head + tail)

/** The words with a hyphen that stand within lines, in small letters. */
function compoundsOf(lines: Line[]): Set<string> {
  const found = new Set<string>()
  for (const { text } of lines) {
    if (!text.includes('-')) continue
    for (const [compound] of text.matchAll(/\p{L}{1,40}-\p{L}{1,40}/gu)) {
      found.add(compound.toLowerCase())
    }
  }
  return found
}
