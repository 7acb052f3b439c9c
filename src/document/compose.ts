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
    for (let remark = remarks[annotations.length]; remark && remark.before <= index; ) {
      const { before: _, ...annotation } = remark
      annotations.push({ ...annotation, at: writer.length })
      remark = remarks[annotations.length]
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
  runs: Run[] = []
  length = 0
  private blocks: string[] = []

  get text(): string {
    return this.blocks.join('\n\n')
  }

  /** Appends one block; gives its range, or nothing when the pieces hold no visible character. */
  write(pieces: Piece[]): { start: number; end: number } | undefined {
    const start = this.length === 0 ? 0 : this.length + 2
    const open: OpenBlock = { parts: [], length: 0, runs: [] }
    for (const piece of pieces) for (const part of linear(piece)) append(open, part)
    const text = open.parts.join('').trimEnd()
    if (text === '') return undefined
    for (const run of open.runs) {
      if (run.start >= text.length) continue
      this.runs.push({
        ...run,
        start: start + run.start,
        end: start + Math.min(run.end, text.length),
      })
    }
    this.blocks.push(text)
    this.length = start + text.length
    return { start, end: this.length }
  }
}

/** Kept in parts: joining them at each piece would make a long block cost the square of its length. */
interface OpenBlock {
  parts: string[]
  length: number
  runs: Run[]
}

/** Adds a part to the open block: no blank at its start or behind another; a hard break takes the place of a blank. */
function append(open: OpenBlock, part: Piece): void {
  let text = normalize(part.text).replace(/ ?\n\s*/g, '\n')
  let last = open.parts.at(-1)?.at(-1)
  if (text.startsWith('\n') && last === ' ') last = dropLast(open)
  if (last === undefined || last === ' ' || last === '\n') text = text.trimStart()
  if (text === '') return
  open.parts.push(text)
  const start = open.length
  open.length += text.length
  if (part.place) open.runs.push({ start, end: open.length, place: part.place })
}

/** Takes back the blank at the end of the block; gives the sign before it. */
function dropLast(open: OpenBlock): string | undefined {
  const rest = (open.parts.pop() ?? '').slice(0, -1)
  if (rest !== '') open.parts.push(rest)
  open.length--
  const run = open.runs.at(-1)
  if (run && run.end > open.length) run.end = open.length
  if (run && run.end <= run.start) open.runs.pop()
  return open.parts.at(-1)?.at(-1)
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
