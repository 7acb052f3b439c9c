/** Which paragraphs of a page stand side by side. */
import type { Paragraph } from './model.ts'

/** Points by which the baselines of one row may differ. */
const SLACK = 3

/** Paragraphs that follow each other and begin on one baseline, from left to right. */
export function rowsOf(paragraphs: Paragraph[]): Paragraph[][] {
  const rows: Paragraph[][] = []
  for (const paragraph of paragraphs) {
    const before = rows.at(-1)?.at(-1)
    if (before && isBeside(before, paragraph)) rows.at(-1)?.push(paragraph)
    else rows.push([paragraph])
  }
  return rows
}

function isBeside(a: Paragraph, b: Paragraph): boolean {
  const [first, next] = [a.lines[0], b.lines[0]]
  if (!first || !next || first.page !== next.page || first.turn !== next.turn) return false
  const right = Math.max(...a.lines.map((line) => line.right))
  return Math.abs(first.baseline - next.baseline) < SLACK && next.left > right
}
