/** Values of the facts on the file and on how a notice is written. */
import type { Format, Passage } from '../../document/notice.ts'

/** What is known of the file beside its words. */
export interface FileTraits {
  format: Format
  /** Of a PDF: whether its structure is tagged. */
  tagged?: boolean
  /** What the file does not state of itself, where its format has a place for it. */
  lacking: readonly ('title' | 'language')[]
  headings: number
  characters: number
  /** The titles of the notices in the file, when it holds several. */
  parts: readonly Passage[]
}

/** A figure of the first Viennese formula, and the mean length of a sentence in words. */
export interface Readability {
  figure: number
  sentenceLength: number
}

export interface Repeat {
  /** The heading or paragraph that stands there before. */
  first: Passage
}

export interface DanglingReference {
  /** The number or name of the part that is not there. */
  to: string
}

export interface ObjectionPlace {
  /** By itself, or in a row with other rights. */
  kind: 'apart' | 'among'
}

export interface EditingTrace {
  /** A mark in the text; a comment or tracked change of an office file; a remark or paragraph in the page's source. */
  kind: 'mark' | 'comment' | 'change' | 'source'
  words: string
  /** Of a source: the line in which it stands, from 1. */
  line?: number
}

/** A comment of the file that speaks to art13. */
export interface Directive {
  /** All of it. */
  text: string
  /** Ids of the rules to be switched off; empty when it is not understood. */
  rules: string[]
  reason: string | null
}
