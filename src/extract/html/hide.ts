import { isContents, isContentsTitle } from './contents.ts'
import { hiddenByStyle } from './hidden-by-style.ts'
import { isSwitch, panelsOf } from './switches.ts'
import {
  type Branch,
  contains,
  isBranch,
  isLeaf,
  type TreeNode,
  textBelow,
} from './visible-tree.ts'

const UNSEEN_TAGS = new Set(
  (
    'audio canvas datalist frameset head iframe img input map meter noframes object option picture progress script ' +
    'select style svg template textarea video'
  ).split(' '),
)
const FIELDS = /^(?:input|select|textarea)$/
const UNSEEN_STYLE = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|elementor-screen-only|d-none|article-info-term|md-skip|skip-?(?:link|nav|to)[\w-]{0,30})(?:\s|$)/i
const PERMALINK = /^[\s#¶§🔗↩↑⬆^]{0,3}$/u
/** What points from the text to a footnote. */
const NOTE_MARK = /^[\s([]{0,3}(?:\d{1,3}|\*{1,3}|[a-z])[\s)\]]{0,3}$/i
const OPENERS =
  /^(?:mehr|weniger|alle|show|read|weiterlesen|weitere infos|schließen|close|öffnen|men[uü])\b.{0,30}$/i

/**
 * The tree without what no reader of the page sees. A panel that a switch opens is seen, though it begins hidden.
 * Comments stay: they are annotations. With `all`, what is hidden by an attribute or a style, or
 * shown without scripts only, stays.
 */
export function withoutHidden(root: Branch, all = false): Branch {
  const opened = openedPanels(root)
  const styled = all ? new Set<Branch>() : hiddenByStyle(root)
  const isSeen = (child: TreeNode, parent: Branch, index: number) => {
    if (!isBranch(child)) return true
    if (isNeverSeen(child) || isContentsTitle(child, parent, index)) return false
    if (child.tag === 'label' && isFieldLabel(child, parent)) return false
    if (all || opened.has(child.attributes.get('id') ?? '')) return true
    return !isHiddenAtFirst(child) && !styled.has(child)
  }
  const prune = (branch: Branch): Branch => ({
    ...branch,
    children: branch.children
      .filter((child, index) => isSeen(child, branch, index))
      .map((child) => (isBranch(child) ? prune(asSummary(child, branch)) : child)),
  })
  return prune(root)
}

/** Whether nothing is left to read: then what a page shows without scripts, or hides at first, is the page. */
export function isBare(root: Branch): boolean {
  return textBelow(root).replace(/\s+/g, ' ').trim().length < 200
}

function openedPanels(root: Branch): Set<string> {
  const ids = new Set<string>()
  const visit = (branch: Branch) => {
    for (const id of panelsOf(branch)) ids.add(id)
    const href = branch.attributes.get('href') ?? branch.attributes.get('data-src')
    if (href && /^#./.test(href)) ids.add(href.slice(1))
    for (const id of idsIn(branch.attributes.get('onclick'))) ids.add(id)
    for (const child of branch.children) if (isBranch(child)) visit(child)
  }
  visit(root)
  return ids
}

/** What a script of an element names: `show('privacy')`. */
function idsIn(script: string | undefined): string[] {
  const names = script?.slice(0, 500).matchAll(/['"]#?([\w-]{1,60})['"]/g) ?? []
  return [...names].map(([, id = '']) => id)
}

function isNeverSeen(branch: Branch): boolean {
  const { tag, attributes } = branch
  if (UNSEEN_TAGS.has(tag)) return true
  if (tag === 'button' && !isSwitch(branch)) return true
  if (/^(?:ul|ol|p)$/.test(tag) && isContents(branch)) return true
  if (tag === 'sup' && isNoteMark(branch)) return true
  if (attributes.size === 0) return false
  return isSmallMark(branch) || (isSwitch(branch) && OPENERS.test(textBelow(branch).trim()))
}

function isHiddenAtFirst({ tag, attributes }: Branch): boolean {
  if (tag === 'noscript') return true
  if (attributes.size === 0) return false
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true
  return (
    attributes.get('aria-hidden') === 'true' || UNSEEN_STYLE.test(attributes.get('style') ?? '')
  )
}

/** A raised number that is a link within the page. */
function isNoteMark(branch: Branch): boolean {
  const isLink = ({ tag, attributes }: Branch) =>
    tag === 'a' && attributes.get('href')?.includes('#') === true
  return NOTE_MARK.test(textBelow(branch)) && contains(branch, isLink)
}

/** Skip links, words for screen readers, the sign that links a heading to itself. */
function isSmallMark({ tag, attributes, children }: Branch): boolean {
  const isInline = /^(?:a|span|dt)$/.test(tag)
  if (isInline && FOR_SCREEN_READERS.test(attributes.get('class') ?? '')) return true
  if (attributes.get('role') === 'doc-backlink') return true
  if (tag !== 'a' || !attributes.get('href')?.includes('#')) return false
  const [only, ...others] = children
  return others.length === 0 && only !== undefined && isLeaf(only) && PERMALINK.test(only.text)
}

function isFieldLabel(label: Branch, parent: Branch): boolean {
  if (isFoldLabel(label, parent)) return false
  return (
    contains(label, ({ tag }) => FIELDS.test(tag)) ||
    parent.children.some((near) => isBranch(near) && FIELDS.test(near.tag))
  )
}

/** Accordions without scripts: a tick box, its label as the title, and a panel. */
function isFoldLabel(label: Branch, parent: Branch): boolean {
  const near = parent.children.filter(isBranch)
  const at = near.indexOf(label)
  const box = near[at - 1]
  return (
    box?.tag === 'input' &&
    /^(?:checkbox|radio)$/.test(box.attributes.get('type') ?? '') &&
    near[at + 1]?.tag === 'div'
  )
}

function asSummary(branch: Branch, parent: Branch): Branch {
  return branch.tag === 'label' && isFoldLabel(branch, parent)
    ? { ...branch, tag: 'summary' }
    : branch
}
