import { childOf, childrenOf, type XmlElement } from '../zip/xml.ts'

/** What a style, or a paragraph or run by itself, says of its text; what it leaves open is absent. */
export interface Look {
  bold?: boolean
  underlined?: boolean
  hidden?: boolean
  struck?: boolean
  /** In half points. */
  size?: number
}

export interface Style extends Look {
  id: string
  /** Of headings, from 1; 0 is running text. */
  level?: number
  isTitle?: boolean
  /** An entry of a table of contents. */
  isEntry?: boolean
  list?: XmlElement
}

const HEADING =
  /^(?:heading|überschrift|ueberschrift|berschrift|titre|titolo|título|ttulo|encabezado|kop|rubrik|overskrift|otsikko|nagłówek) ?([1-9])(?:\D|$)/
const TITLE = /^(?:title|titel)$/
const ENTRY = /^(?:toc|verzeichnis|inhaltsverzeichnis|contents) ?[1-9]/
const LONGEST_CHAIN = 30

/** The styles of a document, each with what it takes over from those it is based on. */
export class Styles {
  /** What holds where nothing is said. */
  readonly defaults: Look
  readonly language: string | undefined
  private readonly sources = new Map<string, XmlElement>()
  private readonly known = new Map<string, Style>()
  private readonly standard: string

  constructor(part: XmlElement | undefined) {
    const defaults = childOf(childOf(childOf(part, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
    this.defaults = { size: 20, ...lookOf(defaults) }
    this.language = childOf(defaults, 'w:lang')?.attributes['w:val']
    const styles = childrenOf(part, 'w:style')
    for (const style of styles) this.sources.set(style.attributes['w:styleId'] ?? '', style)
    const standard = styles.find(
      ({ attributes }) =>
        attributes['w:type'] === 'paragraph' && isOn(attributes['w:default'] ?? '0'),
    )
    this.standard = standard?.attributes['w:styleId'] ?? ''
  }

  /** The style of a paragraph; without an id the document's standard. */
  paragraph(id: string | undefined): Style {
    return this.resolve(id ?? this.standard, 0)
  }

  character(id: string | undefined): Style {
    return id === undefined ? { id: '' } : this.resolve(id, 0)
  }

  private resolve(id: string, depth: number): Style {
    const before = this.known.get(id)
    if (before) return before
    const source = this.sources.get(id)
    if (!source || depth > LONGEST_CHAIN) return { id, ...(!source && named(id, '')) }
    const base = childOf(source, 'w:basedOn')?.attributes['w:val']
    const properties = childOf(source, 'w:pPr')
    const list = childOf(properties, 'w:numPr')
    const style: Style = {
      ...(base && this.resolve(base, depth + 1)),
      ...named(id, childOf(source, 'w:name')?.attributes['w:val'] ?? ''),
      ...outlineOf(properties),
      ...lookOf(childOf(source, 'w:rPr')),
      ...(list && { list }),
      id,
    }
    this.known.set(id, style)
    return style
  }
}

/** Word keeps the English names of its own styles; other programs write what their user reads. */
function named(id: string, name: string): Partial<Style> {
  const names = [name.toLowerCase(), id.toLowerCase()]
  const level = names.map((each) => HEADING.exec(each)?.[1]).find(Boolean)
  if (level) return { level: Number(level) }
  if (names.some((each) => ENTRY.test(each))) return { isEntry: true }
  return names.some((each) => TITLE.test(each)) ? { isTitle: true } : {}
}

/** The outline level that paragraph properties state: level 10 of 10 is running text. */
export function outlineOf(properties: XmlElement | undefined): { level?: number } {
  const value = Number(childOf(properties, 'w:outlineLvl')?.attributes['w:val'])
  if (!Number.isInteger(value) || value < 0) return {}
  return { level: value > 8 ? 0 : value + 1 }
}

/** What run properties say. */
export function lookOf(properties: XmlElement | undefined): Look {
  const valueFor = (name: string) => {
    const child = childOf(properties, name)
    return child && (child.attributes['w:val'] ?? 'true')
  }
  const isSet = (name: string) => {
    const value = valueFor(name)
    return value === undefined ? undefined : isOn(value)
  }
  const [struck, doubly] = [isSet('w:strike'), isSet('w:dstrike')]
  const size = Number(valueFor('w:sz'))
  return {
    ...said('bold', isSet('w:b')),
    ...said('hidden', isSet('w:vanish')),
    ...said('struck', struck === undefined ? doubly : struck || doubly === true),
    ...said('underlined', isSet('w:u')),
    ...said('size', size > 0 ? size : undefined),
  }
}

/** Only what is said takes the place of what a style says. */
function said<Key extends keyof Look>(key: Key, value: Look[Key]): Look {
  return value === undefined ? {} : { [key]: value }
}

function isOn(value: string): boolean {
  return !/^(?:0|false|off|none)$/.test(value)
}
