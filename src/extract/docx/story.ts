import { childOf, childrenOf, isElement, textIn, type XmlElement } from '../zip/xml.ts'
import { Fields } from './fields.ts'
import { isBlank, type Paragraph } from './model.ts'
import type { Numbering } from './numbering.ts'
import type { WordPackage } from './package.ts'
import { chosen, ParagraphReader, type Surroundings } from './paragraph-reader.ts'
import { outlineOf, type Styles } from './styles.ts'
import { cellsOf } from './tables.ts'

const CONTAINERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
])

/** Reads the stories of a document (body, headers, notes, boxes) into paragraphs in reading order. */
export class StoryReader implements Surroundings {
  readonly styles: Styles
  fields = new Fields()
  /** Whether the document takes in a file of another format, which is not read. */
  hasChunk = false
  private readonly numbering: Numbering
  private readonly notes: Record<string, Map<string, XmlElement>>
  private readonly comments: Map<string, XmlElement>
  private isNote = false

  constructor(document: WordPackage, styles: Styles, numbering: Numbering) {
    this.styles = styles
    this.numbering = numbering
    this.notes = {
      'w:footnoteReference': byId(document.related('footnotes'), 'w:footnote'),
      'w:endnoteReference': byId(document.related('endnotes'), 'w:endnote'),
    }
    this.comments = byId(document.related('comments'), 'w:comment')
  }

  read(container: XmlElement): Paragraph[] {
    return container.children.filter(isElement).flatMap((child) => this.block(child))
  }

  private block(element: XmlElement): Paragraph[] {
    const { name } = element
    if (name === 'w:p') return this.paragraph(element)
    if (name === 'w:tbl') return cellsOf(element, (cell) => this.read(cell))
    if (name === 'mc:AlternateContent') return this.read(chosen(element))
    if (name === 'w:altChunk' || name === 'w:subDoc') this.hasChunk = true
    return CONTAINERS.has(name) ? this.read(element) : []
  }

  private paragraph(element: XmlElement): Paragraph[] {
    const properties = childOf(element, 'w:pPr')
    const style = this.styles.paragraph(childOf(properties, 'w:pStyle')?.attributes['w:val'])
    const inContents = this.fields.inContents
    const reader = new ParagraphReader(this, style)
    reader.read(element)
    const { runs, remarks, attached } = reader
    const isEntry = style.isEntry || inContents || this.fields.inContents
    const level = outlineOf(properties).level ?? style.level ?? 0
    const paragraph: Paragraph = {
      kind: 'paragraph',
      runs,
      remarks,
      attached,
      ...(isEntry && { isEntry }),
      ...(level > 0 && !isEntry && { level }),
      ...(style.isTitle && { isTitle: true }),
      ...(this.isNote && { note: true }),
    }
    // Empty paragraphs count, too.
    const label = this.numbering.next(childOf(properties, 'w:numPr'), style)
    if (isBlank(paragraph)) return remarks.length + attached.length > 0 ? [paragraph] : []
    return [label ? { ...paragraph, label } : paragraph]
  }

  /** A note is read where it is first referred to. */
  note(kind: string, id: string): Paragraph[] {
    const note = this.notes[kind]?.get(id)
    if (!note || this.isNote) return []
    this.notes[kind]?.delete(id)
    this.isNote = true
    const paragraphs = this.apart(note)
    this.isNote = false
    return paragraphs
  }

  comment(id: string): string | undefined {
    const comment = this.comments.get(id)
    this.comments.delete(id)
    return comment && childrenOf(comment, 'w:p').map(plainText).join('\n').trim()
  }

  box(content: XmlElement): Paragraph[] {
    return this.apart(content).map((paragraph) => ({ ...paragraph, framed: true }))
  }

  /** Reads what does not belong to the running text: its fields are its own. */
  private apart(content: XmlElement): Paragraph[] {
    const before = this.fields
    this.fields = new Fields()
    const paragraphs = this.read(content)
    this.fields = before
    return paragraphs
  }
}

function byId(part: XmlElement | undefined, name: string): Map<string, XmlElement> {
  const separators = new Set(['separator', 'continuationSeparator', 'continuationNotice'])
  return new Map(
    childrenOf(part, name)
      .filter(({ attributes }) => !separators.has(attributes['w:type'] ?? ''))
      .map((each) => [each.attributes['w:id'] ?? '', each]),
  )
}

function plainText(element: XmlElement): string {
  if (element.name === 'w:t') return textIn(element)
  if (element.name === 'w:tab' || element.name === 'w:br') return ' '
  return element.children.filter(isElement).map(plainText).join('')
}
