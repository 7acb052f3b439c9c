/** The pages become one flow: footnotes go to the end, paragraphs are joined over page and column breaks. */
import { markerOf } from './marker.ts'
import { type Body, type Paragraph, textOf } from './model.ts'
import { isFull, sentenceEnds, staysOpen } from './wrap.ts'

/** Takes the footnotes off the end of a page: smaller print at the bottom that begins with a number or star. */
export function splitFootnotes(
  page: Paragraph[],
  body: Body,
): { text: Paragraph[]; notes: Paragraph[] } {
  const marked = page.filter(isNote)
  if (marked.length > 0)
    return { text: page.filter((paragraph) => !isNote(paragraph)), notes: marked }
  let cut = page.length
  while (cut > 0 && isSmall(page[cut - 1] as Paragraph, body)) cut--
  while (cut < page.length && !/^(?:\d{1,2}|[*†])\s?\p{L}/u.test(textOf(page[cut] as Paragraph)))
    cut++
  if (cut === 0) return { text: page, notes: [] }
  return { text: page.slice(0, cut), notes: page.slice(cut) }
}

const isNote = (paragraph: Paragraph) => paragraph.lines[0]?.tag?.note === true

const isSmall = (paragraph: Paragraph, body: Body) =>
  paragraph.lines.every((line) => line.size < 0.92 * body.size) && paragraph.kind === 'paragraph'

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
