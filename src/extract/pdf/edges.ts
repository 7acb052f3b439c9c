/** How far to the right the text of each line could have run: tells a line that is full from one that was broken. */
import type { Line } from './model.ts'

const MOST_LINES = 600
/** Lines of one column begin at most this far apart (indentations, lists). */
const INDENT = 60
const GUTTER = 10
/** A title across columns tells nothing of their width. */
const SIZE = 1
/** In sizes of the font: narrower than this, no running text is set. */
const SIDEBAR = 5

/** Sets `edge` of all lines of one page. `usual` is the right edge of text in the whole document. */
export function setEdges(lines: Line[], usual: number): void {
  if (lines.length > MOST_LINES) {
    for (const line of lines) line.edge = usual
    return
  }
  for (const line of lines) line.edge = edgeOf(line, lines, usual)
  for (const run of evenRuns(lines, usual)) {
    const edge = Math.max(...run.map((line) => line.right))
    for (const line of run) line.edge = Math.min(line.edge, edge)
  }
}

/** Lines at one pitch from one left edge of which most are about as long: they were wrapped by hand at that length. */
function evenRuns(lines: Line[], usual: number): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1)
    const gap = last ? line.baseline - last.baseline : 0
    const goesOn = last && Math.abs(last.left - line.left) < 2 && gap > 0 && gap < 1.6 * line.size
    if (goesOn) runs.at(-1)?.push(line)
    else runs.push([line])
  }
  return runs.filter((run) => {
    const left = run[0]?.left ?? 0
    const longest = Math.max(...run.map((line) => line.right)) - left
    if (run.length < 8 || longest > 0.92 * (usual - left)) return false
    return run.filter((line) => line.right - left > 0.8 * longest).length >= 0.6 * run.length
  })
}

function edgeOf(line: Line, lines: Line[], usual: number): number {
  const wall = wallOf(line, lines)
  const peers = lines.filter(
    (other) =>
      other.turn === line.turn &&
      Math.abs(other.left - line.left) < INDENT &&
      Math.abs(other.size - line.size) < SIZE &&
      other.right <= wall,
  )
  const rights = peers.map((peer) => peer.right).sort((a, b) => b - a)
  // A sidebar to the right of the running text ends where its own lines do.
  if (line.turn === 0 && usual < line.left + SIDEBAR * line.size) return rights[0] ?? line.right
  if (wall === Number.POSITIVE_INFINITY && line.turn === 0 && rights.length < 8)
    return Math.max(line.right, usual)
  return Math.max(
    line.right,
    rights.length >= 10 ? Math.min(rights[0] as number, wall) : Math.min(wall - GUTTER, usual),
  )
}

/** Left edge of what stands to the right of a line. */
function wallOf(line: Line, lines: Line[]): number {
  const reach = 2 * line.size
  let wall = Number.POSITIVE_INFINITY
  for (const other of lines) {
    if (other.turn !== line.turn || other.left < line.right) continue
    if (other.artifact !== line.artifact) continue
    if (other.top - reach < line.bottom && other.bottom + reach > line.top)
      wall = Math.min(wall, other.left)
  }
  return wall
}

/** The right edge that lines of running text reach. */
export function usualEdge(lines: Line[]): number {
  const rights = lines
    .filter((line) => line.turn === 0 && line.text.length > 20)
    .map((line) => line.right)
    .sort((a, b) => b - a)
  return rights[Math.floor(rights.length * 0.05)] ?? lines[0]?.right ?? 0
}
