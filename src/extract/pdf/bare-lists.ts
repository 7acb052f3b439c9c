/** Lists whose bullets were drawn as shapes, not written as text: short lines set in below a colon. */
import { isContact } from './heading-signs.ts'
import { type Line, type Paragraph, textOf } from './model.ts'
import { isFull } from './wrap.ts'

/** The least indentation of a list, in points. */
const INDENT = 10

/** Turns the paragraphs of such lists into items, one an entry; a list in the list is set in further. */
export function splitBareLists(paragraphs: Paragraph[]): Paragraph[] {
  let edges: Line[] = []
  return paragraphs.flatMap((paragraph, index) => {
    const before = paragraphs[index - 1]
    const first = paragraph.lines[0]
    if (!first || !isUntagged(paragraph)) {
      edges = []
      return [paragraph]
    }
    edges = edgesFor(edges, first, { before, gap: paragraph.gap })
    return edges.length > 0 && !isAddress(paragraph) ? entriesOf(paragraph) : [paragraph]
  })
}

/** One line of each list that is open at a line, the innermost last. */
function edgesFor(
  edges: Line[],
  first: Line,
  { before, gap }: { before: Paragraph | undefined; gap: number },
): Line[] {
  if (!before) return []
  const near = gap < 2.5 * first.size
  const level = edges.findIndex((edge) => sameEdge(edge, first))
  if (near && level >= 0) return edges.slice(0, level + 1)
  const last = edges.at(-1)
  const deeper = last && near && last.page === first.page && isSetIn(last, first)
  if (deeper) return [...edges, first]
  return opensList(before, first) ? [first] : []
}

const isUntagged = ({ kind, lines }: Paragraph) =>
  kind === 'paragraph' && lines[0]?.tag === undefined

const sameEdge = (a: Line, b: Line) => a.page === b.page && Math.abs(a.left - b.left) < 2

function opensList(before: Paragraph, first: Line): boolean {
  const last = before.lines.at(-1)
  if (!last?.text.endsWith(':') || !isSetIn(last, first)) return false
  return last.page === first.page ? first.baseline > last.baseline : last.page + 1 === first.page
}

const isSetIn = (outer: Line, { left }: Line) =>
  left > outer.left + INDENT && left < outer.left + 8 * INDENT

/** A contact, or a street or town with its number. */
function isAddress(paragraph: Paragraph): boolean {
  const numbered = ({ text }: Line) =>
    /^(?:\p{L}{1,2}-)?\d{4,6}\s\p{Lu}|^\D{2,30}\s\d{1,4}\s?[a-z]?$/u.test(text)
  return isContact(textOf(paragraph)) || paragraph.lines.some(numbered)
}

function entriesOf(paragraph: Paragraph): Paragraph[] {
  const entries: Line[][] = []
  for (const line of paragraph.lines) {
    const last = entries.at(-1)?.at(-1)
    if (last && isFull(last, line)) entries.at(-1)?.push(line)
    else entries.push([line])
  }
  return entries.map((lines) => ({ ...paragraph, kind: 'item', lines }))
}
