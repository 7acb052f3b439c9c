/** What becomes of the links on a page: candidates of the site, or addresses elsewhere that are only recorded. */
import type { Via } from '../result.ts'
import { cannotBeNotice, isEndless, isOwn } from './address.ts'
import { folded, foldedAddress, speaks } from './fold.ts'
import { type Candidate, isPromising } from './frontier.ts'
import type { Link, Page } from './page.ts'
import { relationOf } from './relation.ts'
import { type Score, scoreOf, WORTH } from './score.ts'
import type { Visit } from './visit.ts'
import type { Why } from './why.ts'
import { SERVICE } from './words.ts'

/** Links from the home page to the last page, hubs included. */
const DEEPEST = 4
type Found = Omit<Candidate, 'order'>

export interface Elsewhere {
  link: Link
  via: Via
  score: Score
  why: Why
}

export interface Leads {
  candidates: Found[]
  elsewhere: Elsewhere[]
}

export interface Whose {
  /** The address of the home page, and its links. */
  home: string
  sitewide: ReadonlySet<string>
  /** The name that all hosts of the body end with. */
  base: string
}

export function leadsOf(visit: Visit, { home, base, sitewide }: Whose): Leads {
  const leads: Leads = { candidates: [], elsewhere: [] }
  const { page } = visit
  if (page === undefined) return leads
  const isAside = new URL(visit.url).hostname !== new URL(home).hostname
  for (const link of page.links) {
    if (link.url === page.url || cannotBeNotice(link.url)) continue
    // The menus were read on the home page: most links of a site are theirs, again and again.
    if (link.part !== 'body' && sitewide.has(link.url)) continue
    const found = candidateOf(link, { visit, page, sitewide })
    if (!isOwn(base, link.url)) leads.elsewhere.push(...elsewhereOf(link, found))
    else if (isFollowed(found, isAside)) leads.candidates.push(found)
  }
  return leads
}

interface On extends Pick<Whose, 'sitewide'> {
  visit: Visit
  page: Page
}

function candidateOf(link: Link, { visit, page, sitewide }: On): Found {
  const { url, text, label, headings } = link
  const isEntry = visit.hub.isHub && !sitewide.has(url)
  return {
    url,
    via: viaOf(link),
    parent: visit.url,
    text: text || label,
    heading: headings.at(-1) ?? '',
    relation: visit.isNamed ? relationOf(link, page) : null,
    score: framed(link, visit, isEntry ? entryScore(link) : scoreOf(link, false)),
    depth: visit.candidate.depth + 1,
  }
}

/** On a list of notices each entry may be one, whatever it is called. */
function entryScore(link: Link): Score {
  const score = scoreOf(link, true)
  if (link.part !== 'body' || score.isNegative) return score
  return { ...score, context: Math.max(score.context, WORTH.medium) }
}

/** What a frame shows belongs to the page. */
function framed(link: Link, visit: Visit, score: Score): Score {
  if (!link.isFrame) return score
  if (visit.isNamed) return { ...score, context: Math.max(score.context, WORTH.medium) }
  const isWhole = (visit.page?.text.length ?? 0) < FRAMESET_TEXT
  return isWhole ? { ...score, own: Math.max(score.own, WORTH.medium) } : score
}

/** A frameset has hardly any text of its own. */
const FRAMESET_TEXT = 200

function viaOf({ part, rel }: Link): Via {
  return rel.includes('privacy-policy') ? 'rel' : part
}

function isFollowed(found: Found, isAside: boolean): boolean {
  const { score, depth, url } = found
  if (depth > DEEPEST) return false
  const promising = isPromising(found)
  // Another host of the body is visited for what promises something, not as a whole.
  if (isAside) return promising
  if (score.isNegative) return score.isNamed
  return promising || !isEndless(url)
}

function elsewhereOf(link: Link, { via, score }: Found): Elsewhere[] {
  if (link.isFrame && score.context >= WORTH.medium)
    return [{ link, via, score, why: 'linked-notice' }]
  if (score.isNamed && !score.isNegative) return [{ link, via, score, why: 'linked-notice' }]
  const said = `${folded(`${link.text} | ${link.label}`)}${folded(new URL(link.url).hostname)}${foldedAddress(link.url)}`
  return speaks(said, SERVICE) ? [{ link, via, score, why: 'linked-service' }] : []
}

/** Whether a page that nothing promises may be looked at for what it leads to. */
export function isExplored({ url, depth, score }: Candidate): boolean {
  return depth <= EXPLORED_DEPTH && !score.isNegative && !isEndless(url)
}

const EXPLORED_DEPTH = 3
