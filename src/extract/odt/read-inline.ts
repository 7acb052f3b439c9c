import type { RemarkDraft } from '../html/draft.ts'
import type { PrintedSpan } from '../office/draft.ts'
import { isElement, type XmlElement } from '../zip/xml.ts'
import type { Changes } from './changes.ts'
import type { Control } from './frames.ts'
import { ParagraphText } from './paragraph-text.ts'
import { plainText } from './plain-text.ts'
import { remarkOf } from './remark-of.ts'
import type { Look, Styles } from './styles.ts'

/** What one paragraph holds. */
export interface Inline {
  spans: PrintedSpan[]
  remarks: RemarkDraft[]
  notes: XmlElement[]
  /** Text boxes and drawings; those of `above` stand over the paragraph. */
  frames: { element: XmlElement; above: boolean }[]
}

/** Stands for the number of a page in headers and footers, which are the same on each. */
export const PAGE_MARK = '\uE000'

export interface InlineSetting {
  styles: Styles
  changes: Changes
  /** What stands in the document's form, by the id of the control. */
  controls: ReadonlyMap<string, Control>
  marksPages: boolean
}

/** Blanks that a text may hold at one place: a file may claim any number. */
const MOST_BLANKS = 200
const UNREAD = new Set([
  'text:soft-page-break',
  'text:number',
  'text:ruby-text',
  'text:script',
  'text:hidden-paragraph',
  'text:note-citation',
  'text:tracked-changes',
  'office:annotation-end',
  'office:event-listeners',
])
const UNREAD_KINDS =
  /^(?:text:(?:bookmark|toc-mark|user-index-mark|alphabetical-index-mark|reference-mark)|svg:|presentation:)/

/** Reads the text of one paragraph; `line` is its number, absent where it has none. */
export function readInline(
  paragraph: XmlElement,
  line: number | undefined,
  setting: InlineSetting,
): Inline {
  setting.changes.paragraph()
  const reader = new InlineReader(line, setting)
  const look = setting.styles.paragraphLook(paragraph.attributes['text:style-name'])
  reader.visitAll(paragraph, look)
  reader.endUnread()
  return reader.inline
}

function isUnread({ hidden, struck }: Look): boolean {
  return hidden || struck
}

class InlineReader {
  readonly inline: Inline
  private readonly text: ParagraphText
  private readonly setting: InlineSetting
  /** What stands there but is not to be read, until it ends. */
  private unread: { kind: 'hidden' | 'deletion'; text: string } = { kind: 'hidden', text: '' }

  constructor(line: number | undefined, setting: InlineSetting) {
    this.text = new ParagraphText(line)
    this.setting = setting
    this.inline = { spans: this.text.spans, remarks: [], notes: [], frames: [] }
  }

  visitAll(element: XmlElement, look: Look): void {
    for (const node of element.children) {
      if (isElement(node)) this.visit(node, look)
      else if (isUnread(look)) this.skip(node, look)
      else this.shown(node, look)
    }
  }

  /** Tells what was hidden or crossed out up to here. */
  endUnread(): void {
    const { kind, text: raw } = this.unread
    this.unread = { kind, text: '' }
    const text = raw.replace(/\s+/g, ' ').trim()
    if (text !== '') this.remark(remarkOf({ kind, text, place: this.text.place }))
  }

  private skip(text: string, { hidden }: Look): void {
    const kind = hidden ? 'hidden' : 'deletion'
    if (kind !== this.unread.kind) this.endUnread()
    this.unread = { kind, text: this.unread.text + text }
  }

  private shown(text: string, look: Look): void {
    if (this.unread.text !== '' && text.trim() !== '') this.endUnread()
    const before = this.text.place
    const span = this.text.add(text, look)
    if (span) this.setting.changes.tell(text, { ...before, endColumn: this.text.place.column })
  }

  private visit(element: XmlElement, look: Look): void {
    const { name, attributes } = element
    if (name === 'text:span') {
      this.visitAll(element, this.setting.styles.spanLook(attributes['text:style-name'], look))
    } else if (name === 'text:a') this.visitAll(element, { ...look, underlined: false })
    else if (BLANKS.has(name)) this.blank(element, look)
    else if (name.startsWith('draw:')) this.drawing(element, look)
    else if (name === 'text:note') this.inline.notes.push(element)
    else if (name === 'office:annotation') this.comment(element)
    else if (/^text:change/.test(name)) this.change(element)
    else if (name === 'text:hidden-text') this.conditional(element, look)
    else if (!UNREAD.has(name) && !UNREAD_KINDS.test(name)) this.field(element, look)
  }

  private blank({ name, attributes }: XmlElement, look: Look): void {
    const count = Math.min(MOST_BLANKS, Number(attributes['text:c'] ?? 1) || 1)
    const blank = name === 'text:s' ? ' '.repeat(count) : BLANKS.get(name)
    if (isUnread(look)) this.skip(' ', look)
    else this.text.put(blank ?? ' ', look)
  }

  /** A field shows its text, unless it only sets a variable. */
  private field(element: XmlElement, look: Look): void {
    if (element.attributes['text:display'] === 'none') return
    if (this.setting.marksPages && /^text:page-(?:number|count|continuation)$/.test(element.name))
      this.text.put(PAGE_MARK, look)
    else this.visitAll(element, look)
  }

  private conditional(element: XmlElement, look: Look): void {
    if (element.attributes['text:is-hidden'] !== 'true') {
      this.visitAll(element, look)
      return
    }
    const text = plainText(element) || (element.attributes['text:string-value'] ?? '')
    this.skip(text, { ...look, hidden: true })
    this.endUnread()
  }

  private comment(annotation: XmlElement): void {
    this.remark(remarkOf({ kind: 'comment', text: plainText(annotation), place: this.text.place }))
  }

  private change(mark: XmlElement): void {
    const { changes } = this.setting
    const { place } = this.text
    if (mark.name === 'text:change-end') changes.end(mark)
    else if (mark.name === 'text:change') this.remark(changes.deletion(mark, place))
    else if (mark.name === 'text:change-start') this.remark(changes.start(mark, place))
  }

  private drawing(element: XmlElement, look: Look): void {
    const control = this.setting.controls.get(element.attributes['draw:control'] ?? '')
    if (control?.isLabel) this.shown(control.text, look)
    else if (control) {
      const { place } = this.text
      this.remark(remarkOf({ kind: 'form-field', text: control.text, place }))
    } else this.inline.frames.push({ element, above: this.isAbove(element) })
  }

  /** Placed by the page near its top, or drawn upwards, and no text before it. */
  private isAbove({ attributes }: XmlElement): boolean {
    if (this.text.spans.length > 0) return false
    const y = attributes['svg:y'] ?? ''
    if (y.startsWith('-')) return true
    const { onPage } = this.setting.styles.of('graphic', attributes['draw:style-name'])
    return onPage === true && /^(?:\d(?:\.\d+)?cm|[0-3](?:\.\d+)?in|\d\d(?:\.\d+)?mm)$/.test(y)
  }

  private remark(remark: RemarkDraft | undefined): void {
    if (remark) this.inline.remarks.push(remark)
  }
}

const BLANKS = new Map([
  ['text:s', ' '],
  ['text:tab', '\t'],
  ['text:line-break', '\n'],
])
