/** What a page says, and where it leads. */
import { addressOf } from './address.ts'
import {
  childrenOf,
  type Element,
  glimpse,
  isElement,
  isInline,
  type Node,
  parsed,
  textBeside,
  tidy,
  UNSEEN,
} from './dom.ts'
import { type Place, placeIn, START } from './place.ts'

/** More links than that on one page are left out. */
const MAX_LINKS = 5_000
const MAX_WORDS = 300
/** A page with less text in its content is read with menus and all: its parts are named unusually. */
const LITTLE_TEXT = 80

export interface Link {
  url: string
  /** With the alternative text of pictures. */
  text: string
  /** Title and aria-label. */
  label: string
  part: Place['part']
  rel: readonly string[]
  hreflang: string
  /** The headings above, highest first. */
  headings: readonly string[]
  /** What stands beside it in its row or item. */
  row: string
  /** A frame shows it. */
  isFrame: boolean
}

export interface Page {
  url: string
  title: string
  language: string
  /** Its own name among its addresses. */
  canonical: string | undefined
  /** It sends on to this address, at once or nearly. */
  forward: string | undefined
  links: Link[]
  /** Without menus, header, footer and banners. */
  text: string
  /** The first heading. */
  heading: string
  /** Sources of its scripts, and what it says to those without. */
  scripts: string[]
  withoutScripts: string
}

export function readPage(bytes: Uint8Array, url: string, charset?: string): Page {
  return new Reading(url).read(parsed(bytes, charset).children)
}

interface Standing {
  place: Place
  /** The nearest row, item or paragraph. */
  row: Element | undefined
  /** The heads of the columns of the nearest table, and the column that this stands in. */
  heads: string[]
  column: number
}

type Step = { node: Node; standing: Standing } | 'space'

class Reading {
  readonly #page: Page
  readonly #main: string[] = []
  readonly #all: string[] = []
  readonly #headings: { level: number; text: string }[] = []
  readonly #rows = new Map<Element, string>()
  readonly #cells = new Map<Element, number>()
  #base: string

