/** The tree of a page, as cheerio gives it. */
import { type CheerioAPI, loadBuffer } from 'cheerio'

type Document = ReturnType<CheerioAPI['root']>[number]
export type Node = Document['children'][number]
export type Element = Extract<Node, { attribs: Record<string, string> }>

/** Reads a page in the character set that the server or the page itself names; else in UTF-8, where it can be that. */
export function parsed(bytes: Uint8Array, charset: string | undefined): Document {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const defaultEncoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252'
  const named = charset === undefined ? {} : { transportLayerEncodingLabel: charset }
  const encoding = { defaultEncoding, ...named }
  const document = loadBuffer(buffer, { encoding }).root()[0]
  if (document === undefined) throw new Error('A page without a root.')
  return document
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

export function isElement(node: Node): node is Element {
  return 'attribs' in node
}

export function childrenOf(node: Node): readonly Node[] {
  return isElement(node) ? node.children : []
}

/** What holds no text to read. */
export const UNSEEN: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'noframes', 'template', 'svg', 'iframe', 'object', 'select'],
])

const SKIPPED_BESIDE: ReadonlySet<string> = new Set([...UNSEEN, 'a', 'ul', 'ol', 'button'])

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup u wbr'.split(' '),
)

export function isInline({ name }: Element): boolean {
  return INLINE.has(name)
}

export interface Glimpse {
  text: string
  /** Links in what was read. */
  links: number
  /** There was more than was asked for. */
  isCut: boolean
}

/** What stands beside the links in an element: not their own words, nor the lists in it. */
export function textBeside(element: Element, most: number): Glimpse {
  return read(element, most, SKIPPED_BESIDE)
}

/** The text of an element, at most so many characters. */
export function glimpse(element: Element, most: number): Glimpse {
  return read(element, most, UNSEEN)
}

function read(element: Element, most: number, skipped: ReadonlySet<string>): Glimpse {
  const stack: Node[] = [...element.children].reverse()
  const seen: Glimpse = { text: '', links: 0, isCut: false }
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (seen.text.length > most) return { ...seen, text: seen.text.slice(0, most), isCut: true }
    if (node.type === 'text') seen.text += node.data
    else if (isElement(node)) enter(node, skipped, { stack, seen })
  }
  return { ...seen, text: tidy(seen.text) }
}

interface Pass {
  stack: Node[]
  seen: Glimpse
}

function enter(node: Element, skipped: ReadonlySet<string>, { stack, seen }: Pass): void {
  if (node.name === 'a') seen.links++
  if (skipped.has(node.name)) return
  if (node.name === 'img') seen.text += ` ${node.attribs['alt'] ?? ''} `
  if (!isInline(node)) seen.text += ' '
  for (let at = node.children.length - 1; at >= 0; at--) {
    const child = node.children[at]
    if (child !== undefined) stack.push(child)
  }
}

export function tidy(text: string): string {
  return text.replace(/\s{1,1000}/g, ' ').trim()
}
