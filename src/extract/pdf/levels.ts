/** Which heading stands under which. */
import { styleOf } from './heading-signs.ts'
import { markerOf } from './marker.ts'
import { type Body, type Paragraph, textOf } from './model.ts'

const MOST_LEVELS = 6

/** Larger print first, then the order in which the styles appear; within a style, numbering decides. */
export function setLevels(paragraphs: Paragraph[], body: Body, tagged: number): void {
  const headings = paragraphs.filter((paragraph) => paragraph.kind === 'heading')
  const ranks = ranksOf(headings, body)
  const open: number[] = []
  for (const [index, heading] of headings.entries()) {
    const rank = heading.level ?? tagged + 1 + (ranks.get(styleOf(heading)) ?? 0)
    const wanted =
      heading.level === undefined ? rank + depthOf(heading, headings[index - 1]) / 10 : rank
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

/** `1.1` stands under `1`, `a)` under both. */
function depthOf(heading: Paragraph, before: Paragraph | undefined): number {
  const text = textOf(heading)
  const marker = markerOf(text)
  if (marker?.kind === 'letter' || goesOnWithLetters(text, before)) return 5
  return marker?.kind === 'number' ? (marker.depth ?? 1) - 1 : 0
}

/** `i)` behind `h)` is a letter, no Roman number. */
function goesOnWithLetters(text: string, before: Paragraph | undefined): boolean {
  const letter = /^\(?([ivx])[.)]/i.exec(text)?.[1]?.toLowerCase()
  const last = before && /^\(?([a-z])[.)]/i.exec(textOf(before))?.[1]?.toLowerCase()
  return !!letter && !!last && last.charCodeAt(0) + 1 === letter.charCodeAt(0)
}
