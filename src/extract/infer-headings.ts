/** Headings that nothing marks: paragraphs of one short line that announce what follows. For every format without styles. */
import type { Element } from '../document/compose.ts'
import { withoutContentsList } from './contents-list.ts'
import {
  depthOf,
  holdsBlank,
  isBlank,
  isNumberedHeading,
  isTitle,
  opensTopic,
} from './heading-signs.ts'
import { openerOf } from './whole-notice.ts'

/** With so many marked headings, an author marks them all. */
const MARKED = 3
const BEGINNING = /^["„“»(]?[\p{Lu}\d§]/u
const POSTAL_CODE = /^(?:[A-Z]{1,2}[- ])?\d{4,5} \p{Lu}/u
/** Characters of a line in an address. */
const LONGEST_LINE = 70

/**
 * Turns paragraphs that read as headings into headings; marked headings stay as they are. The first becomes the title
 * (level 1), numbered ones stand by their number, the others below the title. Where the author marked headings,
 * only numbered titles and questions are added to them; `authored` says that the headings given are such marks.
 * `closed` are the indexes of paragraphs that are known to be no headings.
 */
export function inferHeadings(
  elements: Element[],
  authored = true,
  closed: ReadonlySet<number> = new Set(),
): Element[] {
  const given = elements.filter((element) => element.kind === 'heading').length
  const marked = authored ? given : 0
  const isHeading = elements.map(
    (element, index) =>
      element.kind === 'paragraph' &&
      !element.note &&
      !closed.has(index) &&
      announces(elements, index, marked >= MARKED),
  )
  const found = isHeading.filter(Boolean).length
  const title = elements.some((element) => element.kind === 'heading' && element.level === 1)
    ? -1
    : isHeading.indexOf(true)
  const headed: Element[] = elements.map((element, index) => {
    const text = textOf(element)
    // One line with a colon among mere paragraphs makes no structure: all that follows would stand below it.
    if (!isHeading[index] || (given + found === 1 && text.endsWith(':'))) return element
    const level = index === title && opensText(elements, index) ? 1 : 2
    return { ...element, kind: 'heading', level: levelOf(text, level) }
  })
  return withoutContentsList(headed)
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
  const next = elements[index + 1]
  if (text.includes('\n') || text === '' || !next) return false
  // The name of what is to be filled in.
  if (holdsBlank(text) || isBlank(textOf(next))) return false
  if (isNumberedHeading(text)) return true
  if (marked && !text.endsWith('?')) return false
  if (isAnswer(elements, index)) return false
  return isTitle(text) && BEGINNING.test(text) && leads(elements, index)
}

/** Between two titles that open topics stands what the first asks for ("Zweck" – "Führung des Registers" – "Dauer"). */
function isAnswer(elements: Element[], index: number): boolean {
  const [before, own, next] = [index - 1, index, index + 1].map((at) => lineAt(elements, at))
  if (!before || !own || !next || opensTopic(own)) return false
  return opensTopic(before) && opensTopic(next)
}

function lineAt(elements: Element[], index: number): string {
  const element = elements[index]
  const text = element && element.kind !== 'item' ? textOf(element) : ''
  return text.includes('\n') ? '' : text
}

/** Whether a title without a number can stand above what follows it. */
function leads(elements: Element[], index: number): boolean {
  const [title, next] = elements.slice(index, index + 2) as [Element, Element]
  const text = textOf(title)
  // A colon before a list introduces it; it heads the list only where it names a topic.
  if (text.endsWith(':') && next.kind === 'item') return opensTopic(text)
  if (/[?:]$/.test(text)) return true
  return !/^\p{Ll}/u.test(textOf(next)) && !isInAddress(elements, index)
}

/** The name and the street above a postal code. */
function isInAddress(elements: Element[], index: number): boolean {
  const text = textOf(elements[index] as Element)
  if (opensTopic(text) || openerOf(text)) return false
  const below = elements.slice(index + 1, index + 3)
  const end = below.findIndex((line) => POSTAL_CODE.test(textOf(line)))
  return end >= 0 && below.slice(0, end + 1).every(isShortLine)
}

function isShortLine(element: Element): boolean {
  const text = textOf(element)
  return element.kind === 'paragraph' && text.length <= LONGEST_LINE && !text.includes('\n')
}

function textOf(element: Element): string {
  return element.pieces
    .map((piece) => piece.text)
    .join('')
    .trim()
}
