/**
 * What a notice is, whatever file it came from: a normalized text, a tree of sections over it, and the way back
 * to the source. Plain data without methods: it crosses threads, is cached, and is damaged on purpose by `without`.
 */

/** A range of the normalized text: UTF-16 offsets, half-open. */
export interface Passage {
  start: number
  end: number
}

/** A rectangle on a page: points, origin top left. Pages count from 1. */
export interface PagePlace {
  page: number
  box: [left: number, top: number, right: number, bottom: number]
}

/** A range of a text file: lines and columns count from 1; the end column is exclusive. */
export interface LinePlace {
  line: number
  column: number
  endLine: number
  endColumn: number
}

export type Place = PagePlace | LinePlace

/** A range of the normalized text that stands in one piece at one place of the source. */
export interface Run extends Passage {
  place: Place
}

export interface Block extends Passage {
  kind: 'heading' | 'paragraph' | 'item' | 'cell'
  /** A footnote or endnote: it stands where its page, or the document, puts it. */
  note?: true
}

/** A heading with its blocks and its sub-sections; the root (level 0) holds what stands before the first heading. */
export interface Section {
  heading?: Block
  level: number
  blocks: Block[]
  sections: Section[]
}

/** What a reader of the published notice does not read: comments, tracked changes, hidden text, directives, form fields. */
export interface Annotation {
  kind: 'comment' | 'insertion' | 'deletion' | 'hidden' | 'directive' | 'form-field'
  text: string
  /** UTF-16 offset in the normalized text beside which the annotation stands. */
  at: number
  place?: Place
}

export type Format = 'pdf' | 'docx' | 'odt' | 'html' | 'markdown' | 'text'
export type Level = 'high' | 'medium' | 'low'

export interface Notice {
  format: Format
  /** Normalized: NFC, no soft hyphens, one blank between words; blocks are parted by an empty line, hard breaks are `\n`. */
  text: string
  root: Section
  /** Ascending, not overlapping; characters that the extractor put in (a blank, an empty line) have none. */
  source: Run[]
  annotations: Annotation[]
  /** The parts of a file that holds several notices; empty when it holds one. */
  parts: Passage[]
  meta: {
    title?: string
    language?: string
    pages?: number
    tagged?: boolean
    /** What the file does not state of itself, where its format has a place for it; absent where that is not known. */
    lacking?: ('title' | 'language')[]
    /** Pages (from 1) that show something, but give no text: scanned, or damaged. */
    unread?: number[]
    /** Pages (from 1) whose text was recognized from an image. */
    recognized?: number[]
  }
  /** Reasons are codes, each worded in rules/doubts.ts. */
  confidence: { level: Level; reasons: string[] }
}

/** The headings from the root down to a section. */
export type SectionPath = string[]
