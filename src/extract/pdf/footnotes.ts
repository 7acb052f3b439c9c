/** Footnotes leave the text of their page; they are kept, marked, behind the text. */
import { type Body, type Paragraph, textOf } from './model.ts'

/** What is left of a page, its notes, and the number of the last one so far. */
export interface Split {
  text: Paragraph[]
  notes: Paragraph[]
  last: number
}

/** In sizes of the font: the space above the first note of full size. */
const SPACE = 2
/** Paragraphs of notes on one page, at most. */
const MOST_NOTES = 12
const MARK = /^[[(]?(\d{1,2}|[*†¹²³⁴-⁹]{1,2})[\])]?\s?[\p{L}„"(§]/u
/** In full size, `1)` numbers a list. */
const BARE = /^(?:\d|\[\d|[¹²³⁴-⁹])/
const CLOSED = /^\d{1,2}\)/
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Takes the footnotes off a page: what the tags call so, smaller print at the bottom that begins with a number or
 * star, or print of any size at the bottom whose number follows on the last note.
 */
export function splitFootnotes(page: Paragraph[], body: Body, last: number): Split {
  const tagged = page.filter(isTagged)
  if (tagged.length > 0) return split(page, (paragraph) => isTagged(paragraph), last)
  const cut = smallPrint(page, body) ?? numbered(page, last)
  if (cut === undefined || cut === 0) return { text: page, notes: [], last }
  const notes = new Set(page.slice(cut))
  return split(page, (paragraph) => notes.has(paragraph), last)
}

function split(page: Paragraph[], isNote: (paragraph: Paragraph) => boolean, last: number): Split {
  const notes = page.filter(isNote).flatMap(apart)
  const numbers = notes.map((paragraph) => numberOf(paragraph) ?? 0)
  const text = page.filter((paragraph) => !isNote(paragraph))
  return { text, notes, last: Math.max(last, ...numbers) }
}

/** One paragraph a note: each next number begins one. */
function apart(paragraph: Paragraph): Paragraph[] {
  const parts: Paragraph[] = []
  let next = 0
  for (const line of paragraph.lines) {
    const number = numberIn(line.text)
    const begins = number !== undefined && (next === 0 || number === next)
    if (begins) next = number + 1
    if (parts.length === 0 || begins)
      parts.push({ ...paragraph, lines: [line], note: true, plain: true })
    else parts.at(-1)?.lines.push(line)
  }
  return parts
}

const isTagged = (paragraph: Paragraph) => paragraph.lines[0]?.tag?.note === true

/** Where the small print at the end of the page begins with a mark; smaller than the text, whatever the text is. */
function smallPrint(page: Paragraph[], body: Body): number | undefined {
  let cut = page.length
  while (cut > 0 && isSmall(page[cut - 1] as Paragraph, body)) cut--
  while (cut < page.length && !MARK.test(textOf(page[cut] as Paragraph))) cut++
  return cut < page.length ? cut : undefined
}

const isSmall = (paragraph: Paragraph, body: Body) =>
  paragraph.lines.every((line) => line.size < 0.92 * body.size) && paragraph.kind === 'paragraph'

/** Where a run of numbered paragraphs begins that ends the page, stands off the text and counts on from the last note. */
function numbered(page: Paragraph[], last: number): number | undefined {
  for (let index = page.length - 1; index > 0; index--) {
    const paragraph = page[index] as Paragraph
    if (paragraph.kind !== 'paragraph' || paragraph.lines[0]?.tag) return undefined
    const number = isBare(textOf(paragraph)) ? numberOf(paragraph) : undefined
    const first = paragraph.lines[0]
    if (number !== undefined && first && (number === last + 1 || number === 1)) {
      const apart = paragraph.gap > SPACE * first.size
      return apart && countsUp(page.slice(index), number) ? index : undefined
    }
    if (page.length - index > MOST_NOTES) return undefined
  }
  return undefined
}

const isBare = (text: string) => BARE.test(text) && !CLOSED.test(text)

/** Each numbered paragraph follows on the one before; others are further lines of a note. */
function countsUp(notes: Paragraph[], first: number): boolean {
  const numbers = notes.map(numberOf).filter((number) => number !== undefined)
  return numbers.every((number, index) => number === first + index)
}

/** The number of a note: bare, for `1.` numbers a list. */
const numberOf = (paragraph: Paragraph) => numberIn(textOf(paragraph))

function numberIn(text: string): number | undefined {
  const mark = MARK.exec(text)?.[1]
  if (mark === undefined || /[*†]/.test(mark)) return undefined
  const plain = mark.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(RAISED.indexOf(digit)))
  return Number(plain)
}
