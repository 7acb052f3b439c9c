/** The pages become one flow: paragraphs are joined over page and column breaks. */
import { markerOf } from './marker.ts'
import type { Paragraph } from './model.ts'
import { isFull, sentenceEnds, staysOpen } from './wrap.ts'

/** Joins the paragraphs of all pages where a sentence goes on over a break. */
export function joinPages(pages: Paragraph[][]): Paragraph[] {
  const done: Paragraph[] = []
  for (const page of pages) {
    for (const paragraph of page) {
      const open = done.at(-1)
      if (open && goesOn(open, paragraph)) open.lines.push(...paragraph.lines)
      else done.push({ ...paragraph, lines: [...paragraph.lines] })
    }
  }
  return done
}

/** Only at the top of a page or column, in the same style, in the middle of a sentence. */
function goesOn(open: Paragraph, next: Paragraph): boolean {
  const last = open.lines.at(-1)
  const first = next.lines[0]
  if (!last || !first || next.gap !== Number.POSITIVE_INFINITY) return false
  if (
    open.kind === 'heading' ||
    next.kind === 'heading' ||
    open.kind === 'cell' ||
    next.kind === 'cell'
  )
    return false
  const sameStyle =
    Math.abs(last.size - first.size) < 0.6 &&
    (last.font === first.font || !last.pure || !first.pure)
  if (!sameStyle || last.turn !== first.turn || sentenceEnds(last.text) || markerOf(first.text))
    return false
  if (staysOpen(last.text)) return true
  if (last.page === first.page && !isFull(last, first)) return false
  return (
    /^[\p{Ll}(„"]/u.test(first.text) ||
    (isFull(last, first) && !last.text.endsWith(':') && last.text.length > 40)
  )
}
