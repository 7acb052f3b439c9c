import { formatNumber } from '../office/number-format.ts'
import { childOf, childrenOf, type XmlElement } from '../zip/xml.ts'
import type { Style } from './styles.ts'

/** What stands before a paragraph of a list. */
export interface Label {
  /** As the reader sees it, such as `1.2.`; empty for bullets. */
  text: string
}

interface Level {
  start: number
  format: string
  text: string
  legal: boolean
  isPicture: boolean
  /** The level (from 1) whose use restarts this one; 0 for never. */
  restart: number | undefined
  style: string | undefined
}

interface List {
  abstract: string
  levels: Map<number, Level>
  /** Where this list begins to count anew. */
  starts: Map<number, number>
}

const DEEPEST = 8
/** Of the text of a level: it is written before every paragraph. */
const LONGEST = 60

/** Counts the lists of a document; its paragraphs must be asked in their order. */
export class Numbering {
  private readonly lists = new Map<string, List>()
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly started = new Set<string>()

  constructor(part: XmlElement | undefined) {
    const abstracts = childrenOf(part, 'w:abstractNum')
    const byId = new Map(abstracts.map((each) => [each.attributes['w:abstractNumId'], each]))
    const linked = new Map(
      abstracts.map((each) => [childOf(each, 'w:styleLink')?.attributes['w:val'], each]),
    )
    for (const list of childrenOf(part, 'w:num')) {
      const named = byId.get(childOf(list, 'w:abstractNumId')?.attributes['w:val'])
      const link = childOf(named, 'w:numStyleLink')?.attributes['w:val']
      const abstract = link === undefined ? named : (linked.get(link) ?? named)
      this.lists.set(list.attributes['w:numId'] ?? '', listOf(list, abstract))
    }
  }

  /** The label of the next paragraph, from its own list properties or its style's; nothing when it is in no list. */
  next(own: XmlElement | undefined, style: Style): Label | undefined {
    const setting = (name: string) => settingOf(own, name) ?? settingOf(style.list, name)
    const id = setting('w:numId')
    const list = id === undefined ? undefined : this.lists.get(id)
    if (id === undefined || !list) return undefined
    const ofStyle = [...list.levels].find(([, level]) => level.style === style.id)?.[0]
    const stated = Number(setting('w:ilvl') ?? ofStyle) || 0
    const depth = Math.min(DEEPEST, Math.max(0, stated))
    const level = list.levels.get(depth)
    return level && labelOf(level, list, this.count(id, list, depth))
  }

  private count(id: string, list: List, depth: number): (number | undefined)[] {
    const counters = this.counters.get(list.abstract) ?? []
    this.counters.set(list.abstract, counters)
    const start = list.starts.get(depth)
    const anew = start !== undefined && !this.started.has(`${id} ${depth}`)
    this.started.add(`${id} ${depth}`)
    const before = counters[depth]
    const first = start ?? list.levels.get(depth)?.start ?? 1
    counters[depth] = anew || before === undefined ? first : before + 1
    for (let deeper = depth + 1; deeper <= DEEPEST; deeper++) {
      const restart = list.levels.get(deeper)?.restart
      if (restart === undefined || (restart > 0 && depth < restart)) counters[deeper] = undefined
    }
    return counters
  }
}

/** A bullet that shows nothing only indents a further paragraph of an item. */
function labelOf(level: Level, list: List, counters: (number | undefined)[]): Label | undefined {
  const isBullet = level.format === 'bullet'
  const isSeen = level.text.trim() !== '' || level.isPicture
  const text = isBullet ? '' : textOf(level, list, counters).trim()
  return text !== '' || (isBullet && isSeen) ? { text } : undefined
}

function textOf(level: Level, list: List, counters: (number | undefined)[]): string {
  return level.text.replace(/%([1-9])/g, (_, place: string) => {
    const each = list.levels.get(Number(place) - 1)
    const value = counters[Number(place) - 1] ?? each?.start ?? 1
    return numberIn(value, level.legal ? 'decimal' : (each?.format ?? 'decimal'))
  })
}

const FORMATS = new Map([
  ['lowerLetter', 'a'],
  ['upperLetter', 'A'],
  ['lowerRoman', 'i'],
  ['upperRoman', 'I'],
])

/** Word doubles its letters; the formats of other scripts are written in digits. */
function numberIn(value: number, format: string): string {
  if (format === 'none') return ''
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  if (format === 'ordinal') return `${value}.`
  return formatNumber(value, FORMATS.get(format) ?? '1', true)
}

function listOf(list: XmlElement, abstract: XmlElement | undefined): List {
  const levels = new Map<number, Level>()
  const starts = new Map<number, number>()
  const add = (source: XmlElement) => levels.set(depthOf(source), levelOf(source))
  childrenOf(abstract, 'w:lvl').forEach(add)
  for (const override of childrenOf(list, 'w:lvlOverride')) {
    childrenOf(override, 'w:lvl').forEach(add)
    const start = settingOf(override, 'w:startOverride')
    if (start !== undefined) starts.set(depthOf(override), Number(start) || 0)
  }
  const id = abstract?.attributes['w:abstractNumId'] ?? `of ${list.attributes['w:numId']}`
  return { abstract: id, levels, starts }
}

function levelOf(source: XmlElement): Level {
  const format = settingOf(source, 'w:numFmt') ?? 'decimal'
  const restart = settingOf(source, 'w:lvlRestart')
  return {
    start: Number(settingOf(source, 'w:start') ?? 0) || 0,
    format,
    text: (settingOf(source, 'w:lvlText') ?? '').slice(0, LONGEST),
    legal: childOf(source, 'w:isLgl') !== undefined,
    isPicture: childOf(source, 'w:lvlPicBulletId') !== undefined,
    restart: restart === undefined ? undefined : Number(restart),
    style: settingOf(source, 'w:pStyle'),
  }
}

function depthOf(source: XmlElement): number {
  return Number(source.attributes['w:ilvl'] ?? 0) || 0
}

function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}
