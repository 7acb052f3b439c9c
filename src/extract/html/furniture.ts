import { type Branch, contains, isBranch, isLeaf, lengthBelow, remembered } from './visible-tree.ts'

/** Names of what stands around a text; a part that speaks of privacy or holds the title is kept. */
const AROUND =
  /(?:^|[_-])(?:kopf|kopfzeile|kopfbereich|fuss|fusszeile|fussbereich|footer|site-?header|page-?header|topbar|sidebar|seitenleiste|randspalte|kontaktbox|widget)(?:[_-]|\d{0,3}$)/i
/** Names of ways through a site: they may name the page on privacy, and hold no text. */
const WAYS =
  /(?:^|[_-])(?:nav|navi|navbar|navigation|mainnav|menu|menue|(?:haupt|unter|sub|meta|seiten)(?:menue|menu|navi|navigation)|breadcrumbs?|brotkrumen|brotkruemel|pfad|toolbar|seitenfunktionen|pagination|skip-?links?|language-?(?:switch|menu)\w{0,10}|readspeaker|rsbtn|scroll-?to-?(?:top|bottom)|back-?to-?top)(?:[_-]|\d{0,3}$)/i
/** Names that a notice's own sections bear, too: there they hold text, elsewhere links and fields. */
const AMBIGUOUS =
  /(?:^|[_-])(?:share|social|related|search|suche|schnellsuche|newsletter|teaser)(?:[_-]|\d{0,3}$)/i
/** Columns beside the text, where an id says so. */
const COLUMNS = /^(?:links|rechts|left|right|spalte-?(?:links|rechts))$/i
/** Names that nothing but furniture bears, though it may speak of privacy. */
const SURE_NAMES =
  /^(?:jp-relatedposts|related-?posts|yarpp[\w-]{0,20}|comments-area|comment-respond|comment-list|commentlist|disqus_thread|sharedaddy|addtoany[\w-]{0,30}|shariff|post-navigation|posts-navigation|entry-footer|a2a_kit|elementor-location-(?:popup|header)|elementor-widget-(?:share-buttons|post-navigation|nav-menu))$/i
const BANNER_NAMES =
  /(?:cookie|consent)[\w-]{0,20}(?:banner|bar|popup|modal|overlay|dialog|box|layer|manager|law|wrapper|container|notice|hint)|(?:^|[\s_-])(?:cmp|klaro|usercentrics|borlabs|borlabscookie|onetrust|didomi|tarteaucitron|cc-window|cc_container|cc-banner|cybotcookiebot|cky)|(?:^|\s)cookieman/i
/** A page builder calls every box so. */
const BUILDER = /^(?:elementor-widget(?!-(?:share|nav|search|social|post))|wixui-|et_pb_)/i
/** Of a menu. */
const FEWEST_LINKS = 3
const NONE = Number.NEGATIVE_INFINITY
const LONGEST_WAY = 150
const SHORTEST_TEXT = 40
const OWN_PAGE = /^(?!#|https?:|mailto:|tel:)/
const BOXES = /^(?:div|section|ul|ol|p|table|form)$/

/** Whether a part of a page bears the name of what stands around the text. */
export function bearsFurnitureName(branch: Branch): boolean {
  if (!BOXES.test(branch.tag)) return false
  const names = namesOf(branch)
  if (names.some((name) => AROUND.test(name) || WAYS.test(name))) return true
  if (COLUMNS.test(branch.attributes.get('id') ?? '')) return true
  return names.some((name) => AMBIGUOUS.test(name)) && isForHands(branch)
}

/** Whether it is a way through the site by its name, and short: a word on privacy in it is the name of a page. */
export function isWay(branch: Branch): boolean {
  if (!BOXES.test(branch.tag) || lengthBelow(branch) > LONGEST_WAY) return false
  return namesOf(branch).some((name) => WAYS.test(name))
}

/** To be clicked rather than read. */
function isForHands(branch: Branch): boolean {
  if (lengthBelow(branch) < SHORTEST_TEXT) return true
  return (
    contains(branch, ({ tag }) => tag === 'form') || linkedLength(branch) * 2 > lengthBelow(branch)
  )
}

const linkedLength = remembered((branch): number =>
  branch.children.filter(isBranch).reduce((sum, child) => {
    return sum + (child.tag === 'a' ? lengthBelow(child) : linkedLength(child))
  }, 0),
)

/** Whether a name of it leaves no doubt: comments of readers, posts of the same kind, buttons to share. */
export function isSurelyFurniture(branch: Branch): boolean {
  if (branch.attributes.size === 0) return false
  return SURE_NAMES.test(branch.attributes.get('id') ?? '') || tokensOf(branch).some(isSureName)
}

/** By its name; beside headings and paragraphs such a part is a section on cookies, not a banner. */
export function bearsBannerName(branch: Branch): boolean {
  if (!/^(?:div|section|form|dialog|aside)$/.test(branch.tag)) return false
  return BANNER_NAMES.test(
    `${branch.attributes.get('class') ?? ''} ${branch.attributes.get('id') ?? ''}`,
  )
}

/** Whether it is a list, or a box, of links to other pages of the site and of nothing else. */
export function isLinkList(branch: Branch): boolean {
  if (!/^(?:ul|ol|div|p|table|td)$/.test(branch.tag)) return false
  return linksBelow(branch) >= FEWEST_LINKS
}

/** How many links to other pages stand below a branch; endlessly fewer than none when other words do, too. */
const linksBelow = remembered((branch): number => {
  if (branch.tag === 'a') return OWN_PAGE.test(branch.attributes.get('href') ?? '#') ? 1 : NONE
  return branch.children.reduce((sum, child) => {
    if (isLeaf(child)) return /\p{L}/u.test(child.text) ? NONE : sum
    return isBranch(child) ? sum + linksBelow(child) : sum
  }, 0)
})

const isSureName = (name: string) => SURE_NAMES.test(name)

/** Its id and its classes, without those that a page builder gives to every box. */
function namesOf(branch: Branch): string[] {
  const names = [branch.attributes.get('id') ?? '', ...tokensOf(branch)]
  return names.filter((name) => name !== '' && !BUILDER.test(name))
}

function tokensOf({ attributes }: Branch): string[] {
  return (attributes.get('class') ?? '').split(/\s+/, 40)
}
