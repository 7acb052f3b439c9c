/** Headings in a row that head nothing: the head of a table, the labels of a form. */
import { markerOf } from './marker.ts'
import { type Body, type Paragraph, textOf } from './model.ts'

/** Times the size of running text; larger print is for titles. */
const LARGE = 1.4

/** Headings side by side with nothing between them are the head of a table. */
export function dropTableHeads(paragraphs: Paragraph[]): void {
  for (const [index, paragraph] of paragraphs.entries()) {
    const [a, next] = [paragraph.lines[0], paragraphs[index + 1]]
    const b = next?.lines[0]
    if (!a || !b || !next || paragraph.kind !== 'heading' || a.tag || a.page !== b.page) continue
    if (next.kind !== 'heading' || Math.abs(a.baseline - b.baseline) > 2 || a.turn !== b.turn)
      continue
    if (keepsAsHeading(paragraph)) continue
    paragraph.kind = 'paragraph'
    next.kind = 'paragraph'
  }
}

/** Three and more headings of one print with nothing between them are labels; not where one is numbered or large. */
export function dropRuns(paragraphs: Paragraph[], body: Body): void {
  let run: Paragraph[] = []
  const close = () => {
    const isTitle = run.some(keepsAsHeading) || sizeOf(run[0]) >= LARGE * body.size
    // A title without a colon may head labels that have one.
    const labels = run.filter((paragraph, index) => index > 0 || textOf(paragraph).endsWith(':'))
    const headed = labels.length < run.length && labels.every((label) => /:$/.test(textOf(label)))
    const dropped = headed ? labels : run
    if (run.length >= 3 && !isTitle) for (const paragraph of dropped) paragraph.kind = 'paragraph'
    run = []
  }
  for (const paragraph of paragraphs) {
    const first = run[0]
    const same =
      first?.lines[0]?.font === paragraph.lines[0]?.font && sizeOf(first) === sizeOf(paragraph)
    const label = paragraph.kind === 'heading' && paragraph.lines[0]?.tag?.kind !== 'heading'
    if (!label || (first && !same)) close()
    if (label) run.push(paragraph)
  }
  close()
}

const sizeOf = (paragraph: Paragraph | undefined) => Math.round(paragraph?.lines[0]?.size ?? 0)

const keepsAsHeading = (paragraph: Paragraph) =>
  /\?$/.test(textOf(paragraph)) || markerOf(textOf(paragraph))?.kind === 'number'
