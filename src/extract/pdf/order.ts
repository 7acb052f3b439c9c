/** Reading order. The content stream is trusted unless it runs up and down the page. */
import type { Line } from './model.ts'

const MOST_LINES = 600
const MOST_DEPTH = 3
/** A column holds at least so many lines. */
const COLUMN = 4

/** The lines in the order a reader takes, and whether the stream had another one. */
export function inOrder(lines: Line[]): { lines: Line[]; reordered: boolean } {
  const upright = lines.filter((line) => line.turn === 0)
  const turned = lines.filter((line) => line.turn !== 0)
  const rest = [...turned].sort((a, b) => a.turn - b.turn)
  if (upright.length > MOST_LINES) return { lines: [...lines], reordered: false }
  if (!isDisordered(upright)) return { lines: [...intoGaps(upright), ...rest], reordered: false }
  return { lines: [...byColumns(upright, 0), ...rest], reordered: true }
}

/** Whether the stream often jumps up within one column, or takes two columns line by line. */
function isDisordered(lines: Line[]): boolean {
  let up = 0
  let across = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next) break
    if (next.bottom < line.top && overlap(line, next)) up++
    const beside = Math.abs(next.baseline - line.baseline) < 2 && !overlap(line, next)
    if (beside && line.text.length > 30 && next.text.length > 30) across++
  }
  return (up >= 3 && up > lines.length * 0.08) || across >= 5
}

/** Tables and frames may come at the end of the stream: each run of lines goes into the gap that was left for it. */
function intoGaps(lines: Line[]): Line[] {
  const done: Line[] = []
  for (const whole of runsOf(lines)) {
    for (const run of apart(whole, done)) {
      const top = Math.min(...run.map((line) => line.top))
      const bottom = Math.max(...run.map((line) => line.bottom))
      done.splice(placeFor(done, { run, top, bottom }), 0, ...run)
    }
  }
  return done
}

/** Several tables in a row are cut where lines stand between them; whatever stands beside lines stays whole. */
function apart(run: Line[], done: Line[]): Line[][] {
  const column = done.filter((line) => run.some((other) => overlap(other, line)))
  const beside = (line: Line) =>
    column.some((other) => other.top < line.baseline && line.top < other.baseline)
  if (column.length === 0 || run.some(beside)) return [run]
  const above = (line: Line) => column.filter((other) => other.baseline < line.baseline).length
  const parts: Line[][] = []
  let last: number | undefined
  for (const line of run) {
    const slot = above(line)
    if (slot === last) parts.at(-1)?.push(line)
    else parts.push([line])
    last = slot
  }
  return parts
}

/** Cut where the stream jumps up within a column. */
function runsOf(lines: Line[]): Line[][] {
  const runs: Line[][] = []
  let last: Line | undefined
  for (const line of lines) {
    const jumps = last && line.bottom < last.top && overlap(last, line)
    if (!last || jumps) runs.push([line])
    else runs.at(-1)?.push(line)
    last = line
  }
  return runs
}

/** Index of the line before which a run belongs: where the lines around it leave its height free, else the end. */
function placeFor(
  done: Line[],
  { run, top, bottom }: { run: Line[]; top: number; bottom: number },
): number {
  for (const [index, line] of done.entries()) {
    const before = done[index - 1]
    const clear = 0.3 * line.size
    if (line.top < bottom - clear || !run.some((other) => overlap(other, line))) continue
    if (!before || (before.bottom <= top + clear && before.top < line.top)) return index
  }
  return done.length
}

function overlap(a: Line, b: Line): boolean {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  return shared > 0.3 * Math.min(a.right - a.left, b.right - b.left)
}

/** Finds the gutter that parts most lines; lines across it part the page into bands, each read column by column. */
function byColumns(lines: Line[], depth: number): Line[] {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline || a.left - b.left)
  const gutter = depth < MOST_DEPTH ? gutterOf(sorted) : undefined
  if (gutter === undefined) return sorted
  const done: Line[] = []
  let left: Line[] = []
  let right: Line[] = []
  const closeBand = () => {
    done.push(...byColumns(left, depth + 1), ...byColumns(right, depth + 1))
    left = []
    right = []
  }
  for (const line of sorted) {
    if (line.right <= gutter) left.push(line)
    else if (line.left >= gutter) right.push(line)
    else {
      closeBand()
      done.push(line)
    }
  }
  closeBand()
  return done
}

function gutterOf(lines: Line[]): number | undefined {
  let best: { x: number; crossing: number } | undefined
  const candidates = new Set(lines.map((line) => Math.round(line.left) - 3))
  for (const x of [...candidates].slice(0, 60)) {
    const left = lines.filter((line) => line.right <= x)
    const right = lines.filter((line) => line.left >= x)
    const crossing = lines.length - left.length - right.length
    if (left.length < COLUMN || right.length < COLUMN || crossing > lines.length * 0.5) continue
    if (!sideBySide(left, right)) continue
    if (!best || crossing < best.crossing) best = { x, crossing }
  }
  return best?.x
}

/** Columns share a stretch of the page's height. */
function sideBySide(left: Line[], right: Line[]): boolean {
  const top = Math.max(left[0]?.top ?? 0, right[0]?.top ?? 0)
  const bottom = Math.min(left.at(-1)?.bottom ?? 0, right.at(-1)?.bottom ?? 0)
  return bottom - top > 3 * (left[0]?.size ?? 10)
}
