/** What one paragraph is by its style and the list it stands in. */
import { type OfficeBlock, type PrintedSpan, textOf } from '../office/draft.ts'
import { mayHead } from '../office/names.ts'
import { childOf, textIn, type XmlElement } from '../zip/xml.ts'
import type { Numbering, OpenList } from './numbering.ts'
import type { Resolved } from './styles.ts'

export interface Surroundings {
  list?: OpenList
  /** The label of the item whose first paragraph this is; empty for a bullet. */
  mark?: string
  /** In a table of contents or an index. */
  listed?: boolean
}

interface Setting extends Surroundings {
  style: Resolved
  numbering: Numbering
}

const DEEPEST = 10

/** The draft of a paragraph with its number, whose words are `spans`. */
export function draftOf(element: XmlElement, spans: PrintedSpan[], setting: Setting): OfficeBlock {
  const { style, mark, listed } = setting
  const label = labelOf(element, textOf(spans) !== '', setting)
  const base = { folds: 0, spans: label === '' ? spans : [markSpan(label, spans), ...spans] }
  if (listed) return { ...base, kind: 'item', headable: false }
  const level = levelOf(element, style)
  if (mayHead(textOf(spans)) && (level !== undefined || style.isTitle)) {
    const isTitle = level === undefined
    return { ...base, kind: 'heading', level: level ?? 1, headable: false, isTitle }
  }
  if (mark === undefined) return { ...base, kind: 'paragraph', headable: true }
  return { ...base, kind: 'item', headable: false, ...(label !== '' && { mark: label }) }
}

/** The number before a paragraph: written out by some programs, else counted; headings outside lists count as chapters. */
function labelOf(element: XmlElement, isSeen: boolean, setting: Setting): string {
  const { list, mark, style, numbering } = setting
  const isChapter = !list && element.name === 'text:h' && style.list !== '' && isSeen
  const counted = isChapter ? numbering.heading(outlineOf(element), element) : mark
  const written = childOf(element, 'text:number')
  return (written ? textIn(written).trim() : counted) ?? ''
}

function levelOf(element: XmlElement, { outline }: Resolved): number | undefined {
  if (element.name === 'text:h') return outlineOf(element)
  return outline !== undefined && outline > 0 ? Math.min(DEEPEST, outline) : undefined
}

function outlineOf(heading: XmlElement): number {
  const level = Math.floor(Number(heading.attributes['text:outline-level'])) || 1
  return Math.min(DEEPEST, Math.max(1, level))
}

/** The number before an item or heading, in the print of its words. */
function markSpan(label: string, [first]: PrintedSpan[]): PrintedSpan {
  const { bold = false, size = 0, underlined = false } = first ?? {}
  return { text: `${label} `, bold, heavy: bold, size, underlined }
}
