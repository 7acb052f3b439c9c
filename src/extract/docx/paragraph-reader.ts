import { childOf, isElement, textIn, type XmlElement } from '../zip/xml.ts'
import type { Fields } from './fields.ts'
import type { Paragraph, Run } from './model.ts'
import { type Look, lookOf, type Style, type Styles } from './styles.ts'
import { symbolOf } from './symbols.ts'

/** What a paragraph needs from the story it stands in. */
export interface Surroundings {
  styles: Styles
  fields: Fields
  note(kind: 'w:footnoteReference' | 'w:endnoteReference', id: string): Paragraph[]
  comment(id: string): string | undefined
  box(content: XmlElement): Paragraph[]
}

/** Kept as they are but for their content. */
const WRAPPERS = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
])
const DRAWINGS = new Set(['w:drawing', 'w:pict', 'w:object'])
const SIGNS: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

/** Reads what stands in one paragraph, in order, into runs, remarks and what hangs on it. */
export class ParagraphReader {
  readonly runs: Run[] = []
  readonly remarks: Paragraph['remarks'] = []
  readonly attached: Paragraph[] = []
  private readonly around: Surroundings
  private readonly style: Style
  /** What the last remark is about; remarks that touch are one. */
  private open: { kind: string; length: number } | undefined
  private inLink = false
  private inInsertion = false

  constructor(around: Surroundings, style: Style) {
    this.around = around
    this.style = style
  }

  read(element: XmlElement): void {
    for (const child of element.children) if (isElement(child)) this.inline(child)
  }

  private inline(element: XmlElement): void {
    const { name, attributes } = element
    if (name === 'w:r') this.run(element)
    else if (name === 'w:ins' || name === 'w:moveTo') this.inserted(element)
    else if (name === 'w:del' || name === 'w:moveFrom') this.remark('deletion', deletedIn(element))
    else if (name === 'w:commentRangeStart') this.comment(attributes['w:id'])
    else if (name === 'w:fldSimple') this.simpleField(element)
    else if (name === 'mc:AlternateContent') this.read(chosen(element))
    else if (WRAPPERS.has(name)) this.wrapped(element)
  }

  private wrapped(element: XmlElement): void {
    const before = this.inLink
    this.inLink ||= element.name === 'w:hyperlink'
    this.read(element)
    this.inLink = before
  }

  private simpleField(element: XmlElement): void {
    this.around.fields.step('begin')
    this.around.fields.instruct(element.attributes['w:instr'] ?? '')
    this.around.fields.step('separate')
    this.read(element)
    this.around.fields.step('end')
  }

  private inserted(element: XmlElement): void {
    const before = this.runs.length
    const isOuter = !this.inInsertion
    this.inInsertion = true
    this.read(element)
    if (!isOuter) return
    this.inInsertion = false
    const text = this.runs.slice(before).map((run) => run.text)
    this.remark('insertion', text.join(''), before)
  }

  private run(element: XmlElement): void {
    const properties = childOf(element, 'w:rPr')
    const named = childOf(properties, 'w:rStyle')?.attributes['w:val']
    const look = this.look(lookOf(properties), this.around.styles.character(named))
    this.parts(element, look)
  }

  /** A part of a run. */
  private part(element: XmlElement, look: Look): void {
    const { name, attributes } = element
    if (name === 'w:instrText') this.around.fields.instruct(textIn(element))
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      this.attach(this.around.note(name, attributes['w:id'] ?? ''))
    else if (name === 'w:commentReference') this.comment(attributes['w:id'])
    else if (DRAWINGS.has(name))
      this.attach(boxesIn(element).flatMap((box) => this.around.box(box)))
    else if (name === 'mc:AlternateContent') this.parts(chosen(element), look)
    else if (name === 'w:ruby') this.read(element)
    else this.text(this.wordsOf(element), look)
  }

  private parts(element: XmlElement, look: Look): void {
    for (const child of element.children) if (isElement(child)) this.part(child, look)
  }

  private wordsOf(element: XmlElement): string {
    const { name, attributes } = element
    if (name === 'w:t') return textIn(element)
    if (name === 'w:fldChar') return this.around.fields.step(attributes['w:fldCharType'])
    if (name === 'w:sym') return symbolOf(attributes['w:font'], attributes['w:char'])
    return SIGNS[name] ?? ''
  }

  private attach(paragraphs: Paragraph[]): void {
    for (const paragraph of paragraphs) this.attached.push(paragraph)
  }

  private text(text: string, look: Look): void {
    if (text === '' || !this.around.fields.shows) return
    if (look.hidden) this.remark('hidden', text)
    else if (look.struck) this.remark('deletion', text)
    else {
      const { bold = false, underlined = false, size = 20 } = look
      this.runs.push({ text, bold, underlined: underlined && !this.inLink, size })
    }
  }

  private look(own: Look, character: Style): Look {
    const { defaults } = this.around.styles
    const { style } = this
    const styled = (character.bold ?? false) !== (style.bold ?? false) // bold in bold is plain
    return {
      bold: own.bold ?? (styled || (defaults.bold ?? false)),
      underlined: own.underlined ?? character.underlined ?? style.underlined ?? false,
      hidden: own.hidden ?? character.hidden ?? style.hidden ?? false,
      struck: own.struck ?? character.struck ?? style.struck ?? false,
      size: own.size ?? character.size ?? style.size ?? defaults.size ?? 20,
    }
  }

  private comment(id: string | undefined): void {
    const text = id === undefined ? undefined : this.around.comment(id)
    if (text) this.remarks.push({ kind: 'comment', text })
  }

  private remark(kind: 'insertion' | 'deletion' | 'hidden', text: string, from?: number): void {
    const last = this.remarks.at(-1)
    const touches = this.open?.kind === kind && this.open.length === (from ?? this.runs.length)
    if (last?.kind === kind && touches) last.text += text
    else if (text.trim() !== '') this.remarks.push({ kind, text })
    this.open = { kind, length: this.runs.length }
  }
}

/** Of several forms of one content the first that shows text; programs that cannot draw it take the last. */
export function chosen(element: XmlElement): XmlElement {
  const forms = element.children.filter(isElement)
  return forms.find((form) => holdsText(form)) ?? forms[0] ?? element
}

const holders = new WeakMap<XmlElement, boolean>()

/** Forms may hold forms: each is searched once. */
function holdsText(element: XmlElement): boolean {
  const known = holders.get(element)
  if (known !== undefined) return known
  const found = element.children.some(
    (child) => isElement(child) && (child.name === 'w:t' || holdsText(child)),
  )
  if (element.name.startsWith('mc:')) holders.set(element, found)
  return found
}

/** The text boxes of a drawing, alone or grouped. */
function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element]
  const inner = element.name === 'mc:AlternateContent' ? chosen(element) : element
  return inner.children.filter(isElement).flatMap(boxesIn)
}

function deletedIn(element: XmlElement): string {
  if (element.name === 'w:delText' || element.name === 'w:t') return textIn(element)
  if (element.name === 'w:tab' || element.name === 'w:br') return ' '
  return element.children.filter(isElement).map(deletedIn).join('')
}
