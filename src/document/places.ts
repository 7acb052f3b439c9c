import type { LinePlace, Notice, PagePlace, Passage, Place, Run } from './notice.ts'
import { firstFrom } from './spans.ts'

/**
 * Where a passage stands in the source: one place a page, or one range of lines.
 * Empty when nothing of the passage comes from the source.
 */
export function placesOf(notice: Pick<Notice, 'source'>, passage: Passage): Place[] {
  const cut = runsOf(notice.source, passage).map((run) => cutRun(run, passage))
  const lines = cut.filter((place): place is LinePlace => 'line' in place)
  const boxes = cut.filter((place): place is PagePlace => 'page' in place)
  return [...pagesOf(boxes), ...(lines.length > 0 ? [span(lines)] : [])]
}

/** The runs that a passage touches: runs are in order and do not overlap. */
function runsOf(source: readonly Run[], passage: Passage): Run[] {
  const first = Math.max(0, firstFrom(source, passage.start) - 1)
  return source
    .slice(first, firstFrom(source, passage.end))
    .filter(({ end }) => end > passage.start)
}

function cutRun(run: Run, passage: Passage): Place {
  const from = Math.max(passage.start, run.start) - run.start
  const to = Math.min(passage.end, run.end) - run.start
  const length = run.end - run.start
  const place = run.place
  if ('page' in place) {
    const [left, top, right, bottom] = place.box
    const x = (offset: number) => left + ((right - left) * offset) / length
    return { page: place.page, box: [x(from), top, x(to), bottom] }
  }
  if (place.line !== place.endLine) return place
  const end = to === length ? place.endColumn : place.column + to
  return { line: place.line, column: place.column + from, endLine: place.line, endColumn: end }
}

function pagesOf(boxes: PagePlace[]): PagePlace[] {
  const pages = new Map<number, PagePlace>()
  for (const { page, box } of boxes) {
    const known = pages.get(page)
    if (!known) pages.set(page, { page, box: [...box] })
    else {
      known.box[0] = Math.min(known.box[0], box[0])
      known.box[1] = Math.min(known.box[1], box[1])
      known.box[2] = Math.max(known.box[2], box[2])
      known.box[3] = Math.max(known.box[3], box[3])
    }
  }
  return [...pages.values()].map(({ page, box }) => ({
    page,
    box: box.map(round) as PagePlace['box'],
  }))
}

const round = (points: number) => Math.round(points * 10) / 10

function span(lines: LinePlace[]): LinePlace {
  const before = (a: LinePlace, b: LinePlace) => a.line - b.line || a.column - b.column
  const first = [...lines].sort(before)[0] as LinePlace
  const last = [...lines]
    .sort((a, b) => a.endLine - b.endLine || a.endColumn - b.endColumn)
    .at(-1) as LinePlace
  return {
    line: first.line,
    column: first.column,
    endLine: last.endLine,
    endColumn: last.endColumn,
  }
}
