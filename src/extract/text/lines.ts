import type { Piece } from '../../document/compose.ts'

/** One line of the source, without the blanks around it. Line and column count from 1. */
export interface Line {
  text: string
  number: number
  column: number
  pieces: Piece[]
}

/** The lines of a text; words that lost their hold ("p ersonenbezogen") are mended where the text knows the whole word. */
export function linesOf(source: string): Line[] {
  const known = wordsOf(source)
  const rows = source.split(/\r\n|[\n\r\f]/)
  const margin = isQuoted(rows) ? /^[\s>]*/ : /^\s*/
  return rows.map((raw, index) => {
    const indent = margin.exec(raw)?.[0].length ?? 0
    const text = raw.slice(indent).trimEnd()
    const pieces = mend({ text, number: index + 1, column: indent + 1 }, known)
    return {
      text: pieces.map((piece) => piece.text).join(''),
      number: index + 1,
      column: indent + 1,
      pieces,
    }
  })
}

/** The width to which a text is wrapped, in characters: nearly all of its long lines reach it. Infinite when it is not wrapped. */
export function widthOf(lines: Line[]): number {
  const lengths = lines.map((line) => line.text.length).filter((length) => length > 0)
  const longest = Math.max(0, ...lengths)
  const long = lengths.filter((length) => length > longest * 0.75).sort((a, b) => a - b)
  if (longest > 120 || long.length < Math.max(3, lengths.length * 0.15))
    return Number.POSITIVE_INFINITY
  return long[Math.floor(long.length * 0.8)] ?? longest
}

/** An answered mail: most lines begin with the sign of a quotation. */
function isQuoted(rows: string[]): boolean {
  const written = rows.filter((row) => row.trim() !== '')
  return written.filter((row) => /^\s{0,3}>/.test(row)).length > written.length / 2
}

function wordsOf(source: string): Set<string> {
  return new Set((source.match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase()))
}

/** Cuts a line where a single letter stands apart from a word that the text knows with it. */
function mend(line: { text: string; number: number; column: number }, known: Set<string>): Piece[] {
  const pieces: Piece[] = []
  const take = (from: number, to: number) => {
    if (to > from) pieces.push(pieceOf(line, from, to))
  }
  let from = 0
  for (const match of line.text.matchAll(/(^|[^\p{L}\p{N}.])(\p{L}) (\p{Ll}{3,40})/gu)) {
    const [, before = '', letter = '', rest = ''] = match
    const blank = match.index + before.length + letter.length
    if (!known.has((letter + rest).toLowerCase())) continue
    take(from, blank)
    from = blank + 1
  }
  take(from, line.text.length)
  return pieces
}

function pieceOf(
  line: { text: string; number: number; column: number },
  from: number,
  to: number,
): Piece {
  const column = line.column + from
  return {
    text: line.text.slice(from, to),
    place: { line: line.number, column, endLine: line.number, endColumn: column + to - from },
  }
}

/** The line without its first `count` signs. */
export function withoutStart(line: Line, count: number): Line {
  const text = line.text.slice(count)
  const bare = { text: line.text, number: line.number, column: line.column }
  const pieces =
    line.pieces.length === 1
      ? [pieceOf(bare, count, line.text.length)]
      : cutPieces(line.pieces, count)
  return { ...line, text, column: line.column + count, pieces }
}

function cutPieces(pieces: Piece[], count: number): Piece[] {
  let left = count
  return pieces.flatMap((piece) => {
    const cut = Math.min(left, piece.text.length)
    left -= cut
    if (cut === piece.text.length) return []
    const { place } = piece
    if (cut === 0 || !place || 'page' in place) return [piece]
    return [{ text: piece.text.slice(cut), place: { ...place, column: place.column + cut } }]
  })
}
