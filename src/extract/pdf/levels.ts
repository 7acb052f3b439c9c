/** Which heading stands under which. */
import { styleOf } from './heading-signs.ts'
import { type Marker, markerOf } from './marker.ts'
import { type Body, type Paragraph, textOf } from './model.ts'

const MOST_LEVELS = 6
/** Numbers of one series may skip so many. */
const SKIPPED = 3

/** How far below the rank of its print a heading stands, in tenths: parts, paragraphs, A., I., 1., 1.1, a), (1). */
const DEPTHS: [RegExp, number][] = [
  [/^(?:Teil|Abschnitt|Kapitel|Part|Section)\s+(?:\d|[A-Z]\b)/, -1],
  [/^§\s?\d/, 0],
  [/^[A-H][.)]\s/, 1],
  [/^[IVX]{1,5}[.)]\s/, 2],
  [/^\(\d{1,2}\)/, 8],
  [/^[a-z]{2}\)/, 7],
]
const NUMBER = 3
const LETTER = 6
const ABOVE_NUMBERS = -5
const UNDER_NUMBERS = 6.5

/** Larger print first, then the order in which the styles appear; within a style, numbering decides. */
export function setLevels(paragraphs: Paragraph[], body: Body, tagged: number): void {
  const headings = paragraphs.filter((paragraph) => paragraph.kind === 'heading')
  const ranks = ranksOf(headings, body)
  const depths = depthsOf(headings)
  const open: number[] = []
  for (const heading of headings) {
    const rank = heading.level ?? tagged + 1 + (ranks.get(styleOf(heading)) ?? 0)
    const wanted =
      heading.level === undefined ? rank + (depths.get(heading) ?? 0) / 10 : heading.level
    while (open.length > 0 && (open.at(-1) ?? 0) >= wanted) open.pop()
    open.push(wanted)
    heading.level = Math.min(MOST_LEVELS, open.length)
  }
}

/** Styles from the most to the least conspicuous; print like the body's comes last. */
function ranksOf(headings: Paragraph[], body: Body): Map<string, number> {
  const seen = new Map<string, { size: number; weight: number; order: number }>()
  for (const heading of headings) {
    const style = styleOf(heading)
    const first = heading.lines[0]
    if (heading.level !== undefined || seen.has(style) || !first) continue
    const weight = first.weight ?? (first.font === body.font ? 0 : 1)
    seen.set(style, { size: Math.round(first.size), weight, order: seen.size })
  }
  const sorted = [...seen].sort(
    ([, a], [, b]) => b.size - a.size || b.weight - a.weight || a.order - b.order,
  )
  return new Map(sorted.map(([style], index) => [style, index]))
}

interface Heading {
  paragraph: Paragraph
  marker: Marker | undefined
}

function depthsOf(headings: Paragraph[]): Map<Paragraph, number> {
  const depths = new Map<Paragraph, number>()
  const styles = new Map<string, Heading[]>()
  for (const [index, paragraph] of headings.entries()) {
    const text = textOf(paragraph)
    const isLetter = goesOnWithLetters(text, headings[index - 1])
    const marker = isLetter ? ({ kind: 'letter', length: 0 } as const) : markOf(text)
    depths.set(paragraph, isLetter ? LETTER : depthOf(text, marker))
    const style = styleOf(paragraph)
    styles.set(style, [...(styles.get(style) ?? []), { paragraph, marker }])
  }
  for (const alike of styles.values()) nestByNumbers(alike, depths)
  const [title] = headings
  if (title && isTitle(title)) depths.set(title, ABOVE_NUMBERS)
  return depths
}

/** `§ 3` is no mark of a list, but numbers headings. */
function markOf(text: string): Marker | undefined {
  const value = /^§\s?(\d{1,3})\s/.exec(text)?.[1]
  return value === undefined
    ? markerOf(text)
    : { kind: 'number', length: 0, value: Number(value), depth: 1 }
}

function depthOf(text: string, marker: Marker | undefined): number {
  const known = DEPTHS.find(([mark]) => mark.test(text))
  if (known) return known[1]
  if (marker?.kind === 'letter') return LETTER
  return NUMBER + (marker?.kind === 'number' ? (marker.depth ?? 1) - 1 : 0)
}

/**
 * Headings of one print: what comes right before `1.` is the title of the numbered ones, what comes between two
 * numbers stands under the first.
 */
function nestByNumbers(headings: Heading[], depths: Map<Paragraph, number>): void {
  for (const { first, last } of seriesOf(headings)) {
    const before = headings[first - 1]
    if (before && !before.marker) depths.set(before.paragraph, ABOVE_NUMBERS)
    for (const { paragraph, marker } of headings.slice(first, last))
      if (!marker) depths.set(paragraph, UNDER_NUMBERS)
  }
}

/** Where numbers of one part rise from 1, as positions of the first and the last. */
function seriesOf(headings: Heading[]): { first: number; last: number }[] {
  const series: { first: number; last: number; value: number }[] = []
  for (const [index, { marker }] of headings.entries()) {
    if (marker?.kind !== 'number' || (marker.depth ?? 1) > 1) continue
    const value = marker.value ?? 0
    const open = series.at(-1)
    if (value === 1) series.push({ first: index, last: index, value })
    else if (open && value > open.value && value <= open.value + SKIPPED) {
      open.last = index
      open.value = value
    }
  }
  return series
}

/** The name of the kind of document, such as `Datenschutzerklärung`, where the document begins with it. */
function isTitle(first: Paragraph): boolean {
  const text = textOf(first)
  return (
    !markerOf(text) &&
    /^(?:allgemeine\s)?(?:datenschutz|privacy|hinweise? z|information(?:en|spflichten)?\s|data protection)/i.test(
      text,
    )
  )
}

/** `i)` behind `h)` is a letter, no Roman number. */
function goesOnWithLetters(text: string, before: Paragraph | undefined): boolean {
  const letter = /^\(?([ivx])[.)]/i.exec(text)?.[1]?.toLowerCase()
  const last = before && /^\(?([a-z])[.)]/i.exec(textOf(before))?.[1]?.toLowerCase()
  return !!letter && !!last && last.charCodeAt(0) + 1 === letter.charCodeAt(0)
}
