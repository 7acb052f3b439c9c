import type { BlockDraft, RemarkDraft, Span } from '../html/draft.ts'

/** A piece with its print. `bold` says at first how it is printed, then whether it stands out from the running text. */
export interface PrintedSpan extends Span {
  heavy: boolean
  underlined: boolean
  /** Points. */
  size: number
}

/** A block of a DOCX or ODT as read, before it is decided which lines are headings. */
export interface OfficeBlock extends BlockDraft {
  spans: PrintedSpan[]
  /** A paragraph in a style for titles. */
  isTitle?: boolean
  /** Of items: the number before it, which is its first span, too. */
  mark?: string
  /** Stands in a frame or in the letterhead: it is a heading only where its print says so. */
  framed?: boolean
  /** Stands in a header or footer: it heads nothing. */
  aside?: boolean
  print?: Print
}

/** The print of a block by its first word: headings of one print stand at one level. */
export interface Print {
  style: string
  size: number
  /** All of it is so large that it needs no other sign to be a heading. */
  isLarge: boolean
}

export type OfficeDraft = OfficeBlock | RemarkDraft

export function isBlock(draft: OfficeDraft | undefined): draft is OfficeBlock {
  return draft !== undefined && draft.kind !== 'remark'
}

/** A draft that stands in a frame. */
export function framed(draft: OfficeDraft): OfficeDraft {
  return isBlock(draft) ? { ...draft, framed: true } : draft
}

/** The words of a block; blanks are single, hard breaks stay. */
export function textOf(spans: readonly { text: string }[]): string {
  return spans
    .map(({ text }) => text)
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

/** Whether all words stand out. */
export function isBold(spans: readonly Span[]): boolean {
  return spans.every(({ bold, text }) => bold || text.trim() === '')
}

/** The lines that hard breaks part, without the empty ones. */
export function linesOf(spans: readonly PrintedSpan[]): PrintedSpan[][] {
  const lines: PrintedSpan[][] = [[]]
  for (const span of spans) {
    if (span.text === '\n') lines.push([])
    else lines.at(-1)?.push(span)
  }
  return lines.filter((line) => textOf(line) !== '')
}
