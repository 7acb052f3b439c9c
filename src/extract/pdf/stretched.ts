/**
 * Lines that justifying has pulled apart: a line of a justified paragraph that ends in a forced break is spread from
 * edge to edge, and its words lie as far apart as columns do.
 */
import type { Word } from './model.ts'

/** A row of words; `reach` is where the last one would end if the blanks had not been widened. */
export interface Row {
  words: Word[]
  reach?: number
}

/** In sizes of the font: how much the gaps of one line may differ, how far apart lines of a paragraph stand. */
const UNEVEN = 0.25
const PITCH = 2
const BLANK = 0.28
/** In points: lines that begin or end there share an edge. */
const SAME = 1.5
/** Characters of a line that shows where the text ends. */
const LONG = 30
const MOST_ROWS = 3000

/** The parts of one baseline that follow each other in the stream. */
interface Strip {
  parts: Word[][]
  left: number
  right: number
  baseline: number
  size: number
}

/** Joins the parts of such lines. The order of the rows is kept. */
export function joinStretched(rows: Word[][]): Row[] {
  if (rows.length > MOST_ROWS) return rows.map((words) => ({ words }))
  const strips = stripsOf(rows)
  const joined = stretchedOf(strips, edgesOf(strips))
  return strips.flatMap((strip) =>
    joined.has(strip)
      ? [{ words: strip.parts.flat(), reach: reachOf(strip) }]
      : strip.parts.map((words) => ({ words })),
  )
}

function stripsOf(rows: Word[][]): Strip[] {
  const strips: Strip[] = []
  for (const words of rows) {
    const [first, end] = [words[0] as Word, words.at(-1) as Word]
    const strip = strips.at(-1)
    if (strip && goesOn(strip, first)) {
      strip.parts.push(words)
      strip.right = end.right
    } else {
      const { left, baseline, size } = first
      strips.push({ parts: [words], left, right: end.right, baseline, size })
    }
  }
  return strips
}

function goesOn({ parts, right, baseline, size }: Strip, next: Word): boolean {
  const last = parts.at(-1)?.[0] as Word
  if (last.turn !== next.turn || last.artifact !== next.artifact) return false
  if (last.tag?.block !== next.tag?.block) return false
  return Math.abs(baseline - next.baseline) < 0.1 * size && next.left > right
}

/** How many rows begin at a place, and where text ends: at a place that long lines, or many, reach. */
interface Edges {
  beginAt: (x: number) => number
  endAt: (x: number) => boolean
}

function edgesOf(strips: Strip[]): Edges {
  const starts = new Map<number, number>()
  const ends = new Map<number, number>()
  const add = (counts: Map<number, number>, x: number, count: number) =>
    counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + count)
  for (const { parts, right } of strips) {
    for (const part of parts) add(starts, (part[0] as Word).left, 1)
    const length = parts.flat().reduce((sum, { text }) => sum + text.length, 0)
    add(ends, right, parts.length === 1 && length > LONG ? 1.5 : 1)
  }
  const near = (counts: Map<number, number>, x: number) =>
    [-1, 0, 1].reduce((sum, step) => sum + (counts.get(Math.round(x) + step) ?? 0), 0)
  return { beginAt: (x) => near(starts, x), endAt: (x) => near(ends, x) >= 3 }
}

/** Equal gaps show a stretched line by themselves; a single gap does so only beside another line of the paragraph. */
function stretchedOf(strips: Strip[], edges: Edges): Set<Strip> {
  const full = new Set(strips.filter((strip) => isFullLine(strip, edges)))
  const joined = new Set(strips.filter((strip) => isEven(strip) && spans(strip, edges)))
  const pairs = strips.filter((strip) => isPair(strip) && spans(strip, edges))
  for (const order of [pairs, [...pairs].reverse()]) {
    for (const pair of order) {
      const at = strips.indexOf(pair)
      const near = [strips[at - 1], strips[at + 1]]
      const known = near.some(
        (other) => other && (joined.has(other) || full.has(other)) && isNextTo(other, pair),
      )
      if (known) joined.add(pair)
    }
  }
  return joined
}

const isFullLine = ({ parts, left, right }: Strip, edges: Edges) =>
  parts.length === 1 && edges.beginAt(left) > 1 && edges.endAt(right)

const isNextTo = (a: Strip, b: Strip) =>
  Math.abs(a.left - b.left) < SAME &&
  Math.abs(a.right - b.right) < SAME &&
  Math.abs(a.baseline - b.baseline) < PITCH * b.size

/** From the left edge to the right one, and no column of the page begins behind one of its gaps. */
function spans({ parts, left, right }: Strip, { beginAt, endAt }: Edges): boolean {
  if (beginAt(left) < 2 || !endAt(right)) return false
  return parts.slice(1).every((part) => beginAt((part[0] as Word).left) < 3)
}

function isEven(strip: Strip): boolean {
  const gaps = gapsOf(strip)
  return gaps.length > 1 && Math.max(...gaps) - Math.min(...gaps) < UNEVEN * strip.size
}

const isPair = ({ parts }: Strip) =>
  parts.length === 2 && parts.every((part) => !/\s/.test(part.map(({ text }) => text).join('')))

const gapsOf = ({ parts }: Strip) =>
  parts.slice(1).map((part, index) => (part[0] as Word).left - (parts[index]?.at(-1)?.right ?? 0))

function reachOf(strip: Strip): number {
  const gaps = gapsOf(strip)
  const widened = gaps.reduce((sum, gap) => sum + gap, 0)
  return strip.right - widened + gaps.length * BLANK * strip.size
}
