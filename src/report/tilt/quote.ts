import type { Notice, Passage } from '../../document/notice.ts'

/** The words of a passage in one line. */
export type Quote = (at: Passage) => string

export function quoteOf({ text }: Notice): Quote {
  return ({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()
}
