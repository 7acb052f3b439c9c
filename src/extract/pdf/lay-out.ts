/** Step 3: the words of all pages become lines in reading order. */
import { withAccents } from './accents.ts'
import { settleCells } from './cells.ts'
import { setEdges, usualEdge } from './edges.ts'
import { dressed, linesOf } from './lines.ts'
import { mend } from './mend.ts'
import type { Page } from './model.ts'
import { inOrder } from './order.ts'
import type { RawPages } from './pages.ts'

/** Lays out all pages; tells whether the order of the content stream had to be given up on one of them. */
export function layOut({ pages: raw, fonts }: RawPages): { pages: Page[]; reordered: boolean } {
  let reordered = false
  const pages = raw.map(({ words, number, width, height }) => {
    const order = inOrder(linesOf(withAccents(dressed(words, fonts)), number))
    reordered ||= order.reordered
    return { number, width, height, lines: order.lines }
  })
  const all = pages.flatMap((page) => page.lines)
  mend(all)
  settleCells(all)
  const usual = usualEdge(all)
  for (const page of pages) setEdges(page.lines, usual)
  return { pages, reordered }
}
