/** The shapes between the steps of the PDF reader. Lengths are points; y runs down from the top of the page. */
import type { Block } from '../../document/notice.ts'

/** What the structure tree of a tagged document says of a stretch of text. */
export interface Tag {
  /** Number of the block element it belongs to; unique in the document. Absent where the tree names no block. */
  block?: number
  kind: Block['kind']
  level?: number
  /** Number of the table cell it stands in. */
  cell?: number
  /** Footnote or endnote. */
  note?: boolean
  /** Entry of a table of contents: never a heading. */
  toc?: boolean
  /** Position in the order of the tree. */
  order: number
}

/** A stretch of text in one font on one baseline, as pdf.js gives it. */
export interface Word {
  text: string
  left: number
  right: number
  baseline: number
  size: number
  font: string
  /** Of the font; absent when unknown. */
  weight?: number
  /** Letters of this font are signs, such as bullets. */
  symbol?: boolean
  /** The file gives its letters no width; `right` is a guess. */
  guessed?: boolean
  /** A blank stands before it, though its text has none. */
  spaced: boolean
  /** Page decoration by its marked content: header, footer, page number. */
  artifact: boolean
  /** Quarter turns of the text against the page; the coordinates are those of the turned page. */
  turn: number
  tag?: Tag
}

/** One line of a column, or one cell's part of a row. */
export interface Line {
  page: number
  words: Word[]
  text: string
  left: number
  right: number
  top: number
  bottom: number
  baseline: number
  /** Of most of its characters. */
  size: number
  font: string
  /** All characters are in `font`. */
  pure: boolean
  /** Least weight among its words; absent when unknown. */
  weight?: number
  artifact: boolean
  turn: number
  tag?: Tag
  /** What becomes of the hyphen at its end, where other places of the document tell. */
  hyphen?: 'stays' | 'goes'
  /** Its only word goes on in the next line, without a hyphen. */
  torn?: true
  /** Right edge that text of this line could have reached. */
  edge: number
  /** Where it would end without the blanks that justifying widened; absent where they were not. */
  reach?: number
}

/** The lines of one page, in reading order. */
export interface Page {
  number: number
  width: number
  height: number
  lines: Line[]
}

/** Lines that belong together; becomes one element of the notice. */
export interface Paragraph {
  kind: Block['kind']
  level?: number
  lines: Line[]
  /** Footnote or endnote. */
  note?: boolean
  /** The paragraph may not become a heading: entry of a table of contents, header, footer. */
  plain?: boolean
  /** Each line ends in a hard break. */
  broken?: boolean
  /** Space above it, in points; Infinity at the top of a page or column. */
  gap: number
}

/** The text of a line set with most characters in the document. */
export interface Body {
  font: string
  size: number
  weight?: number
  /** Distance of baselines within paragraphs. */
  pitch: number
}

/** The words of a paragraph in one line. */
export function textOf(paragraph: Paragraph): string {
  return paragraph.lines.map((line) => line.text).join(' ')
}
