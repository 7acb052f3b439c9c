import { childOf, isElement, type XmlElement } from '../zip/xml.ts'

/** How characters are shown, as far as it tells what they are. */
export interface Look {
  bold: boolean
  underlined: boolean
  /** Points. */
  size: number
  hidden: boolean
  /** Crossed out: no longer meant. */
  struck: boolean
}

/** What a style and those it descends from say; the nearest word counts. */
export interface Resolved {
  look: Partial<Look>
  /** Outline level of a paragraph style; 0 where it takes back its parent's. */
  outline?: number
  /** The list style of a paragraph style; empty where it takes back its parent's. */
  list?: string
  master?: string
  /** Of a frame: it is placed by the page, not by the text. */
  onPage?: boolean
  isTitle: boolean
}

const NOTHING: Resolved = { look: {}, isTitle: false }
const DEFAULT_SIZE = 12
const LONGEST_CHAIN = 30
const TITLE = /^(?:title|titel)$/i
const HEAVY = /\b(?:bold|black|heavy)\b/i
const POINTS: Record<string, number> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, pc: 12, px: 0.75 }

/** The styles by which one part of a document is shown: those with names, and those made for single places. */
export class Styles {
  private readonly defaults = new Map<string, XmlElement>()
  private readonly named = new Map<string, XmlElement>()
  private readonly known = new Map<string, Resolved>()

  /** Later groups win over earlier ones where names are the same. */
  constructor(groups: (XmlElement | undefined)[]) {
    for (const style of groups.flatMap((group) => group?.children ?? [])) {
      if (!isElement(style)) continue
      const family = style.attributes['style:family'] ?? ''
      const name = style.attributes['style:name']
      if (style.name === 'style:default-style') this.defaults.set(family, style)
      else if (style.name === 'style:style' && name !== undefined)
        this.named.set(`${family} ${name}`, style)
    }
  }

  of(family: string, name: string | undefined): Resolved {
    if (name === undefined) return NOTHING
    const key = `${family} ${name}`
    const known = this.known.get(key)
    if (known) return known
    // Some programs use the styles that every program knows without defining them.
    const start = { look: {}, isTitle: family === 'paragraph' && TITLE.test(name) }
    const resolved = this.chain(family, name).reduce(within, start)
    this.known.set(key, resolved)
    return resolved
  }

  /** The look of a paragraph's characters before any style of their own. */
  paragraphLook(name: string | undefined): Look {
    const look = lookOf(this.defaults.get('paragraph'), { size: DEFAULT_SIZE })
    const base = {
      bold: false,
      underlined: false,
      hidden: false,
      struck: false,
      size: DEFAULT_SIZE,
      ...look,
    }
    return { ...base, ...scaled(this.of('paragraph', name).look, base) }
  }

  /** The look within a span of this style. */
  spanLook(name: string | undefined, around: Look): Look {
    return { ...around, ...scaled(this.of('text', name).look, around) }
  }

  /** The style with its ancestors, the eldest first. */
  private chain(family: string, name: string): XmlElement[] {
    const chain: XmlElement[] = []
    let next: string | undefined = name
    while (next !== undefined && chain.length < LONGEST_CHAIN) {
      const style: XmlElement | undefined = this.named.get(`${family} ${next}`)
      if (!style) break
      chain.unshift(style)
      next = style.attributes['style:parent-style-name']
    }
    return chain
  }
}

function within(around: Resolved, style: XmlElement): Resolved {
  const { attributes } = style
  const outline = attributes['style:default-outline-level']
  const list = attributes['style:list-style-name']
  const master = attributes['style:master-page-name']
  const frame = childOf(style, 'style:graphic-properties')?.attributes['style:vertical-rel']
  const names = [attributes['style:name'] ?? '', attributes['style:display-name'] ?? '']
  return {
    look: { ...around.look, ...lookOf(style, around.look) },
    isTitle: around.isTitle || names.some((name) => TITLE.test(name)),
    ...kept('outline', outline === undefined ? around.outline : Number(outline) || 0),
    ...kept('list', list ?? around.list),
    ...kept('master', master || around.master),
    ...kept('onPage', frame === undefined ? around.onPage : frame.startsWith('page')),
  }
}

function kept<Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value }
}

function lookOf(style: XmlElement | undefined, around: Partial<Look>): Partial<Look> {
  const text = style && childOf(style, 'style:text-properties')?.attributes
  if (!text) return {}
  const weight = text['fo:font-weight']
  const line = text['style:text-underline-style'] ?? text['style:text-underline-type']
  const display = text['text:display']
  const through = text['style:text-line-through-style'] ?? text['style:text-line-through-type']
  const font = text['style:font-name'] ?? text['fo:font-family'] ?? ''
  const size = sizeOf(text['fo:font-size'], around.size)
  const isHeavy = weight === undefined ? HEAVY.test(font) || undefined : isBold(weight)
  return {
    ...kept('bold', isHeavy),
    ...kept('underlined', line === undefined ? undefined : line !== 'none'),
    ...kept('hidden', display === undefined ? undefined : display === 'none'),
    ...kept('struck', through === undefined ? undefined : through !== 'none'),
    ...kept('size', size),
  }
}

function isBold(weight: string): boolean {
  return weight === 'bold' || Number(weight) >= 600
}

/** Points. A share of the parent's size that is not known yet is kept below 0. */
function sizeOf(size: string | undefined, around: number | undefined): number | undefined {
  const match = /^(\d{1,5}(?:\.\d{1,9})?)(pt|in|cm|mm|pc|px|%)$/.exec(size ?? '')
  if (!match) return undefined
  const value = Number(match[1])
  const unit = match[2] as string
  if (unit !== '%') return value * (POINTS[unit] ?? 1)
  return around === undefined ? -value / 100 : (around * value) / 100
}

function scaled(look: Partial<Look>, around: Look): Partial<Look> {
  return look.size !== undefined && look.size < 0
    ? { ...look, size: -look.size * around.size }
    : look
}

/** The groups of styles in a part: those with names, and those made for single places. */
export function styleGroups(part: XmlElement | undefined): {
  named: XmlElement | undefined
  automatic: XmlElement | undefined
} {
  return {
    named: childOf(part, 'office:styles'),
    automatic: childOf(part, 'office:automatic-styles'),
  }
}
