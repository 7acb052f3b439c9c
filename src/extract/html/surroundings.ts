import type { BlockDraft } from './draft.ts'
import { isLayout, isLayoutTable } from './layout-tables.ts'
import { isSwitch } from './switches.ts'
import { type Branch, contains, isBranch, lengthBelow } from './visible-tree.ts'

const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const HEADING = /^h[1-6]$/
const BOLD = /^(?:strong|b|big)$/
const TITLE_NAMES =
  /(?:^|[\s_-])(?:(?:zwischen|unter|ueber)?(?:ue|ü)berschrift|zwischentitel|(?:sub)?headline|subheading|field__label)\d?(?:\s|$)/i
const NOTES = /^doc-(?:endnotes?|footnotes?)$/
const NOTE_NAMES = /(?:^|\s)(?:footnotes?|endnotes?|fussnoten?|wp-block-footnotes)(?:\s|$)/i
/** Nobody writes a longer heading: it is a paragraph that was made large. */
const LONGEST_HEADING = 250

/** What the elements around a text make of it. */
export interface Surroundings {
  kind: BlockDraft['kind']
  rank?: BlockDraft['rank']
  level?: number
  bold: boolean
  slanted: boolean
  /** Line ends of the source are line ends for the reader, as in `pre`. */
  keepLines: boolean
  /** Blocks within are lines of the one block around them: in cells and headings. */
  joined: boolean
  /** How many foldable parts stand around it. */
  folds: number
  /** Whether a bold line of its own may be a heading. */
  headable: boolean
  /** Within a table that only lays out the page. */
  layout: boolean
  /** Within foot- or endnotes. */
  note: boolean
}

export const PAGE: Surroundings = {
  kind: 'paragraph',
  bold: false,
  slanted: false,
  keepLines: false,
  joined: false,
  folds: 0,
  headable: true,
  layout: false,
  note: false,
}

export function isBlock(branch: Branch): boolean {
  return BLOCKS.has(branch.tag) || isSwitch(branch)
}

export function inlineWithin(branch: Branch, around: Surroundings): Surroundings {
  const style = branch.attributes.get('style') ?? ''
  if (/font-weight\s{0,3}:\s{0,3}(?:normal|[1-5]00)/i.test(style)) return { ...around, bold: false }
  const isStyled = /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i.test(style)
  if (BOLD.test(branch.tag) || isStyled || isLarge(branch)) return { ...around, bold: true }
  if (isUnderlined(branch, style) || isNamedTitle(branch)) return { ...around, bold: true }
  const isSlanted = /^(?:em|i)$/.test(branch.tag) || /font-style\s{0,3}:\s{0,3}italic/i.test(style)
  return isSlanted ? { ...around, slanted: true } : around
}

/** `<font size=5>`, as headings were once made; 3 is the size of the text. */
function isLarge({ tag, attributes }: Branch): boolean {
  return tag === 'font' && /^(?:\+\d|[4-7])$/.test(attributes.get('size')?.trim() ?? '')
}

/** `<p class="ueberschrift">`. */
function isNamedTitle(branch: Branch): boolean {
  if (!/^(?:p|div|span)$/.test(branch.tag) || lengthBelow(branch) > LONGEST_HEADING) return false
  return TITLE_NAMES.test(branch.attributes.get('class') ?? '')
}

/** Words underlined to be seen; a link is underlined anyhow. */
function isUnderlined(branch: Branch, style: string): boolean {
  const isMarked =
    branch.tag === 'u' || /text-decoration[a-z-]{0,6}\s{0,3}:[^;]{0,20}underline/i.test(style)
  return isMarked && !contains(branch, ({ tag }) => tag === 'a')
}

export function blockWithin(branch: Branch, outer: Surroundings): Surroundings {
  const lines = linesWithin(branch, inlineWithin(branch, outer))
  const around = isNotes(branch) ? { ...lines, note: true, headable: false } : lines
  const { tag } = branch
  if (tag === 'details') return { ...around, folds: around.folds + 1 }
  const level = levelOf(branch)
  if (level) return lengthBelow(branch) > LONGEST_HEADING ? around : { ...asHeading(around), level }
  if (tag === 'table') return { ...around, layout: isLayoutTable(branch) }
  const isCell = tag === 'td' || tag === 'th'
  const isPage = isCell && (around.layout || isLayout(branch))
  const isContainer = tag === 'dd' || holdsHeading(branch) || isPage
  if (isContainer) return { ...around, kind: 'paragraph', headable: true }
  if (tag === 'li') return { ...around, kind: 'item', headable: false }
  if (isCell) {
    return { ...around, kind: 'cell', joined: true, headable: false }
  }
  return foldWithin(branch, around)
}

function isNotes({ attributes }: Branch): boolean {
  if (attributes.size === 0) return false
  return NOTES.test(attributes.get('role') ?? '') || NOTE_NAMES.test(attributes.get('class') ?? '')
}

/** Headings that have no level of their own. */
function foldWithin(branch: Branch, around: Surroundings): Surroundings {
  if (branch.tag === 'dt') return { ...asHeading(around), rank: 'term' }
  if (branch.tag !== 'summary' && !isSwitch(branch)) return around
  return lengthBelow(branch) > LONGEST_HEADING ? around : { ...asHeading(around), rank: 'summary' }
}

const holders = new WeakMap<Branch, boolean>()

/** Asked of every block on the way down, so each branch is searched once. */
export function holdsHeading(branch: Branch): boolean {
  const known = holders.get(branch)
  if (known !== undefined) return known
  const found = branch.children.some(
    (child) => isBranch(child) && (levelOf(child) !== undefined || holdsHeading(child)),
  )
  holders.set(branch, found)
  return found
}

function levelOf({ tag, attributes }: Branch): number | undefined {
  if (HEADING.test(tag)) return Number(tag.slice(1))
  if (attributes.size === 0) return undefined
  if (attributes.get('role') === 'heading') return Number(attributes.get('aria-level')) || 2
  const shown =
    /^(?:p|div)$/.test(tag) && /(?:^|\s)h([1-6])(?:\s|$)/.exec(attributes.get('class') ?? '')
  return shown ? Number(shown[1]) : undefined
}

function asHeading(around: Surroundings): Surroundings {
  return { ...around, kind: 'heading', joined: true, headable: false }
}

function linesWithin(branch: Branch, around: Surroundings): Surroundings {
  const style = branch.attributes.get('style') ?? ''
  const isPre = branch.tag === 'pre' || /white-space\s{0,3}:\s{0,3}pre/i.test(style)
  const isBare =
    branch.tag === 'address' && !contains(branch, (inner) => inner.tag === 'br' || isBlock(inner))
  return isPre || isBare ? { ...around, keepLines: true } : around
}
