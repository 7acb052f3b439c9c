import type { Nodes, Root } from 'mdast'
import { type Branch, isBranch, NO_ATTRIBUTES } from '../html/visible-tree.ts'
import { isAddress } from './address-lines.ts'
import type { readHtmlTokens } from './html-tokens.ts'
import { withNotesPlaced } from './notes.ts'
import { TreeBuilder } from './tree-builder.ts'

const TAGS: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  listItem: 'li',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  linkReference: 'a',
  thematicBreak: 'hr',
}

const NOTE: ReadonlyMap<string, string> = new Map([['role', 'doc-footnote']])

/** Whether HTML stands in the Markdown. */
export function holdsHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsHtml))
}

interface Given {
  source: string
  /** Needed where the Markdown holds HTML. */
  readHtml?: typeof readHtmlTokens
}

/** Translates Markdown into the tree that the HTML reader reads. */
export function toTree(document: Root, given: Given): Branch {
  const builder = new TreeBuilder()
  const visit = (node: Nodes): void => translate(node, { builder, visit, ...given })
  for (const node of withNotesPlaced(document)) visit(node)
  return builder.root
}

/** The first heading of the first level. */
export function firstHeading(branch: Branch): Branch | undefined {
  return branch.children.filter(isBranch).find(({ tag }) => tag === 'h1')
}

interface Way extends Given {
  builder: TreeBuilder
  visit: (node: Nodes) => void
}

function translate(node: Nodes, way: Way): void {
  const { builder, visit } = way
  const children = () => {
    if ('children' in node) node.children.forEach(visit)
  }
  const tag = TAGS[node.type]
  if (node.type === 'paragraph' && isAddress(node, way.source)) {
    builder.within('p', () => {
      for (const child of node.children) addressPart(child, way)
    })
  } else if (tag) builder.within(tag, children)
  else if (node.type === 'footnoteDefinition') builder.within('div', children, NOTE)
  else if (node.type === 'heading') builder.within(`h${node.depth}`, children)
  else if (node.type === 'list') list(node, way)
  else if (node.type === 'link') builder.within('a', children, new Map([['href', node.url]]))
  else translateLeaf(node, way)
}

/** Images, definitions and settings are not read. */
function translateLeaf(node: Nodes, way: Way): void {
  const { builder } = way
  const [start, end] = rangeOf(node)
  if (node.type === 'text') builder.add({ text: node.value, start, end })
  else if (node.type === 'break') builder.startTag('br', NO_ATTRIBUTES)
  else if (node.type === 'inlineCode') literal(node.value, [start, end], way)
  else if (node.type === 'code') code(node.value, [start, end], way)
  else if (node.type === 'html') html(node.value, [start, end], way)
}

function list(node: Extract<Nodes, { type: 'list' }>, { builder, visit }: Way): void {
  const start = new Map([['start', String(node.start ?? 1)]])
  builder.within(node.ordered ? 'ol' : 'ul', () => node.children.forEach(visit), start)
}

/** The lines of an address stay lines. */
function addressPart(node: Nodes, way: Way): void {
  if (node.type !== 'text' || !node.value.includes('\n')) {
    way.visit(node)
    return
  }
  const [from, to] = rangeOf(node)
  let at = from
  for (const [index, line] of node.value.split('\n').entries()) {
    if (index > 0) way.builder.startTag('br', NO_ATTRIBUTES)
    const found = way.source.indexOf(line, at)
    const start = found === -1 || found > to ? at : found
    literal(line, [start, to], way)
    at = Math.min(to, start + line.length)
  }
}

/** A stretch that stands in the source as it is, within marks. */
function literal(value: string, [from, to]: [number, number], { builder, source }: Way): void {
  const found = source.indexOf(value, from)
  const start = found === -1 || found > to ? from : found
  builder.add({ text: value, start, end: Math.min(to, start + value.length) })
}

/** Code keeps its lines; addresses are often set so. */
function code(value: string, [from, to]: [number, number], way: Way): void {
  let at = from
  way.builder.within('pre', () => {
    for (const line of value.split(/\r?\n/)) {
      const text = line.trim()
      if (text !== '') {
        const found = way.source.indexOf(text, at)
        const start = found === -1 || found >= to ? at : found
        literal(text, [start, to], way)
        at = start + text.length
      }
      way.builder.startTag('br', NO_ATTRIBUTES)
    }
  })
}

function html(value: string, [from, to]: [number, number], way: Way): void {
  const { builder, source, readHtml } = way
  if (!readHtml) throw new Error('The Markdown holds HTML, and nothing to read it was given.')
  if (source.startsWith(value, from)) {
    readHtml(value, (offset) => from + offset, builder)
    return
  }
  // In quotations and lists the lines of the source begin with what is not HTML.
  const starts: { value: number; source: number }[] = []
  let read = 0
  let at = from
  for (const line of value.split('\n')) {
    const found = source.indexOf(line, at)
    if (found !== -1 && found <= to) at = found
    starts.push({ value: read, source: at })
    read += line.length + 1
    at += line.length
  }
  readHtml(
    value,
    (offset) => {
      const line = starts.findLast((start) => start.value <= offset) ?? { value: 0, source: from }
      return Math.min(to, line.source + offset - line.value)
    },
    builder,
  )
}

function rangeOf(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}
