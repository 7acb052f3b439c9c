import { isBlock, type OfficeBlock, type OfficeDraft, textOf } from './draft.ts'

const MOST_LEVELS = 6
const NUMBER = /^(?:§\s?)?\d{1,3}((?:\.\d{1,3}){0,4})[.)]?\s/
const LETTER = /^\(?[a-z]\)\s/
/** Tenths of a level. */
const WITH_LETTER = 5
const WITHOUT_NUMBER = 6
/** From so many numbered headings on, these are the chapters. */
const CHAPTERS = 2

/**
 * Gives headings their levels: by style where styles tell levels apart; one without a style stands like those by style
 * in the same print, else below all of these by its size, then in the order in which the prints appear; within a print,
 * numbers decide. A title stands above all. What is numbered `1.1` or `a)` is below the number before it.
 */
export function withLevels(drafts: OfficeDraft[]): OfficeDraft[] {
  const headings = drafts.filter((draft): draft is OfficeBlock => draft.kind === 'heading')
  const levels = new Map(
    closed(belowNumbers(headings, wantedOf(headings))).map((level, index) => [
      headings[index],
      level,
    ]),
  )
  return drafts.map((draft) => {
    if (!isBlock(draft)) return draft
    const level = levels.get(draft)
    return level === undefined ? draft : { ...draft, level }
  })
}

/** The levels in tenths, gaps included. */
function wantedOf(headings: OfficeBlock[]): number[] {
  const title = titleOf(headings)
  const shift = title ? 1 : 0
  const styled = headings.filter((heading) => heading !== title && heading.level !== undefined)
  const marked = new Set(styled.map(({ level }) => level ?? 1))
  // Where all have one level, the styles only tell that these are headings.
  const trusted = marked.size > 1 || (shift > 0 && marked.size > 0)
  const prints = new Map(styled.map((heading) => [lookOf(heading), heading.level ?? 1]))
  const levels = headings.map((heading) =>
    trusted ? (heading.level ?? prints.get(lookOf(heading))) : undefined,
  )
  const isRanked = (heading: OfficeBlock, index: number) =>
    heading !== title && levels[index] === undefined
  const series = seriesOf(headings)
  const ranks = ranksOf(headings.filter(isRanked), series)
  const deepest = trusted ? Math.max(...marked) + shift : shift
  const depths = depthsOf(headings, series)
  return headings.map((heading, index) => {
    if (heading === title) return 1
    const level = levels[index]
    if (level !== undefined) return level + shift
    return deepest + 1 + (ranks.get(series(heading)) ?? 0) + (depths[index] ?? 0) / 10
  })
}

/** The one title by style; else a heading above numbered chapters that has no number itself. */
function titleOf(headings: OfficeBlock[]): OfficeBlock | undefined {
  const titles = headings.filter(({ isTitle }) => isTitle)
  // Where many lines are styled so, they are the chapters.
  if (titles.length > 0) return titles.length === 1 ? titles[0] : undefined
  const [first, ...rest] = headings
  if (!first || headings.some(({ level }) => level !== undefined)) return undefined
  const chapters = rest.filter((heading) => depthOf(heading) === 0)
  const isAbove = depthOf(first) === undefined && chapters.length >= CHAPTERS
  return isAbove && chapters.every(({ print }) => size(print) <= size(first.print))
    ? first
    : undefined
}

const size = (print: OfficeBlock['print']) => print?.size ?? 0

/** Never above the number that a compound number or a letter goes on from. */
function belowNumbers(headings: OfficeBlock[], wanted: number[]): number[] {
  let chapter = 0
  return headings.map((heading, index) => {
    const own = wanted[index] ?? 1
    const depth = depthOf(heading)
    if (depth === 0) chapter = own
    return depth ? Math.max(own, chapter + depth / 10) : own
  })
}

/** The levels without gaps. */
function closed(wanted: number[]): number[] {
  const open: number[] = []
  return wanted.map((level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop()
    open.push(level)
    return Math.min(MOST_LEVELS, open.length)
  })
}

/** Print and number: what is alike in both stands at one level. */
function lookOf(heading: OfficeBlock): string {
  return `${heading.print?.style} ${depthOf(heading) ?? ''}`
}

type Series = (heading: OfficeBlock) => string

/** What makes headings equal: their print; numbered ones of one size are one series, bold or underlined. */
function seriesOf(headings: OfficeBlock[]): Series {
  const numbered = new Set(
    headings.flatMap((each) => (depthOf(each) === undefined ? [] : (each.print?.style ?? ''))),
  )
  return ({ print }) => (numbered.has(print?.style ?? '') ? `${size(print)}` : (print?.style ?? ''))
}

/** Series from the largest to the smallest, else in the order in which they appear. */
function ranksOf(headings: OfficeBlock[], series: Series): Map<string, number> {
  const seen = new Map<string, { size: number; order: number }>()
  for (const heading of headings) {
    const key = series(heading)
    if (!seen.has(key)) seen.set(key, { size: size(heading.print), order: seen.size })
  }
  const sorted = [...seen].sort(([, a], [, b]) => b.size - a.size || a.order - b.order)
  return new Map(sorted.map(([key], index) => [key, index]))
}

/** How deep each heading stands in its series: `1.` 0, `1.2` 1, `a)` below both. */
function depthsOf(headings: OfficeBlock[], series: Series): number[] {
  const depths = headings.map(depthOf)
  const numbered = new Map<string, { first: number; last: number }>()
  for (const [index, heading] of headings.entries()) {
    if (depths[index] === undefined) continue
    const first = numbered.get(series(heading))?.first ?? index
    numbered.set(series(heading), { first, last: index })
  }
  // One without a number between numbered ones stands below them.
  return headings.map((heading, index) => {
    const { first, last } = numbered.get(series(heading)) ?? { first: index, last: index }
    return depths[index] ?? (index > first && index < last ? WITHOUT_NUMBER : 0)
  })
}

function depthOf({ spans }: OfficeBlock): number | undefined {
  const text = textOf(spans)
  if (LETTER.test(text)) return WITH_LETTER
  const number = NUMBER.exec(text)?.[1]
  return number === undefined ? undefined : (number.match(/\./g) ?? []).length
}
