import type { Piece } from '../../document/compose.ts'
import type { SourceText } from './source-text.ts'
import { MASK } from './template-marks.ts'
import type { Leaf } from './visible-tree.ts'

const ENTITY = /&(?:#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y

/**
 * Lays decoded text beside the source it was decoded from and cuts it into pieces whose columns run along
 * with their characters: at line ends, entities, backslash escapes and left-out marks. A line end becomes
 * a blank, or stays one when the lines are kept.
 */
export function alignText(leaf: Leaf, source: SourceText, keepLines: boolean): Piece[] {
  return new Aligner(leaf, source, keepLines).pieces
}

class Aligner {
  pieces: Piece[] = []
  private readonly leaf: Leaf
  private readonly source: SourceText
  private readonly keepLines: boolean
  private readonly value: string
  private readonly from: string
  private read = 0
  private at: number

  constructor(leaf: Leaf, source: SourceText, keepLines: boolean) {
    this.leaf = leaf
    this.source = source
    this.keepLines = keepLines
    this.value = leaf.text
    this.from = source.text
    this.at = leaf.start
    while (this.read < this.value.length) if (!this.step()) this.giveUp()
  }

  private step(): boolean {
    const sign = this.value[this.read]
    if (sign === '\n' || sign === '\r') return this.lineEnd()
    if (sign === MASK) return this.mask()
    const length = this.equalRun()
    if (length > 0) return this.push(length, length)
    return this.at < this.leaf.end && this.difference(sign)
  }

  /** What stands in the source and not in the text, or differently. */
  private difference(sign: string | undefined): boolean {
    const origin = this.from[this.at]
    if (origin === '&') return this.entity()
    if (origin === '\\' && this.from[this.at + 1] === sign) return this.skip(1)
    if (origin === '\0' || origin === MASK) return this.skip(1)
    return origin === '<' && this.tag()
  }

  private equalRun(): number {
    let length = 0
    while (this.at + length < this.leaf.end) {
      const sign = this.value[this.read + length]
      if (sign !== this.from[this.at + length] || sign === undefined) break
      if (sign === '\n' || sign === '\r' || sign === MASK) break
      if (sign === '&' && this.entityAt(this.at + length, this.read + length) !== '') break
      length += 1
    }
    return length
  }

  /** The entity that stands in the source at a place, unless the text has it letter by letter too. */
  private entityAt(at: number, read: number): string {
    ENTITY.lastIndex = at
    const written = ENTITY.exec(this.from)?.[0] ?? ''
    return this.value.startsWith(written, read) ? '' : written
  }

  private push(length: number, width: number): boolean {
    const text = this.value.slice(this.read, this.read + length)
    this.pieces.push({ text, place: this.source.place(this.at, this.at + width) })
    this.read += length
    this.at += width
    return true
  }

  private skip(width: number): boolean {
    this.at += width
    return true
  }

  private mask(): boolean {
    this.read += 1
    return this.skip(this.from[this.at] === MASK ? 1 : 0)
  }

  /** The next line may begin with an indent and with quotation marks of Markdown that the text lacks. */
  private lineEnd(): boolean {
    this.pieces.push({ text: this.keepLines ? '\n' : ' ' })
    this.read += this.value.startsWith('\r\n', this.read) ? 2 : 1
    const blanks = this.keepLines ? /[ \t]*(?:\r\n|\r|\n)?/y : /\s*/y
    this.at = endOf(blanks, this.from, this.at)
    if (!this.keepLines) this.read = endOf(blanks, this.value, this.read)
    while (this.from[this.at] === '>' && this.value[this.read] !== '>') {
      this.at = endOf(/\s*/y, this.from, this.at + 1)
    }
    return true
  }

  /** Most entities are one character; a few are two, and some old ones end without their semicolon. */
  private entity(): boolean {
    const written = this.entityAt(this.at, this.read)
    const isSurrogate = (this.value.codePointAt(this.read) ?? 0) > 0xffff
    for (let width = written.length; width > 2; width -= 1) {
      for (const length of isSurrogate ? [2] : [1, 2]) {
        if (this.goesOnAfter(width, length)) return this.push(length, width)
      }
    }
    return false
  }

  private goesOnAfter(width: number, length: number): boolean {
    const at = this.at + width
    const origin = at < this.leaf.end ? this.from[at] : undefined
    return origin === this.value[this.read + length] || /[&<\\\r\n\0]/.test(origin ?? ' ')
  }

  /** A stray tag that the parser dropped while it went on with the same text. */
  private tag(): boolean {
    const end = this.from.indexOf('>', this.at)
    if (end === -1 || end >= this.leaf.end) return false
    return this.skip(end + 1 - this.at)
  }

  /** The rest as one piece with a coarse place: better than a wrong column. */
  private giveUp(): void {
    const text = this.value.slice(this.read)
    const start = Math.min(this.at, this.leaf.end)
    this.pieces.push({
      text: this.keepLines ? text : text.replace(/\s+/g, ' '),
      place: this.source.place(start, Math.max(start, this.leaf.end)),
    })
    this.read = this.value.length
  }
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}
