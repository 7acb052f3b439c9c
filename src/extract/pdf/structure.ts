/** Step 4: the lines of all pages become the paragraphs, headings, items and cells of one flow. */
import { joinAddresses } from './addresses.ts'
import { splitBareLists } from './bare-lists.ts'
import { bodiesOf } from './body.ts'
import { isReadable } from './elements.ts'
import { joinPages, splitFootnotes } from './flow.ts'
import { clearFurniture } from './furniture.ts'
import { markHeadings, type Outline } from './headings.ts'
import type { Line, Page, Paragraph } from './model.ts'
import { paragraphsOf } from './paragraphs.ts'

/** The paragraphs of a document in reading order: letterhead, text, footnotes, footer. */
export function structureOf(pages: Page[], outline: Outline): Paragraph[] {
  // 1. Running headers and footers leave the pages.
  const { pages: cleared, head, tail } = clearFurniture(pages)
  // 2. Lines become paragraphs, page by page; footnotes are put aside.
  const bodies = bodiesOf(cleared)
  const split = cleared.map(({ lines, number }) => {
    const body = bodies.of(number)
    return splitFootnotes(paragraphsOf(lines, body), body)
  })
  // 3. Sentences that run over a page or column are joined.
  const flow = joinPages(split.map((page) => page.text))
  const notes = split.flatMap((page) => page.notes)
  const plain = (lines: Line[]) =>
    paragraphsOf(lines, bodies.all).map((paragraph) => ({ ...paragraph, plain: true }))
  const all = [...plain(head), ...flow, ...notes, ...plain(tail)].filter(isReadable)
  // 4. Lists, headings and addresses are recognized.
  const paragraphs = splitBareLists(all)
  markHeadings(paragraphs, bodies, outline)
  return joinAddresses(paragraphs)
}
