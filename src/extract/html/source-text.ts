import type { LinePlace } from '../../document/notice.ts'

/** A text file with its lines, so that offsets can be told as lines and columns. */
export class SourceText {
  readonly text: string
  private readonly starts: number[] = [0]

  constructor(text: string) {
    this.text = text
    for (const end of text.matchAll(/\r\n|\r|\n/g)) this.starts.push(end.index + end[0].length)
  }

  /** UTF-16 offsets, half-open, to lines and columns counted from 1. */
  place(start: number, end: number): LinePlace {
    const line = this.lineAt(start)
    const column = start - (this.starts[line - 1] ?? 0) + 1
    const next = this.starts[line] ?? Number.POSITIVE_INFINITY
    if (end < next) return { line, column, endLine: line, endColumn: column + end - start }
    const endLine = this.lineAt(end)
    return { line, column, endLine, endColumn: end - (this.starts[endLine - 1] ?? 0) + 1 }
  }

  private lineAt(offset: number): number {
    let low = 0
    let high = this.starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}
