import { holdsNotice } from './enclosed-notice.ts'
import {
  bearsBannerName,
  bearsFurnitureName,
  isLinkList,
  isSurelyFurniture,
  isWay,
} from './furniture.ts'
import { type Branch, isBranch, isLeaf, remembered, type TreeNode } from './visible-tree.ts'
import { privacyWords, weights } from './weights.ts'

const FURNITURE_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar)$/
const MAIN_NAMES =
  /(?:^|[\s_])(?:content|main|inhalt|hauptinhalt|(?:entry|page|main|post|article|site)-?content|maincontent)(?:\s|$)/i

/** How much of a page an element must hold to be taken for the notice, or not to be taken for furniture. */
const MOST = 0.6
/** What surely stands around a text is kept only if it is nearly all there is. */
const NEARLY_ALL = 0.9

/**
 * The notice within its page: without navigation, header, footer, side columns and banners, unless they hold most
 * of the text or the notice itself; and only the main area, where the page has one that holds the notice.
 */
export function noticeArea(root: Branch): Branch {
  const page = bodyOf(root)
  const weigh = weights(page)
  const all = weigh(page)
  if (all === 0) return page
  const way: Way = {
    isKept: (branch, share) => weigh(branch) > share * all,
    inMain: false,
    enclosed: [],
  }
  const rest = withoutFurniture(page, way)
  const [enclosed] = way.enclosed.sort((one, other) => weigh(other) - weigh(one))
  const area = enclosed && !holdsNotice(rest) ? withEnclosed(rest, enclosed, way) : mainArea(rest)
  if (!area) return rest
  const title = holdsTitle(area) ? undefined : titleOf(rest)
  return title ? { ...area, children: [title, ...area.children] } : area
}

function bodyOf(root: Branch): Branch {
  const html = root.children.filter(isBranch).find(({ tag }) => tag === 'html')
  return html?.children.filter(isBranch).find(({ tag }) => tag === 'body') ?? html ?? root
}

interface Way {
  isKept: (branch: Branch, share: number) => boolean
  inMain: boolean
  /** Furniture that holds a notice: it is the notice when the page has no other. */
  enclosed: Branch[]
}

/** A dialog is a page of its own; what stands in a footer or beside the text belongs to the page. */
function withEnclosed(rest: Branch, enclosed: Branch, way: Way): Branch {
  const inside = withoutFurniture(enclosed, { ...way, inMain: true })
  const isDialog = enclosed.tag === 'dialog' || enclosed.attributes.get('role') === 'dialog'
  return isDialog ? inside : { ...rest, children: [...rest.children, inside] }
}

function withoutFurniture(branch: Branch, way: Way): Branch {
  const inMain =
    way.inMain || isMain(branch) || branch.tag === 'article' || branch.tag === 'section'
  const inText = inMain || (branch.tag !== 'body' && branch.children.some(isText))
  const leftOut = (child: Branch) => {
    if (isSurelyFurniture(child) && !way.isKept(child, NEARLY_ALL)) return true
    const isPart = isFurniture(child, inMain) || (!inText && bearsBannerName(child))
    if (!isPart || way.isKept(child, MOST)) return false
    if (holdsNotice(child)) way.enclosed.push(child)
    return true
  }
  const children = branch.children
    .filter((child) => !isBranch(child) || !leftOut(child))
    .map((child) => (isBranch(child) ? withoutFurniture(child, { ...way, inMain }) : child))
  return { ...branch, children }
}

function isFurniture(branch: Branch, inMain: boolean): boolean {
  const { tag, attributes } = branch
  if (tag === 'nav' || tag === 'menu' || tag === 'dialog') return true
  if (FURNITURE_ROLES.test(attributes.get('role') ?? '')) return true
  // Within the main part a header holds a section's heading, an aside a remark on it.
  if (tag === 'header' || tag === 'footer') return !inMain && !holdsTitle(branch)
  if (tag === 'aside') return !inMain || !speaksOfPrivacy(branch)
  if (isWay(branch)) return !holdsTitle(branch)
  const isNamed = bearsFurnitureName(branch) || (!inMain && isLinkList(branch))
  return isNamed && !holdsTitle(branch) && !speaksOfPrivacy(branch)
}

function isText(node: TreeNode): boolean {
  return isBranch(node) && /^(?:p|h[1-6])$/.test(node.tag)
}

/** Whether it has words on privacy that are not merely links to the notice. */
const speaksOfPrivacy = remembered((branch): boolean =>
  branch.children.some((child) => {
    if (isLeaf(child)) return privacyWords(child.text) > 0
    return isBranch(child) && child.tag !== 'a' && speaksOfPrivacy(child)
  }),
)

const isTitle = ({ tag }: Branch) => tag === 'h1'
const holdsTitle = remembered((branch): boolean =>
  branch.children.some((child) => isBranch(child) && (isTitle(child) || holdsTitle(child))),
)
const isMain = ({ tag, attributes }: Branch) => tag === 'main' || attributes.get('role') === 'main'

/** The innermost part that the page calls its main part, if the notice is in it. */
function mainArea(page: Branch): Branch | undefined {
  const weigh = weights(page)
  const all = weigh(page)
  let found: Branch | undefined
  const visit = (branch: Branch) => {
    if (weigh(branch) > shareNeeded(branch) * all) found = branch
    for (const child of branch.children) if (isBranch(child)) visit(child)
  }
  visit(page)
  return found
}

function shareNeeded(branch: Branch): number {
  if (isMain(branch)) return MOST
  const names = `${branch.attributes.get('id') ?? ''} ${branch.attributes.get('class') ?? ''}`
  const isNamed = branch.tag === 'article' || (branch.tag === 'div' && MAIN_NAMES.test(names))
  return isNamed ? 0.85 : Number.POSITIVE_INFINITY
}

function titleOf(page: Branch): Branch | undefined {
  for (const child of page.children) {
    if (!isBranch(child)) continue
    const found = isTitle(child) ? child : titleOf(child)
    if (found) return found
  }
  return undefined
}
