import { formatNumber } from '../office/number-format.ts'
import { isElement, type XmlElement } from '../zip/xml.ts'

/** What stands before the items of one level of a list. */
export interface ListLevel {
  kind: 'bullet' | 'number' | 'none'
  /** `1`, `a`, `A`, `i`, `I`; empty for no number. */
  format: string
  prefix: string
  suffix: string
  /** How many levels the number shows, its own included. */
  shown: number
  start: number
  /** `bb` behind `z`, not `aa`'s next. */
  isDoubled: boolean
  /** The whole label, `%1%` for the number of level 1, as newer programs write it. */
  template?: string
}

export type ListStyle = ListLevel[]

const MOST_LEVELS = 10
/** The list styles in groups of styles, by name; the numbering of chapters has the name that the text cannot give. */
export function listStylesIn(groups: (XmlElement | undefined)[]): Map<string, ListStyle> {
  const styles = new Map<string, ListStyle>()
  for (const style of groups.flatMap((group) => group?.children ?? [])) {
    if (!isElement(style)) continue
    if (style.name === 'text:outline-style') styles.set(OUTLINE, levelsOf(style))
    const name = style.attributes['style:name']
    if (style.name === 'text:list-style' && name) styles.set(name, levelsOf(style))
  }
  return styles
}

export const OUTLINE = '\u0000outline'

function levelsOf(style: XmlElement): ListStyle {
  const levels: ListStyle = []
  for (const child of style.children) {
    if (!isElement(child) || !/^text:(?:list-level-style|outline-level-style)/.test(child.name))
      continue
    const level = Number(child.attributes['text:level'])
    if (level >= 1 && level <= MOST_LEVELS) levels[level - 1] = levelOf(child)
  }
  return levels
}

function levelOf({ name, attributes }: XmlElement): ListLevel {
  const format = attributes['style:num-format'] ?? ''
  const prefix = attributes['style:num-prefix'] ?? ''
  const suffix = attributes['style:num-suffix'] ?? ''
  const template = attributes['loext:num-list-format']
  const isNumber = /number$|outline-level-style$/.test(name)
  const isSeen = format !== '' || prefix !== '' || suffix !== ''
  const kind = isSeen ? 'number' : 'none'
  return {
    kind: isNumber ? kind : 'bullet',
    format,
    prefix,
    suffix,
    shown: Math.max(1, Number(attributes['text:display-levels']) || 1),
    start: Number(attributes['text:start-value'] ?? 1) || 0,
    isDoubled: attributes['style:num-letter-sync'] === 'true',
    ...(template && format !== '' && { template }),
  }
}

/** The label of an item of level `level` (from 0), as the reader sees it; empty for bullets. */
export function labelOf(style: ListStyle, counters: number[], level: number): string {
  const own = style[level]
  if (own?.kind !== 'number') return ''
  const number = (at: number) => {
    const definition = style[at]
    return definition ? formatted(counters[at] ?? definition.start, definition) : ''
  }
  if (own.template !== undefined)
    return own.template.replace(/%(\d{1,2})%/g, (_, at: string) => number(Number(at) - 1)).trim()
  const first = Math.max(0, level + 1 - own.shown)
  const numbers = Array.from({ length: level + 1 - first }, (_, index) => number(first + index))
  const shown = own.format === '' ? '' : numbers.filter((each) => each !== '').join('.')
  return `${own.prefix}${shown}${own.suffix}`.trim()
}

function formatted(value: number, { format, isDoubled }: ListLevel): string {
  return format === '' || value < 0 ? '' : formatNumber(value, format, isDoubled)
}
