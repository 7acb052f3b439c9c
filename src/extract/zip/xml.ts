/** Reads the XML parts of DOCX and ODT into a light tree. */
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { Unreadable } from '../unreadable.ts'

export interface XmlElement {
  /** `prefix:local` with the reader's own prefix for the namespace; `local` in none, `?:local` in one it does not know. */
  name: string
  /** Named like elements. */
  attributes: Readonly<Record<string, string>>
  children: XmlNode[]
}

/** An element, or text as it stands, blanks included. */
export type XmlNode = XmlElement | string

export interface XmlDocument {
  root: XmlElement
  /** False when the text is malformed from some point on; the tree holds what stands before. */
  complete: boolean
}

/** Real documents stay below 100, tables in tables and text boxes included. */
const DEEPEST = 400
const MOST_PREFIXES = 500
/** What a parser can pass over without losing its place. */
const HARMLESS = /disallowed character|undefined entity|malformed character entity/
const NONE: Readonly<Record<string, string>> = Object.freeze({})

/**
 * Parses an XML text. `prefixes` maps the URI of a namespace to the prefix under which the reader knows it: documents
 * may use any. Entities of a document type are not expanded, nothing it references is opened.
 * @throws {Unreadable} `damaged`, when there is no content, or elements are nested too deep.
 */
export function parseXml(source: string, prefixes: ReadonlyMap<string, string>): XmlDocument {
  const builder = new Builder(prefixes)
  const complete = parse(source, builder)
  const root = builder.root
  if (!root || (!complete && root.children.length === 0))
    throw new Unreadable('damaged', `The XML cannot be read: ${builder.problem ?? 'no element'}`)
  return { root, complete }
}

/** Feeds the builder; tells whether the end was reached without an error. */
function parse(source: string, builder: Builder): boolean {
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => builder.open(tag))
  parser.on('closetag', () => builder.close())
  parser.on('text', (text) => builder.text(text))
  parser.on('cdata', (text) => builder.text(text))
  parser.on('error', (error) => {
    if (HARMLESS.test(error.message)) return
    builder.problem = error.message
    throw error
  })
  try {
    parser.write(source).close()
    return true
  } catch (error) {
    if (builder.problem === undefined) throw error
    return false
  }
}

/** The prefixes that hold in an element, and what the names met there are called. */
interface Scope {
  uris: ReadonlyMap<string, string>
  names: Map<string, string>
}

/**
 * Builds the tree. Namespaces are told here and not by the parser, which looks through all open elements for each name:
 * deeply nested documents took minutes.
 */
class Builder {
  root: XmlElement | undefined
  problem: string | undefined
  private readonly path: XmlElement[] = []
  private readonly scopes: Scope[] = [{ uris: new Map(), names: new Map() }]
  private readonly prefixes: ReadonlyMap<string, string>

  constructor(prefixes: ReadonlyMap<string, string>) {
    this.prefixes = prefixes
  }

  open(tag: SaxesTagPlain): void {
    if (this.path.length >= DEEPEST)
      throw new Unreadable('damaged', `XML elements are nested more than ${DEEPEST} deep.`)
    const scope = scopeOf(tag, this.scopes.at(-1) as Scope)
    this.scopes.push(scope)
    const element = {
      name: this.name(tag.name, scope, true),
      attributes: this.attributes(tag, scope),
      children: [],
    }
    this.root ??= element
    this.path.at(-1)?.children.push(element)
    this.path.push(element)
  }

  close(): void {
    this.path.pop()
    this.scopes.pop()
  }

  text(text: string): void {
    this.path.at(-1)?.children.push(text)
  }

  private attributes(tag: SaxesTagPlain, scope: Scope): Readonly<Record<string, string>> {
    let own: Record<string, string> | undefined
    for (const [name, value] of Object.entries(tag.attributes)) {
      if (isDeclaration(name)) continue
      own ??= {}
      own[name.includes(':') ? this.name(name, scope, false) : name] = value
    }
    return own ?? NONE
  }

  /** The reader's name for a name of the document; elements without a prefix stand in the standing namespace. */
  private name(source: string, { uris, names }: Scope, isTag: boolean): string {
    const key = isTag ? source : `@${source}`
    const known = names.get(key)
    if (known !== undefined) return known
    const colon = source.indexOf(':')
    const uri = uris.get(colon < 0 ? '' : source.slice(0, colon)) ?? ''
    const prefix = uri === '' && colon < 0 ? '' : `${this.prefixes.get(uri) ?? '?'}:`
    const name = prefix + source.slice(colon + 1)
    names.set(key, name)
    return name
  }
}

/** Most elements declare nothing, and share the scope of the one around them. */
function scopeOf({ attributes }: SaxesTagPlain, outer: Scope): Scope {
  const declared = Object.entries(attributes).filter(([name]) => isDeclaration(name))
  if (declared.length === 0) return outer
  const own = declared.map(([name, uri]): [string, string] => [name.slice('xmlns:'.length), uri])
  if (outer.uris.size + own.length > MOST_PREFIXES)
    throw new Unreadable('damaged', `The XML declares more than ${MOST_PREFIXES} prefixes.`)
  return { uris: new Map([...outer.uris, ...own]), names: new Map() }
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:')
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string'
}

/** The first child of this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => isElement(child) && child.name === name,
  )
}

/** All children of this name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => isElement(child) && child.name === name,
  )
}

/** All text in an element, as it stands. */
export function textIn(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textIn(node) : node)).join('')
}
