/** What the words and the place of a link are worth. */
import { cannotBeNotice, isEndless, looksLikeFile } from './address.ts'
import { folded, foldedAddress, speaks, withoutFileNote } from './fold.ts'
import type { Link } from './page.ts'
import { ABBREVIATED, IMPRINT, LOGIN, MEDIUM, NEGATIVE, STRONG, WEAK } from './words.ts'

export const WORTH = {
  strong: 5,
  medium: 3,
  short: 2,
  weak: 1,
  negative: -5,
  rel: 5,
  footer: 2,
  imprint: 1,
} as const
/** From here on an address is taken for a notice until its content says otherwise. */
export const PROMISING = WORTH.medium

export interface Score {
  /** Of its own words and place. */
  own: number
  /** Of the headings and the row around it. */
  context: number
  /** Its own words speak of data protection, whatever else they say. */
  isNamed: boolean
  isNegative: boolean
}

/** The worth of words alone: of a heading, a title. */
export function worthOf(text: string): number {
  if (speaks(text, STRONG)) return WORTH.strong
  if (speaks(text, MEDIUM)) return WORTH.medium
  return speaks(text, WEAK) ? WORTH.weak : 0
}

/** Scores a link. Its context is that of a list of notices only on pages that are one, or for files. */
export function scoreOf(link: Link, isOnHub: boolean): Score {
  const said = folded(withoutFileNote(`${link.text} | ${link.label}`))
  const address = foldedAddress(link.url)
  const short =
    looksLikeFile(link.url) && speaks(`${said}${address}`, ABBREVIATED) ? WORTH.short : 0
  const words = Math.max(worthOf(said), worthOf(address), short)
  const place = link.part === 'footer' && words > 0 ? WORTH.footer : 0
  const rel = link.rel.includes('privacy-policy') ? WORTH.rel : 0
  const imprint = speaks(said, IMPRINT) ? WORTH.imprint : 0
  const negative = negativeOf(said, address, isEndless(link.url))
  const context = contextOf(link, isOnHub)
  return {
    own: words + place + rel + imprint + negative,
    context: negative < 0 ? 0 : context,
    isNamed: words >= WORTH.medium || rel > 0,
    isNegative: negative < 0,
  }
}

/** A folder of news above a notice weighs less than news in its own name; a notice that is called one, more. */
function negativeOf(said: string, address: string, isDated: boolean): number {
  if (speaks(said, NEGATIVE)) return speaks(said, STRONG) ? -2 : WORTH.negative
  if (isLogin(said)) return WORTH.negative
  if (!speaks(address, NEGATIVE) && !isDated) return 0
  if (speaks(said, STRONG)) return -1
  return worthOf(said) >= WORTH.medium && !isDated ? -1 : WORTH.negative
}

function isLogin(said: string): boolean {
  const words = said.split(/[ |]/).filter(Boolean)
  return words.length > 0 && words.every((word) => LOGIN.includes(word))
}

function contextOf(link: Link, isOnHub: boolean): number {
  if (link.part !== 'body' || cannotBeNotice(link.url)) return 0
  const around = Math.max(
    worthOf(folded(link.row)),
    ...link.headings.map((heading) => worthOf(folded(heading))),
  )
  if (around < WORTH.medium) return 0
  return isOnHub || looksLikeFile(link.url) ? around : WORTH.weak
}

/** Scores an address that nothing is said of. */
export function scoreOfAddress(url: string): Score {
  const bare = { text: '', label: '', rel: [], hreflang: '', headings: [], row: '' }
  return scoreOf({ ...bare, url, part: 'body', isFrame: false }, false)
}
