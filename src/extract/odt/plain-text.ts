import { isElement, type XmlElement, type XmlNode } from '../zip/xml.ts'

/** What stands in a text without being read there. */
const APART =
  /^(?:text:note|office:annotation|text:ruby-text|text:tracked-changes|svg:title|svg:desc|dc:.*|meta:.*)$/

/** The text of an element without notes and comments; paragraphs are parted by `\n`. */
export function plainText(element: XmlElement): string {
  return rawText(element)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}

const BLANKS = new Map([
  ['text:line-break', '\n'],
  ['text:tab', ' '],
  ['text:s', ' '],
])

function rawText(element: XmlElement): string {
  const parts = element.children.map((node) => {
    if (!isElement(node)) return node.replace(/\s+/g, ' ')
    const blank = BLANKS.get(node.name)
    if (blank !== undefined) return blank
    if (APART.test(node.name)) return ''
    return isParagraph(node) ? `${rawText(node)}\n` : rawText(node)
  })
  return parts.join('')
}

function isParagraph({ name }: XmlElement): boolean {
  return name === 'text:p' || name === 'text:h'
}

/** Whether a field says that its paragraph is not shown. */
export function isHiding(node: XmlNode): boolean {
  return (
    isElement(node) &&
    node.name === 'text:hidden-paragraph' &&
    node.attributes['text:is-hidden'] === 'true'
  )
}

/** The first paragraph in a list, however deep. */
export function firstParagraph(list: XmlElement): XmlElement | undefined {
  for (const child of list.children) {
    if (!isElement(child)) continue
    if (isParagraph(child)) return child
    const found = child.name.startsWith('text:list') ? firstParagraph(child) : undefined
    if (found) return found
  }
  return undefined
}
