import { type Branch, contains, isBranch, isLeaf, type TreeNode } from './visible-tree.ts'
import { privacyWords, weights } from './weights.ts'

const FURNITURE_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar)$/
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|mainnav|menu|breadcrumbs?|footer|site-?header|page-?header|topbar|sidebar|toolbar|pagination|skip-?links?|share|social|related|search|newsletter|widget|teaser|language-?(?:switch|menu)\w{0,10})(?:[\s_-]|$)/i
const BANNER_NAMES =
  /(?:cookie|consent)[\w-]{0,20}(?:banner|bar|popup|modal|overlay|dialog|box|layer|manager|law|wrapper|container|notice|hint)|(?:^|[\s_-])(?:cmp|klaro|usercentrics|borlabs|onetrust|didomi|tarteaucitron|cc-window|cybotcookiebot|cky)/i
const MAIN_NAMES =
  /(?:^|[\s_])(?:content|main|inhalt|hauptinhalt|(?:entry|page|main|post|article|site)-?content|maincontent)(?:\s|$)/i

/** How much of a page an element must hold to be taken for the notice, or not to be taken for furniture. */
const MOST = 0.6

/**
 * The notice within its page: without navigation, header, footer, side columns and banners, unless they hold most
 * of the text; and only the main area, where the page has one that holds the notice.
 */
export function noticeArea(root: Branch): Branch {
  const page = bodyOf(root)
  const weigh = weights(page)
  const all = weigh(page)
  if (all === 0) return page
  const rest = withoutFurniture(page, {
    isKept: (branch) => weigh(branch) > MOST * all,
    inMain: false,
  })
  const area = mainArea(rest)
  if (!area) return rest
  const title = contains(area, isTitle) ? undefined : titleOf(rest)
  return title ? { ...area, children: [title, ...area.children] } : area
}

function bodyOf(root: Branch): Branch {
  const html = root.children.filter(isBranch).find(({ tag }) => tag === 'html')
  return html?.children.filter(isBranch).find(({ tag }) => tag === 'body') ?? html ?? root
}

interface Way {
  isKept: (branch: Branch) => boolean
  inMain: boolean
}

function withoutFurniture(branch: Branch, way: Way): Branch {
  const inMain =
    way.inMain || isMain(branch) || branch.tag === 'article' || branch.tag === 'section'
  const inText = inMain || (branch.tag !== 'body' && branch.children.some(isText))
  const children = branch.children.flatMap((child): TreeNode[] => {
    if (!isBranch(child)) return [child]
    const isPart = isFurniture(child, inMain) || (!inText && isBanner(child))
    if (isPart && !way.isKept(child)) return []
    return [withoutFurniture(child, { ...way, inMain })]
  })
  return { ...branch, children }
}

function isFurniture(branch: Branch, inMain: boolean): boolean {
  const { tag, attributes } = branch
  if (tag === 'nav' || tag === 'menu') return true
  if (FURNITURE_ROLES.test(attributes.get('role') ?? '')) return true
  // Within the main part a header holds a section's heading, an aside a remark on it.
  if (tag === 'header' || tag === 'footer') return !inMain && !contains(branch, isTitle)
  if (tag === 'aside') return !inMain || !speaksOfPrivacy(branch)
  return isFurnitureByName(branch)
}

function isFurnitureByName(branch: Branch): boolean {
  if (!/^(?:div|section|ul|ol|p|table|form)$/.test(branch.tag)) return false
  return (
    FURNITURE_NAMES.test(namesOf(branch)) && !contains(branch, isTitle) && !speaksOfPrivacy(branch)
  )
}

/** Beside headings and paragraphs a part with such a name is a section on cookies, not a banner. */
function isBanner(branch: Branch): boolean {
  return /^(?:div|section|form)$/.test(branch.tag) && BANNER_NAMES.test(namesOf(branch))
}

function namesOf({ attributes }: Branch): string {
  return `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
}

function isText(node: TreeNode): boolean {
  return isBranch(node) && /^(?:p|h[1-6])$/.test(node.tag)
}

/** Whether it has words on privacy that are not merely links to the notice. */
function speaksOfPrivacy(branch: Branch): boolean {
  return branch.children.some((child) => {
    if (isLeaf(child)) return privacyWords(child.text) > 0
    return isBranch(child) && child.tag !== 'a' && speaksOfPrivacy(child)
  })
}

const isTitle = ({ tag }: Branch) => tag === 'h1'
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
