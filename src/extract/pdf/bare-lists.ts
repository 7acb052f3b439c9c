/** Lists whose bullets were drawn as shapes, not written as text: short lines set in below a colon. */
import { isContact } from './heading-signs.ts'
import { type Line, type Paragraph, textOf } from './model.ts'
import { isFull } from './wrap.ts'

/** The least indentation of a list, in points. */
const INDENT = 10

/** Turns the paragraphs of such lists into items, one an entry. */
export function splitBareLists(paragraphs: Paragraph[]): Paragraph[] {
  let list: Line | undefined
  return paragraphs.flatMap((paragraph, index) => {
    const before = paragraphs[index - 1]
    const first = paragraph.lines[0]
    if (!first || !isUntagged(paragraph)) {
      list = undefined
      return [paragraph]
    }
    const goesOn = list && before && sameEdge(list, first) && paragraph.gap < 2.5 * first.size
    list = goesOn || (before && opensList(before, first)) ? first : undefined
    return list && !isAddress(paragraph) ? entriesOf(paragraph) : [paragraph]
  })
}

const isUntagged = ({ kind, lines }: Paragraph) =>
  kind === 'paragraph' && lines[0]?.tag === undefined

const sameEdge = (a: Line, b: Line) => a.page === b.page && Math.abs(a.left - b.left) < 2

function opensList(before: Paragraph, first: Line): boolean {
  const last = before.lines.at(-1)
  if (!last || last.page !== first.page || !last.text.endsWith(':')) return false
  return (
    first.left > last.left + INDENT &&
    first.baseline > last.baseline &&
    first.left < last.left + 8 * INDENT
  )
}

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
