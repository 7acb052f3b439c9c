import type { Element, Piece, Remark } from '../../document/compose.ts'
import { withoutEdges } from '../html/draft.ts'
import { isBlock, type OfficeBlock, type OfficeDraft, type PrintedSpan } from './draft.ts'

/** Drafts to elements; a remark stands before the element that comes next. */
export function toElements(drafts: OfficeDraft[]): { elements: Element[]; remarks: Remark[] } {
  const elements: Element[] = []
  const remarks: Remark[] = []
  for (const draft of drafts) {
    if (isBlock(draft)) {
      elements.push(toElement(draft))
      continue
    }
    const text = draft.remark.text.trim()
    if (text !== '') remarks.push({ ...draft.remark, text, before: elements.length })
  }
  return { elements, remarks }
}

/** The element of a block. In headings, a hard break is a blank. */
export function toElement({ kind, spans, level, note }: OfficeBlock): Element {
  const isHeading = kind === 'heading'
  const pieces = merged(trimmed(spans)).map((piece) =>
    isHeading && piece.text === '\n' ? { ...piece, text: ' ' } : piece,
  )
  return { kind, pieces, ...(isHeading && { level: level ?? 1 }), ...(note && { note }) }
}

/** The pieces of spans; neighbours that only differ in print are one. */
function merged(spans: PrintedSpan[]): Piece[] {
  const pieces: Piece[] = []
  for (const { text, place } of spans) {
    const last = pieces.at(-1)
    const before = last?.place
    const isPlaced = place && before && 'line' in place && 'line' in before && text !== '\n'
    const joins = isPlaced && before.line === place.line && before.endColumn === place.column
    if (joins && last.text !== '\n') {
      last.text += text
      last.place = { ...before, endColumn: place.endColumn }
    } else pieces.push({ text, ...(place && { place }) })
  }
  return pieces
}

/** Without blanks at the edges and behind other blanks, so that the columns stay with the words. */
function trimmed(spans: PrintedSpan[]): PrintedSpan[] {
  const kept: PrintedSpan[] = []
  const last = spans.findLastIndex(({ text }) => text.trim() !== '')
  for (const [index, span] of spans.slice(0, last + 1).entries()) {
    const isBreak = span.text === '\n'
    const start = /\s$/.test(kept.at(-1)?.text ?? ' ')
    const cut = isBreak ? span : withoutEdges(span, { start, end: index === last })
    if (cut.text !== '' && (!isBreak || kept.length > 0)) kept.push({ ...span, ...cut })
  }
  return kept
}
