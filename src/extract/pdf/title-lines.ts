/** Single lines that look like titles of what stands below them. */
import { markerOf } from './marker.ts'
import type { Line } from './model.ts'
import { isLong } from './wrap.ts'

/** A short line that could be a title: a capital first, no stop at the end. */
export function isTitleLine(line: Line): boolean {
  const text = line.text.slice(markerOf(line.text)?.length ?? 0)
  return !isLong(line, 0.3) && /^\p{Lu}/u.test(text) && !/[.,;:!]$/.test(text)
}

/** A sentence that begins below a shorter line. */
export const opensText = (last: Line, line: Line) =>
  line.text.length > 1.3 * last.text.length &&
  /^(?:D(?:er|ie|as)|Wir|Sie|Ihre?|Unsere?|Wenn|So(?:weit|fern)|Diese[rs]?|The|We|You|Our|If|This)\s/.test(
    line.text,
  )

/** In capitals throughout. */
export const isShouted = ({ text }: Line) => /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)

/** `2. Zwecke` above a line that does not hang under the words. */
export function isNumberedTitle(last: Line, line: Line): boolean {
  const marker = markerOf(last.text)
  if (marker?.kind !== 'number' || line.left > last.left + 3) return false
  return /^\p{Lu}/u.test(last.text.slice(marker.length))
}

/** Two lines in bold from one left edge, of which the first had room for more: no heading in two lines. */
export function areTwoTitles(last: Line, line: Line): boolean {
  const bold = (last.weight ?? 0) >= 600 && (line.weight ?? 0) >= 600
  return bold && Math.abs(last.left - line.left) < 2 && !/\d{2}|@/.test(line.text)
}
