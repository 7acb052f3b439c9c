/** Headers and footers: the letterhead stays once at the top, what stands nowhere else comes at the end. */
import { isBlock, type OfficeBlock, type OfficeDraft, textOf } from '../office/draft.ts'
import { KnownLines } from '../office/known-lines.ts'
import { childOf, childrenOf, type XmlElement } from '../zip/xml.ts'
import { PAGE_MARK } from './read-inline.ts'

export interface Edges {
  head: OfficeDraft[]
  tail: OfficeDraft[]
}

const HEADERS = ['style:header-first', 'style:header', 'style:header-left']
const FOOTERS = ['style:footer-first', 'style:footer', 'style:footer-left']
const PAGE_NUMBER =
  /(?:\b(?:Seite|Page|Blatt|S\.)\s{0,2})?[-–|]?\s?\uE000(?:\s{0,2}(?:von|of|\/|\|)\s{0,2}[\uE000\d]{1,4}(?:\s(?:Seiten|pages))?)?\s?(?:[-–](?=\s|$))?/giu
const LOOSE_ENDS = /^[\s|·•,;:–-]{1,9}|[\s|·•,;:–-]{1,9}$/g
const MOST_MASTERS = 20

/**
 * Reads the edges of the pages. `masters` are the names of the master pages that the text asks for, in order;
 * `read` reads one header or footer.
 */
export function readEdges(
  styles: XmlElement | undefined,
  { masters, body }: { masters: string[]; body: OfficeDraft[] },
  read: (edge: XmlElement) => OfficeDraft[],
): Edges {
  const known = new KnownLines()
  known.add(textsOf(body))
  const pages = pagesOf(styles, masters)
  const headers = pages.flatMap((page) => partsOf(page, HEADERS))
  const footers = pages.flatMap((page) => partsOf(page, FOOTERS))
  const kept = (edge: XmlElement) => keepUnknown(withoutPageNumbers(read(edge)), known)
  // The first page may have no header of its own; then that of the next page is no letterhead.
  const [first, ...others] = headers
  const isFirst = first !== undefined && childrenOf(pages[0], first.name).includes(first)
  return {
    head: isFirst ? kept(first) : [],
    tail: [...(isFirst ? others : headers), ...footers].flatMap(kept),
  }
}

/** The master pages in use: those asked for, and those that follow them. */
function pagesOf(styles: XmlElement | undefined, masters: string[]): XmlElement[] {
  const all = childrenOf(childOf(styles, 'office:master-styles'), 'style:master-page')
  const named = (name: string | undefined) =>
    all.find(({ attributes }) => attributes['style:name'] === name)
  const pages = new Set<XmlElement>()
  const add = (page: XmlElement | undefined) => {
    if (!page || pages.has(page) || pages.size >= MOST_MASTERS) return
    pages.add(page)
    add(named(page.attributes['style:next-style-name']))
  }
  for (const name of masters) add(named(name))
  if (pages.size === 0) add(named('Standard') ?? all[0])
  return [...pages]
}

function partsOf(page: XmlElement, names: string[]): XmlElement[] {
  return names.flatMap((name) =>
    childrenOf(page, name).filter(({ attributes }) => attributes['style:display'] !== 'false'),
  )
}

/** A whole edge is kept when one of its lines stands nowhere else. */
function keepUnknown(drafts: OfficeDraft[], known: KnownLines): OfficeDraft[] {
  if (!known.takes(textsOf(drafts))) return []
  return drafts.filter(isBlock).map(({ level: _, ...block }): OfficeBlock => {
    const kind = block.kind === 'heading' ? 'paragraph' : block.kind
    return { ...block, kind, headable: false, aside: true }
  })
}

function textsOf(drafts: OfficeDraft[]): string[] {
  return drafts.filter(isBlock).map(({ spans }) => textOf(spans))
}

function withoutPageNumbers(drafts: OfficeDraft[]): OfficeDraft[] {
  return drafts.flatMap((draft): OfficeDraft[] => {
    if (draft.kind === 'remark') return []
    if (!draft.spans.some(({ text }) => text.includes(PAGE_MARK))) return [draft]
    const lines = draft.spans
      .map(({ text }) => text)
      .join('')
      .split('\n')
      .map((line) =>
        line.includes(PAGE_MARK) ? line.replace(PAGE_NUMBER, '').replace(LOOSE_ENDS, '') : line,
      )
      .filter((line) => line.trim() !== '')
    const [span] = draft.spans
    return span && lines.length > 0
      ? [{ ...draft, spans: [{ ...span, text: lines.join('\n') }] }]
      : []
  })
}
