import type { Piece, Remark } from '../../document/compose.ts'
import type { Block } from '../../document/notice.ts'

/** A piece and whether it stands there in bold; `\n` is a hard break. */
export interface Span extends Piece {
  bold: boolean
  /** In italics. */
  slanted?: boolean
}

/** A block as read, before it is decided which bold lines are headings. */
export interface BlockDraft {
  kind: Block['kind']
  spans: Span[]
  /** Of h1 to h6. */
  level?: number
  /** A heading whose level follows from where it stands. */
  rank?: 'summary' | 'term' | 'bold'
  /** In how many foldable parts it stands. */
  folds: number
  headable: boolean
  /** A footnote. */
  note?: boolean
}

export interface RemarkDraft {
  kind: 'remark'
  remark: Omit<Remark, 'before'>
}

export type Draft = BlockDraft | RemarkDraft

/** Cuts blanks off a span and off its place, so that the columns stay with the characters. */
export function withoutEdges(span: Span, edges: { start: boolean; end: boolean }): Span {
  const { place, text } = span
  const before = edges.start ? text.length - text.trimStart().length : 0
  const after = edges.end ? text.length - text.trimEnd().length : 0
  if (before + after === 0) return span
  const cut = { ...span, text: text.slice(before, Math.max(before, text.length - after)) }
  // A coarse place, over several lines or beside other characters, stays as it is.
  if (!place || 'page' in place || place.line !== place.endLine) return cut
  if (place.endColumn - place.column !== text.length) return cut
  const column = place.column + before
  return { ...cut, place: { ...place, column, endColumn: place.endColumn - after } }
}
