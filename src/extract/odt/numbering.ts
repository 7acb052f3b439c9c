import type { XmlElement } from '../zip/xml.ts'
import { type ListStyle, labelOf, OUTLINE } from './list-styles.ts'

/** A list that is being read; the lists in it count with it. */
export interface OpenList {
  style: ListStyle | undefined
  /** From 0. */
  level: number
  counters: number[]
}

/** Counts the items of lists and the headings of chapters. */
export class Numbering {
  private readonly styles: ReadonlyMap<string, ListStyle>
  private readonly byId = new Map<string, number[]>()
  private readonly byStyle = new Map<string, number[]>()
  private readonly chapters: number[] = []

  constructor(styles: ReadonlyMap<string, ListStyle>) {
    this.styles = styles
  }

  /** Opens a list; `fallback` is the list style of the paragraphs in it. */
  open(list: XmlElement, outer: OpenList | undefined, fallback: string | undefined): OpenList {
    const own = list.attributes['text:style-name']
    if (outer) {
      const style = own === undefined ? undefined : this.styles.get(own)
      return { style: style ?? outer.style, level: outer.level + 1, counters: outer.counters }
    }
    const name = own ?? fallback ?? ''
    return { style: this.styles.get(name), level: 0, counters: this.countersOf(list, name) }
  }

  /** A list goes on with the numbers of the list that it names, or of the last one in its style, or begins anew. */
  private countersOf({ attributes }: XmlElement, style: string): number[] {
    const named = this.byId.get(attributes['text:continue-list'] ?? '')
    const isNext = attributes['text:continue-numbering'] === 'true'
    const counters = named ?? (isNext ? this.byStyle.get(style) : undefined) ?? []
    this.byStyle.set(style, counters)
    const id = attributes['xml:id'] ?? attributes['text:id']
    if (id !== undefined) this.byId.set(id, counters)
    return counters
  }

  /** Counts an item and gives its label. */
  item({ style, level, counters }: OpenList, item: XmlElement): string {
    if (!style) return ''
    count(style, { counters, level, start: item.attributes['text:start-value'] })
    return labelOf(style, counters, level)
  }

  /** Counts a heading of this outline level (from 1) and gives its number. */
  heading(level: number, heading: XmlElement): string {
    const style = this.styles.get(OUTLINE)
    if (!style || heading.attributes['text:is-list-header'] === 'true') return ''
    const restart = heading.attributes['text:restart-numbering'] === 'true'
    const start = heading.attributes['text:start-value'] ?? (restart ? '1' : undefined)
    count(style, { counters: this.chapters, level: level - 1, start })
    return labelOf(style, this.chapters, level - 1)
  }
}

interface Step {
  counters: number[]
  level: number
  start: string | undefined
}

function count(style: ListStyle, { counters, level, start }: Step): void {
  const last = counters[level]
  const next = last === undefined ? (style[level]?.start ?? 1) : last + 1
  counters[level] = start === undefined ? next : Number(start) || 0
  counters.length = level + 1
}
