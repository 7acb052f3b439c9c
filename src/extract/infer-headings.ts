/** Headings that nothing marks: paragraphs of one short line that announce what follows. For every format without styles. */
import type { Element } from '../document/compose.ts'
import { depthOf, isNumberedHeading, isTitle, opensTopic } from './heading-signs.ts'

/** With so many marked headings, an author marks them all. */
const MARKED = 3

/**
 * Turns paragraphs that read as headings into headings; marked headings stay as they are. The first becomes the title
 * (level 1), numbered ones stand by their number, the others below the title. Where the author marked headings,
 * only numbered titles and questions are added to them.
 */
export function inferHeadings(elements: Element[]): Element[] {
  const marked = elements.filter((element) => element.kind === 'heading').length
  const isHeading = elements.map(
    (element, index) =>
      element.kind === 'paragraph' && announces(elements, index, marked >= MARKED),
  )
  const found = isHeading.filter(Boolean).length
  const title = elements.some((element) => element.kind === 'heading' && element.level === 1)
    ? -1
    : isHeading.indexOf(true)
  return elements.map((element, index) => {
    const text = textOf(element)
    // One line with a colon among mere paragraphs makes no structure: all that follows would stand below it.
    if (!isHeading[index] || (marked + found === 1 && text.endsWith(':'))) return element
    const level = index === title && opensText(elements, index) ? 1 : 2
    return { ...element, kind: 'heading', level: levelOf(text, level) }
  })
}

function opensText(elements: Element[], index: number): boolean {
  return elements.slice(0, index).every((before) => before.kind === 'paragraph')
}

function levelOf(text: string, otherwise: number): number {
  const depth = depthOf(text)
  return depth === undefined ? otherwise : 2 + depth
}

/** A title in one line, with something behind it that is no heading of the same kind by itself. */
function announces(elements: Element[], index: number, marked: boolean): boolean {
  const text = textOf(elements[index] as Element)
  if (text.includes('\n') || text === '') return false
  const next = elements[index + 1]
  if (!next) return false
  if (isNumberedHeading(text)) return true
  if (marked && !text.endsWith('?')) return false
  if (!isTitle(text) || !/^["„“»(]?[\p{Lu}\d§]/u.test(text)) return false
  // A colon before a list introduces it; it heads the list only where it names a topic.
  if (text.endsWith(':') && next.kind === 'item') return opensTopic(text)
  return /[?:]$/.test(text) || !/^\p{Ll}/u.test(textOf(next))
}

function textOf(element: Element): string {
  return element.pieces
    .map((piece) => piece.text)
    .join('')
    .trim()
}
