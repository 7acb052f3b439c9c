/** Step 4: the lines of all pages become the paragraphs, headings, items and cells of one flow. */
import { joinAddresses } from './addresses.ts'
import { splitBareLists } from './bare-lists.ts'
import { bodiesOf } from './body.ts'
import { markContents } from './contents.ts'
import { isReadable } from './elements.ts'
import { joinPages } from './flow.ts'
import { splitFootnotes } from './footnotes.ts'
import { clearFurniture } from './furniture.ts'
import { markHeadings, type Outline } from './headings.ts'
import { openTitles } from './lettered-titles.ts'
import type { Line, Page, Paragraph } from './model.ts'
import { paragraphsOf } from './paragraphs.ts'
import { markTables } from './tables.ts'
import { byColumn } from './titled-columns.ts'

/** The paragraphs of a document in reading order: letterhead, text, footnotes, footer. */
export function structureOf(pages: Page[], outline: Outline): Paragraph[] {
  // 1. Running headers and footers leave the pages.
  const { pages: cleared, head, tail } = clearFurniture(pages)
  // 2. Lines become paragraphs, page by page; footnotes are put aside.
  const bodies = bodiesOf(cleared)
  let noted = 0
  const split = cleared.map(({ lines, number }) => {
    const body = bodies.of(number)
    const page = splitFootnotes(paragraphsOf(lines, body), body, noted)
    noted = page.last
    markTables(page.text)
    return { ...page, text: byColumn(page.text) }
  })
  // 3. Sentences that run over a page or column are joined.
  const flow = joinPages(split.map((page) => page.text))
  const notes = split.flatMap((page) => page.notes)
  const plain = (lines: Line[]) =>
    paragraphsOf(lines, bodies.all).map((paragraph) => ({ ...paragraph, plain: true }))
  const all = [...plain(head), ...flow, ...notes, ...plain(tail)].filter(isReadable)
  // 4. Lists, headings and addresses are recognized.
  const paragraphs = splitBareLists(markContents(all))
  openTitles(paragraphs)
  markHeadings(paragraphs, bodies, outline)
  return joinAddresses(paragraphs)
}
