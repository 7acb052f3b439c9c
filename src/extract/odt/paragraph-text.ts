import type { LinePlace } from '../../document/notice.ts'
import type { PrintedSpan } from '../office/draft.ts'
import type { Look } from './styles.ts'

/** Gathers the text of one paragraph; its places are the paragraph, counted from 1, and the characters in it. */
export class ParagraphText {
  readonly spans: PrintedSpan[] = []
  private readonly line: number | undefined
  private column = 1
  /** A blank of the XML at the start or behind another is none. */
  private behindBlank = true

  /** Without a number, the text has no places. */
  constructor(line: number | undefined) {
    this.line = line
  }

  /** Takes text of the XML. */
  add(text: string, look: Look): PrintedSpan | undefined {
    const single = text.replace(/[\t\r\n ]+/g, ' ')
    const seen = this.behindBlank ? single.replace(/^ /, '') : single
    if (seen === '') return undefined
    this.behindBlank = seen.endsWith(' ')
    return this.put(seen, look)
  }

  /** Takes blanks and hard breaks as they are. */
  put(text: string, { bold, size, underlined }: Look): PrintedSpan {
    const { place } = this
    const end = place.column + text.length
    const last = this.spans.at(-1)
    const same = last?.bold === bold && last.size === size && last.underlined === underlined
    this.column = end
    if (last && same && text !== '\n' && last.text !== '\n') {
      last.text += text
      if (last.place && 'line' in last.place) last.place = { ...last.place, endColumn: end }
      return last
    }
    const placed = this.line !== undefined && { place: { ...place, endColumn: end } }
    const span: PrintedSpan = { text, bold, heavy: bold, size, underlined, ...placed }
    this.spans.push(span)
    return span
  }

  /** Where the next character stands. */
  get place(): LinePlace {
    const [line, column] = [this.line ?? 1, this.column]
    return { line, column, endLine: line, endColumn: column }
  }
}
