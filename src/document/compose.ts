/** Makes a Notice from what an extractor read: a flat list of elements becomes one text, one tree, one source map. */
import { normalize } from './normalize.ts'
import type { Annotation, Block, Format, LinePlace, Notice, Place, Run, Section } from './notice.ts'

/** A stretch of the source as it stands there, with its place. `\n` in it is a hard break. */
export interface Piece {
  text: string
  /** Absent for what the extractor put in itself, such as the blank between two joined lines. */
  place?: Place
}

export interface Element {
  kind: Block['kind']
  /** Of headings: 1 is the highest. Levels may skip. */
  level?: number
  /** A footnote or endnote. */
  note?: boolean
  pieces: Piece[]
}

/** An annotation that stands before the element of this index (0-based). */
export type Remark = Omit<Annotation, 'at'> & { before: number }

export interface Composition {
  format: Format
  elements: Element[]
  remarks?: Remark[]
  meta?: Notice['meta']
  confidence?: Notice['confidence']
}

/**
 * Composes the notice. Elements without a visible character are left out; text is normalized here, so that
 * extractors need not care; blocks are parted by an empty line.
 */
export function compose(composition: Composition): Notice {
  const writer = new Writer()
  const root: Section = { level: 0, blocks: [], sections: [] }
  const open: Section[] = [root]
  const annotations: Annotation[] = []
  const remarks = [...(composition.remarks ?? [])].sort((a, b) => a.before - b.before)
  const takeRemarks = (index: number) => {
    while (remarks.length > 0 && (remarks[0]?.before ?? 0) <= index) {
      const { before: _, ...annotation } = remarks.shift() as Remark
      annotations.push({ ...annotation, at: writer.text.length })
    }
  }
  composition.elements.forEach((element, index) => {
    takeRemarks(index)
    const range = writer.write(element.pieces)
    if (!range) return
    const block: Block = { kind: element.kind, ...range, ...(element.note && { note: true }) }
    if (element.kind === 'heading') openSection(open, block, element.level ?? 1)
    else open.at(-1)?.blocks.push(block)
  })
  takeRemarks(Number.POSITIVE_INFINITY)
  return {
    format: composition.format,
    text: writer.text,
    root,
    source: writer.runs,
    annotations,
    parts: [],
    meta: composition.meta ?? {},
    confidence: composition.confidence ?? { level: 'high', reasons: [] },
  }
}

function openSection(open: Section[], heading: Block, level: number): void {
  while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop()
  const section: Section = { heading, level, blocks: [], sections: [] }
  open.at(-1)?.sections.push(section)
  open.push(section)
}

/** Writes blocks one after another and keeps the way back to the source. Only the open block is ever looked at again. */
class Writer {
  text = ''
  runs: Run[] = []

  /** Appends one block; gives its range, or nothing when the pieces hold no visible character. */
  write(pieces: Piece[]): { start: number; end: number } | undefined {
    const start = this.text.length === 0 ? 0 : this.text.length + 2
    const open: { text: string; runs: Run[] } = { text: '', runs: [] }
    for (const piece of pieces) for (const part of linear(piece)) append(open, part)
    const text = open.text.trimEnd()
    if (text === '') return undefined
    for (const run of open.runs) {
      if (run.start >= text.length) continue
      this.runs.push({
        ...run,
        start: start + run.start,
        end: start + Math.min(run.end, text.length),
      })
    }
    this.text += start === 0 ? text : `\n\n${text}`
    return { start, end: this.text.length }
  }
}

/** Adds a part to the open block: no blank at its start or behind another; a hard break takes the place of a blank. */
function append(open: { text: string; runs: Run[] }, part: Piece): void {
  let text = normalize(part.text).replace(/ ?\n\s*/g, '\n')
  if (text.startsWith('\n') && open.text.endsWith(' ')) open.text = open.text.slice(0, -1)
  const last = open.text.at(-1)
  if (last === undefined || last === ' ' || last === '\n') text = text.trimStart()
  if (text === '') return
  const start = open.text.length
  open.text += text
  if (part.place) open.runs.push({ start, end: open.text.length, place: part.place })
}

/** Cuts a piece of one source line into parts whose columns run along with their characters. */
function linear(piece: Piece): Piece[] {
  const { text, place } = piece
  if (!place || 'page' in place || place.line !== place.endLine) return [piece]
  if (
    place.endColumn - place.column !== text.length ||
    !/\s\s|[^\S ]|[\u00AD\u200B-\u200F\uFB00-\uFB06\uFEFF]/.test(text)
  )
    return [piece]
  const parts: Piece[] = []
  for (const match of text.matchAll(/\s+|[^\s]+/g)) {
    const column = place.column + match.index
    const here: LinePlace = {
      line: place.line,
      column,
      endLine: place.line,
      endColumn: column + match[0].length,
    }
    parts.push({ text: match[0], place: here })
  }
  return parts
}
