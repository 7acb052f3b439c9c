/** Labels of a form stand out like headings, but nothing stands under them: `Name, Vorname`, `Ort, Datum`. */
import { isFieldLabel } from './form-words.ts'
import { isContact } from './heading-signs.ts'
import { markerOf } from './marker.ts'
import { type Body, type Paragraph, textOf } from './model.ts'

/** Lines to write on, boxes to tick. */
const BLANK_LINE = /_{5}|\.{12}|…{4}|[☐□❑❒]/u

/** So many labels and blank lines make a page a form. */
const FORM = 4
/** So long is a sentence. */
const SENTENCE = 60
/** Times the size of running text. */
const LARGE = 1.4
/** So many paragraphs below, a heading must have found its text. */
const REACH = 3

/** Turns such headings back into paragraphs. */
export function dropFormLabels(paragraphs: Paragraph[], body: Body): void {
  const forms = formPages(paragraphs)
  // From the end, so that a heading over labels is told from one over subheadings.
  for (const [index, paragraph] of [...paragraphs.entries()].reverse()) {
    if (paragraph.kind !== 'heading') continue
    const isField = isFieldLabel(textOf(paragraph)) && !hasSentence(paragraphs, index)
    const isBare = !isSure(paragraph, body) && hasNoText(paragraphs, index)
    const inForm = isBare && forms.has(paragraph.lines[0]?.page ?? 0)
    const overNumbers = isBare && paragraphs.slice(index + 1, index + 3).every(hasNoLetters)
    if (isField || inForm || overNumbers) unmark(paragraph)
  }
}

function unmark(paragraph: Paragraph): void {
  paragraph.kind = 'paragraph'
  delete paragraph.level
}

function formPages(paragraphs: Paragraph[]): Set<number> {
  const counts = new Map<number, number>()
  const lines = paragraphs.filter(({ plain }) => !plain).flatMap((paragraph) => paragraph.lines)
  for (const { page, text } of lines) {
    const counted = BLANK_LINE.test(text) || (text.length < SENTENCE && isFieldLabel(text))
    if (counted) counts.set(page, (counts.get(page) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= FORM).map(([page]) => page))
}

/** The structure tree, large print, a number or a question say more than what stands below. */
function isSure(paragraph: Paragraph, body: Body): boolean {
  const text = textOf(paragraph)
  return (
    paragraph.lines.every((line) => line.size >= LARGE * body.size) ||
    paragraph.lines[0]?.tag?.kind === 'heading' ||
    /\?$/.test(text) ||
    markerOf(text)?.kind === 'number'
  )
}

/** Below it stand only other labels, amounts and blanks, on this page. */
function hasNoText(paragraphs: Paragraph[], index: number): boolean {
  const heading = paragraphs[index] as Paragraph
  const below = paragraphs.slice(index + 1, index + 1 + REACH)
  if (textOf(heading).endsWith(':')) return isLabel(heading, below)
  // A title over labels heads a part of the form.
  if (isBold(heading) && below.some((next) => isFieldLabel(textOf(next)))) return false
  const next = below.findIndex((other) => other.kind === 'heading' || isText(other))
  return next < 0 || (next > 0 && below[next]?.kind === 'heading')
}

/** A colon wants a text on its own page that is more than a value beside it. */
function isLabel(heading: Paragraph, below: Paragraph[]): boolean {
  const next = below.find((other) => other.kind === 'heading' || isText(other))
  if (!next || next.lines[0]?.page !== heading.lines[0]?.page) return true
  if (next.kind === 'heading') return next !== below[0] || !isLesser(next, heading)
  return isBeside(heading, below[0] ?? next)
}

const isBold = ({ lines: [first] }: Paragraph) => (first?.weight ?? 0) >= 600

/** Set less conspicuously than the other one. */
function isLesser(a: Paragraph, b: Paragraph): boolean {
  const [own, other] = [a.lines[0], b.lines[0]]
  if (!own || !other) return false
  if (Math.abs(own.size - other.size) > 0.5) return own.size < other.size
  return (own.weight ?? 0) < (other.weight ?? 0)
}

function isText(paragraph: Paragraph): boolean {
  const text = textOf(paragraph)
  if (BLANK_LINE.test(text) || isFieldLabel(text)) return false
  if (isContact(text) || paragraph.lines[0]?.tag?.cell !== undefined) return true
  const isLong = text.length > (text.endsWith(':') ? 1.5 : 1) * SENTENCE
  return paragraph.kind === 'item' || isLong || markerOf(text) !== undefined
}

/** What was filled in, or is to be chosen, beside a label. */
function isBeside(label: Paragraph | undefined, value: Paragraph): boolean {
  const [a, b] = [label?.lines[0], value.lines[0]]
  if (!a || !b || a.page !== b.page || textOf(value).length > SENTENCE) return false
  return Math.abs(a.baseline - b.baseline) < 3 && b.left > a.right
}

const hasNoLetters = (paragraph: Paragraph) => !/\p{L}{2}/u.test(textOf(paragraph))

/** `E-Mail` may be the title of a section, `Unterschrift` is none. */
function hasSentence(paragraphs: Paragraph[], index: number): boolean {
  const next = paragraphs[index + 1]
  if (!next || next.kind === 'heading') return false
  if (/unterschrift|signature/i.test(textOf(paragraphs[index] as Paragraph))) return false
  return isText(next)
}
