/** Which paragraphs are headings. */
import type { Bodies } from './body.ts'
import { dropContents } from './contents.ts'
import { dropFormLabels } from './form-labels.ts'
import { isContact, type Signs, signsOf } from './heading-signs.ts'
import { dropRuns, dropTableHeads } from './label-runs.ts'
import { setLevels } from './levels.ts'
import { markerOf } from './marker.ts'
import { type Paragraph, textOf } from './model.ts'
import { trustTags } from './tagged-headings.ts'
import { dropLetterhead, isNameOfBody, joinTitles } from './titles.ts'

/** Titles of the outline, without blanks and case, with their depth from 1. */
export type Outline = Map<string, number>

/** Marks headings among the paragraphs and gives them levels. Headings by tags keep their level. */
export function markHeadings(paragraphs: Paragraph[], bodies: Bodies, outline: Outline): void {
  const tagged = trustTags(paragraphs)
  const signs = paragraphs.map((paragraph) =>
    signsOf(paragraph, bodies.of(paragraph.lines[0]?.page ?? 0), bodies.all),
  )
  const series = titleSeries(paragraphs, signs)
  const isPlain = !paragraphs.some(
    (paragraph, index) => paragraph.kind === 'heading' || signs[index]?.contrast,
  )
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind === 'heading' || paragraph.kind === 'cell' || paragraph.plain) continue
    const sign = signs[index] as Signs
    const listed = isContact(textOf(paragraph))
      ? undefined
      : outline.get(outlineKey(textOf(paragraph)))
    const inSeries = sign.series !== undefined && series.has(sign.series) && sign.title
    const at = { paragraphs, signs, index, isPlain, inSeries }
    if (listed === undefined && !(sign.contrast || standsAlone(at, sign))) continue
    if (listed === undefined && sign.contrast && isPartOfBlock(at)) continue
    paragraph.kind = 'heading'
    if (listed !== undefined && tagged === 0) paragraph.level = listed
  }
  joinTitles(paragraphs)
  dropTableHeads(paragraphs)
  dropContents(paragraphs)
  dropRuns(paragraphs, bodies.all)
  dropFormLabels(paragraphs, bodies.all)
  dropLetterhead(paragraphs)
  setLevels(paragraphs, bodies.all, tagged)
}

/** The ways of numbering whose members are titles for the most part: `1.` before titles, not before sentences. */
function titleSeries(paragraphs: Paragraph[], signs: Signs[]): Set<string> {
  const counts = new Map<string, { titles: number; all: number }>()
  for (const [index, { series, title }] of signs.entries()) {
    if (series === undefined || paragraphs[index]?.plain) continue
    const count = counts.get(series) ?? { titles: 0, all: 0 }
    count.all++
    if (title && (leads(paragraphs[index + 1]) || signs[index + 1]?.title)) count.titles++
    counts.set(series, count)
  }
  const most = [...counts].filter(([, { titles, all }]) => titles > 0 && titles >= 0.6 * all)
  return new Set(most.map(([series]) => series))
}

interface Position {
  paragraphs: Paragraph[]
  signs: Signs[]
  index: number
  /** No paragraph of the document stands out by its print. */
  isPlain: boolean
  /** Numbered in a series of titles. */
  inSeries: boolean
}

/** A heading without contrast: numbered, a question, or in a plain document a short line between paragraphs. */
function standsAlone(
  { paragraphs, signs, index, isPlain, inSeries }: Position,
  sign: Signs,
): boolean {
  const before = paragraphs[index - 1]
  if (before && before.kind !== 'heading' && /:$/.test(textOf(before)) && !inSeries) return false
  const above = (isPlain || inSeries) && isAboveTitle(paragraphs, signs, index)
  if (!leads(paragraphs[index + 1]) && !above) return false
  if (inSeries || sign.question) return true
  const ended = !before || before.kind === 'heading' || /[.!?)]$/.test(textOf(before))
  return ended && (sign.capitals || (isPlain && sign.title))
}

/** One or two titles stand between this one and the text. */
function isAboveTitle(paragraphs: Paragraph[], signs: Signs[], index: number): boolean {
  if (!signs[index + 1]?.title) return false
  if (leads(paragraphs[index + 2])) return true
  return signs[index + 2]?.title === true && leads(paragraphs[index + 3])
}

/** A paragraph that a heading can stand above: running text or a list, not the next line of a form. */
function leads(next: Paragraph | undefined): boolean {
  if (!next || next.plain) return false
  if (next.kind !== 'paragraph') return true
  const text = textOf(next)
  return (
    text.length > 60 || /[.:]$/.test(text) || next.lines.length > 1 || markerOf(text) !== undefined
  )
}

/** Words in bold that go on in the same print, such as an address: not a heading, unless a colon or number says so. */
function isPartOfBlock({ paragraphs, signs, index }: Position): boolean {
  const sign = signs[index] as Signs
  const next = paragraphs[index + 1]
  const after = signs[index + 1]
  if (isNameOfAddress(paragraphs, index)) return true
  if (
    !next ||
    !after ||
    sign.series !== undefined ||
    /[:?]$/.test(textOf(paragraphs[index] as Paragraph))
  )
    return false
  const close = next.gap < 1.6 * (next.lines[0]?.size ?? 0)
  return close && after.style === sign.style && !after.contrast && /\d/.test(textOf(next))
}

/** The name of a body in bold above its address, as after `Verantwortlich ist:`. */
function isNameOfAddress(paragraphs: Paragraph[], index: number): boolean {
  const text = textOf(paragraphs[index] as Paragraph)
  if (/[:?]$/.test(text) || text.length > 70) return false
  const below: string[] = []
  for (const next of paragraphs.slice(index + 1, index + 5)) {
    if (next.kind !== 'paragraph' || next.gap > 1.8 * (next.lines[0]?.size ?? 0)) break
    below.push(...next.lines.map((line) => line.text))
  }
  const address = below
    .slice(0, 4)
    .some((line) => isContact(line) || /\b\d{4,5}\s\p{Lu}/u.test(line))
  if (!address || below.slice(0, 2).some((line) => line.length > 60)) return false
  const before = paragraphs[index - 1]
  return isNameOfBody(text) || (before?.kind === 'paragraph' && textOf(before).endsWith(':'))
}

/** How outline entries and paragraphs are compared. */
export function outlineKey(text: string): string {
  return text.replace(/[\s.:]+/g, '').toLowerCase()
}
