import { framed, type OfficeBlock, type OfficeDraft, textOf } from '../office/draft.ts'
import { childOf, isElement, textIn, type XmlElement, type XmlNode } from '../zip/xml.ts'
import { boxesIn } from './frames.ts'
import type { Numbering, OpenList } from './numbering.ts'
import { draftOf, type Surroundings } from './paragraph-draft.ts'
import { firstParagraph, isHiding, plainText } from './plain-text.ts'
import { type InlineSetting, readInline } from './read-inline.ts'
import { remarkOf } from './remark-of.ts'
import type { Resolved } from './styles.ts'
import { readTable } from './tables.ts'

export interface Setting extends InlineSetting {
  numbering: Numbering
}

interface Around extends Surroundings {
  /** Notes are put behind each of the blocks. */
  top?: boolean
}

const INDEX =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/

/** Reads a text block by block, in order, into flat drafts. */
export class BlockReader {
  drafts: OfficeDraft[] = []
  /** The master pages that the text asks for, in order. */
  readonly masters: string[] = []
  private readonly setting: Setting
  /** That show text. */
  private paragraphs = 0
  private notes: OfficeDraft[] = []

  constructor(setting: Setting) {
    this.setting = setting
  }

  /** Reads the whole text. */
  read(text: XmlElement): void {
    const isLater = (node: XmlNode) =>
      isElement(node) && Number(node.attributes['text:anchor-page-number'] ?? 1) > 1
    this.blocks(
      text.children.filter((node) => !isLater(node)),
      { top: true },
    )
    this.blocks(text.children.filter(isLater), { top: true })
  }

  private blocks(nodes: XmlNode[], around: Around): void {
    for (const node of nodes) {
      if (!isElement(node)) continue
      this.block(node, around)
      if (around.top) this.take(this.notes.splice(0))
    }
  }

  private block(element: XmlElement, around: Around): void {
    const { name } = element
    if (/^text:[ph]$/.test(name)) this.paragraph(element, around)
    else if (name === 'text:list') this.list(element, around)
    else if (name === 'table:table') this.table(element)
    else if (/^text:(?:section|index-title|numbered-paragraph)$/.test(name))
      this.section(element, around)
    else if (INDEX.test(name)) {
      const body = childOf(element, 'text:index-body')
      this.blocks(body?.children ?? [], { ...around, listed: true })
    } else if (name.startsWith('draw:')) this.frame(element)
    else if (name.startsWith('text:change')) this.looseMark(element)
  }

  /** Marks of tracked changes also stand between paragraphs. */
  private looseMark(mark: XmlElement): void {
    const { remarks } = readInline({ ...mark, children: [mark] }, this.paragraphs + 1, this.setting)
    this.take(remarks)
  }

  private section(section: XmlElement, around: Around): void {
    const { attributes } = section
    const display = attributes['text:display']
    const isHidden = display === 'none' || attributes['text:is-hidden'] === 'true'
    if (isHidden) this.hidden(section)
    else this.blocks(section.children, around)
  }

  private hidden(element: XmlElement): void {
    this.drafts.push(remarkOf({ kind: 'hidden', text: plainText(element) }))
  }

  private frame(frame: XmlElement): void {
    for (const box of boxesIn(frame))
      this.take(this.collect(() => this.blocks(box.children, {})).map(framed))
  }

  /** A box at the top of the first page heads nothing. */
  private letterhead(frame: XmlElement): void {
    const drafts = this.collect(() => this.frame(frame))
    for (const draft of drafts) if (draft.kind !== 'remark') draft.headable = false
    this.take(drafts)
  }

  private table(table: XmlElement): void {
    this.master(this.setting.styles.of('table', table.attributes['table:style-name']))
    const read = (cell: XmlElement) => this.collect(() => this.blocks(cell.children, {}))
    const skip = (row: XmlElement) => this.collect(() => this.hidden(row))
    this.take(readTable(table, { read, skip }))
  }

  private list(list: XmlElement, around: Around): void {
    const fallback = this.paragraphStyle(firstParagraph(list)).list
    const open = this.setting.numbering.open(list, around.list, fallback)
    const inner = { list: open, ...(around.listed && { listed: true }) }
    for (const item of list.children)
      if (isElement(item) && /^text:list-(?:item|header)$/.test(item.name)) this.item(item, inner)
  }

  private item(item: XmlElement, around: Around & { list: OpenList }): void {
    const [first, ...others] = item.children.filter(
      (child): child is XmlElement => isElement(child) && child.name !== 'text:number',
    )
    if (!first) return
    // An item that begins with a list of its own shows no mark.
    const isMarked = item.name === 'text:list-item' && first.name !== 'text:list'
    const mark = isMarked ? this.markOf(item, around.list) : undefined
    this.block(first, mark === undefined ? around : { ...around, mark })
    this.blocks(others, around)
  }

  /** The label of an item; nothing where neither a number nor a bullet is shown. */
  private markOf(item: XmlElement, open: OpenList): string | undefined {
    const counted = this.setting.numbering.item(open, item)
    const written = childOf(item, 'text:number')
    if (written) return textIn(written).trim()
    return open.style?.[open.level]?.kind === 'none' ? undefined : counted
  }

  private paragraph(element: XmlElement, around: Around): void {
    const style = this.paragraphStyle(element)
    this.master(style)
    if (element.children.some(isHiding)) {
      this.hidden({ ...element, name: 'text:section', children: [element] })
      return
    }
    const line = this.setting.marksPages ? undefined : this.paragraphs + 1
    const inline = readInline(element, line, this.setting)
    const above = this.paragraphs === 0 ? inline.frames.filter((frame) => frame.above) : []
    for (const frame of above) this.letterhead(frame.element)
    this.take(inline.remarks)
    const { numbering } = this.setting
    this.add(draftOf(element, inline.spans, { ...around, style, numbering }))
    for (const frame of inline.frames) if (!above.includes(frame)) this.frame(frame.element)
    for (const note of inline.notes) this.note(note)
  }

  private add(draft: OfficeBlock): void {
    if (textOf(draft.spans.slice(draft.mark ? 1 : 0)) === '') return
    this.paragraphs += 1
    this.drafts.push(draft)
  }

  /** One by one: a call takes no more than some ten thousand arguments. */
  private take(drafts: OfficeDraft[]): void {
    for (const draft of drafts) this.drafts.push(draft)
  }

  private note(note: XmlElement): void {
    const body = childOf(note, 'text:note-body')
    if (!body) return
    for (const draft of this.collect(() => this.blocks(body.children, {})))
      this.notes.push(draft.kind === 'remark' ? draft : asNote(draft))
  }

  /** What is read meanwhile. */
  private collect(read: () => void): OfficeDraft[] {
    const before = this.drafts
    this.drafts = []
    read()
    const drafts = this.drafts
    this.drafts = before
    return drafts
  }

  private paragraphStyle(paragraph: XmlElement | undefined): Resolved {
    return this.setting.styles.of('paragraph', paragraph?.attributes['text:style-name'])
  }

  private master({ master }: Resolved): void {
    if (master !== undefined && !this.masters.includes(master)) this.masters.push(master)
  }
}

function asNote({ level: _, ...draft }: OfficeBlock): OfficeBlock {
  return { ...draft, kind: 'paragraph', note: true, headable: false }
}