  constructor(url: string) {
    this.#base = url
    this.#page = {
      ...{ url, title: '', language: '', heading: '', text: '', withoutScripts: '' },
      ...{ canonical: undefined, forward: undefined, links: [], scripts: [] },
    }
  }

  read(nodes: readonly Node[]): Page {
    const stack: Step[] = []
    pushAll(stack, nodes, { place: START, row: undefined, heads: [], column: -1 })
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      if (step === 'space') this.#space()
      else this.#visit(step.node, step.standing, stack)
    }
    const main = tidy(this.#main.join(''))
    const text = main.length < LITTLE_TEXT ? tidy(this.#all.join('')) : main
    return { ...this.#page, text }
  }

  #visit(node: Node, standing: Standing, stack: Step[]): void {
    if (node.type === 'text') this.#say(node.data, standing.place)
    if (!isElement(node)) return
    this.#note(node, standing)
    if (UNSEEN.has(node.name) || node.name === 'title') return
    const place = placeIn(node, standing.place)
    const row = ROWS.has(node.name) ? node : standing.row
    const table = this.#column(node, standing)
    if (!isInline(node)) {
      this.#space()
      stack.push('space')
    }
    pushAll(stack, childrenOf(node), { ...table, place, row })
  }

  /** A head of a column speaks for all cells below it. */
  #column(node: Element, { row, heads, column }: Standing): Pick<Standing, 'heads' | 'column'> {
    if (node.name === 'table') return { heads: [], column: -1 }
    if ((node.name !== 'td' && node.name !== 'th') || row?.name !== 'tr') return { heads, column }
    const at = (this.#cells.get(row) ?? -1) + 1
    this.#cells.set(row, at)
    if (node.name === 'th') heads[at] ??= glimpse(node, MAX_WORDS).text
    return { heads, column: at }
  }

  #say(text: string, { part, isBanner }: Place): void {
    if (isBanner) return
    this.#all.push(text)
    if (part === 'body') this.#main.push(text)
  }

  #space(): void {
    this.#all.push(' ')
    this.#main.push(' ')
  }

  #note(element: Element, standing: Standing): void {
    const { name } = element
    if (name === 'a' || name === 'area') this.#link(element, standing, false)
    else if (name === 'frame' || name === 'iframe') this.#link(element, standing, true)
    else if (HEADINGS.has(name)) this.#heading(element, standing)
    else this.#head(element)
  }

  #head({ name, attribs, children }: Element): void {
    if (name === 'html') this.#page.language = (attribs['lang'] ?? '').toLowerCase()
    else if (name === 'base')
      this.#base = addressOf(attribs['href'] ?? '', this.#base) ?? this.#base
    else if (name === 'title') this.#page.title ||= tidy(textIn(children))
    else if (name === 'link') this.#relation(attribs)
    else if (name === 'meta') this.#forward(attribs)
    else if (name === 'script') this.#page.scripts.push(attribs['src'] ?? '')
    else if (name === 'noscript')
      this.#page.withoutScripts += ` ${textIn(children).slice(0, 2_000)}`
  }

  #relation(attribs: Record<string, string>): void {
    const rel = (attribs['rel'] ?? '').toLowerCase().split(/\s/)
    const url = addressOf(attribs['href'] ?? '', this.#base)
    if (url === undefined) return
    if (rel.includes('canonical')) this.#page.canonical = url
    const hreflang = (attribs['hreflang'] ?? '').toLowerCase()
    const leads = rel.includes('privacy-policy') || rel.includes('next') || hreflang !== ''
    if (!leads) return
    const text = attribs['title'] ?? ''
    this.#add({ ...NOWHERE, url, text, rel, hreflang })
  }

  /** Under half a minute it is a redirect; longer, a page that renews itself. */
  #forward(attribs: Record<string, string>): void {
    if ((attribs['http-equiv'] ?? '').toLowerCase() !== 'refresh') return
    const [, seconds, target] =
      /^\s{0,9}(\d{1,5})[\s;,.\d]{0,9}url\s{0,9}=\s{0,9}['"]?([^'"]{1,2000})/i.exec(
        attribs['content'] ?? '',
      ) ?? []
    if (target === undefined || Number(seconds) >= 30) return
    const url = addressOf(target, this.#base)
    if (url !== this.#page.url) this.#page.forward = url
  }

  #heading(element: Element, { place }: Standing): void {
    const text = glimpse(element, MAX_WORDS).text
    if (text === '' || place.part !== 'body' || place.isBanner) return
    if (/^h[1-6]$/.test(element.name)) this.#page.heading ||= text
    const level = /^h[1-6]$/.test(element.name) ? Number(element.name[1]) : BELOW_HEADINGS
    while ((this.#headings.at(-1)?.level ?? 0) >= level) this.#headings.pop()
    this.#headings.push({ level, text })
  }

  #link(element: Element, standing: Standing, isFrame: boolean): void {
    const { attribs } = element
    const url = addressOf((isFrame ? attribs['src'] : attribs['href']) ?? '', this.#base)
    if (url === undefined || (standing.place.isBanner && isFrame)) return
    const { part, isBanner } = placeIn(element, standing.place)
    const isBody = part === 'body' && !isBanner
    const head = standing.heads[standing.column] ?? ''
    this.#add({
      url,
      part: isBanner ? 'navigation' : part,
      isFrame,
      text: isFrame ? '' : glimpse(element, MAX_WORDS).text,
      label: tidy(`${attribs['title'] ?? ''} ${attribs['aria-label'] ?? ''}`).slice(0, MAX_WORDS),
      rel: (attribs['rel'] ?? '').toLowerCase().split(/\s/),
      hreflang: (attribs['hreflang'] ?? attribs['lang'] ?? '').toLowerCase(),
      headings: isBody ? this.#headings.map(({ text }) => text) : [],
      row: isBody ? tidy(`${head} ${this.#row(standing.row)}`) : '',
    })
  }

  #add(link: Link): void {
    if (this.#page.links.length < MAX_LINKS) this.#page.links.push(link)
  }

  /** A row of a layout, or one with many links, says nothing of each of them. */
  #row(row: Element | undefined): string {
    if (row === undefined) return ''
    const known = this.#rows.get(row)
    if (known !== undefined) return known
    const { text, links, isCut } = textBeside(row, MAX_WORDS)
    const said = isCut || links > MAX_ROW_LINKS ? '' : text
    this.#rows.set(row, said)
    return said
  }
}

/** A row of a table may name several files of one thing. */
const MAX_ROW_LINKS = 4
const ROWS: ReadonlySet<string> = new Set(['tr', 'li', 'dd', 'p', 'figure'])
/** The heads of what folds out stand below all headings. */
const BELOW_HEADINGS = 7
const HEADINGS: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 summary dt caption legend'.split(' '),
)
const NOWHERE: Link = {
  ...{ url: '', text: '', label: '', part: 'body', rel: [], hreflang: '', headings: [], row: '' },
  isFrame: false,
}

function pushAll(stack: Step[], nodes: readonly Node[], standing: Standing): void {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at]
    if (node !== undefined) stack.push({ node, standing })
  }
}

function textIn(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.data
      return isElement(node) ? glimpse(node, MAX_WORDS).text : ' '
    })
    .join('')
}
