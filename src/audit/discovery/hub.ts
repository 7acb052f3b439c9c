/** Lists of notices: pages that lead to many, and say little of their own. */
import { mayBeNotice } from './content.ts'
import { folded } from './fold.ts'
import type { Link, Page } from './page.ts'
import { relationOf } from './relation.ts'
import { PROMISING, scoreOf, WORTH, worthOf } from './score.ts'

const SEVERAL = 3
/** Characters of text beside the links: a notice of its own has more. */
const PROSE = 1_500
const PROSE_PER_LINK = 60

export interface Hub {
  /** Its links are followed as those of a list. */
  isHub: boolean
  /** It has too little text to be a notice itself. */
  isBare: boolean
}

/**
 * Whether a page is a list of notices. `isPromised`: what led to it calls it a notice. `sitewide`: the links of the home
 * page, which stand on all pages and are no entries.
 */
export function hubOf(page: Page, isPromised: boolean, sitewide: ReadonlySet<string>): Hub {
  const links = page.links.filter((link) => isOfList(link, page) && !sitewide.has(link.url))
  const isNamed = isPromised || worthOf(folded(`${page.title} | ${page.heading}`)) >= PROMISING
  const promising = links.filter((link) => {
    const { own, context } = scoreOf(link, true)
    return own >= WORTH.strong || context >= WORTH.medium
  })
  const said = links.reduce((sum, { text }) => sum + text.length, 0)
  const prose = page.text.length - said
  const isBare = prose < PROSE + PROSE_PER_LINK * promising.length
  const isList = promising.length > 0 || links.length >= SEVERAL
  const isHub = promising.length >= SEVERAL || (isNamed && isBare && isList)
  return { isHub, isBare: isHub && isBare && !mayBeNotice(page.text) }
}

function isOfList(link: Link, page: Page): boolean {
  if (link.part !== 'body' || link.url === page.url || link.isFrame) return false
  return relationOf(link, page) === null && !link.rel.includes('prev')
}
