/** What the sitemaps of a site list, as far as it may be a notice. */
import { addressOf, isOwn } from './address.ts'
import type { Asking } from './asking.ts'
import { foldedAddress, speaks } from './fold.ts'
import { FIRST, type Frontier } from './frontier.ts'
import { scoreOfAddress } from './score.ts'
import { readSitemap } from './sitemap.ts'
import { SHEET } from './words.ts'

const MOST_SITEMAPS = 10
/** Sitemaps that name sitemaps that name sitemaps. */
const LEVELS = 3

interface Site {
  home: string
  base: string
  asking: Asking
  frontier: Frontier
}

/** Reads the sitemaps at these addresses, and those that they name, and adds what they list. */
export async function addListed(start: readonly string[], site: Site): Promise<void> {
  const seen = new Set<string>()
  let level = start
  for (let left = LEVELS; left > 0 && level.length > 0; left--) {
    const further: string[] = []
    for (const link of level) further.push(...(await addFrom(link, seen, site)))
    level = further
  }
}

/** Gives the sitemaps that the one at an address names. */
async function addFrom(
  link: string,
  seen: Set<string>,
  { home, base, asking, frontier }: Site,
): Promise<string[]> {
  const url = addressOf(link, home)
  if (url === undefined || seen.has(url) || seen.size >= MOST_SITEMAPS) return []
  if (!isOwn(base, url) || asking.spent.has('document') || asking.isBlocked(url)) return []
  seen.add(url)
  const fetched = await asking.ask(url, 'sitemap', 'document')
  if (fetched.kind === 'failure' || fetched.status !== 200) return []
  const isWanted = (page: string) => isOwn(base, page) && mayBeNotice(page)
  const { sitemaps, pages } = readSitemap(fetched.bytes, url, isWanted)
  for (const page of pages) {
    const found = { parent: url, text: '', heading: '', relation: null, depth: 1 }
    frontier.add({ url: page, via: 'sitemap', ...found, score: scoreOfAddress(page) })
  }
  return sitemaps
}

/** For what an address says of data protection, or because it is called a sheet. */
function mayBeNotice(url: string): boolean {
  const { own } = scoreOfAddress(url)
  return own >= FIRST || (own > 0 && speaks(foldedAddress(url), SHEET))
}
