/** What becomes of the links on a page: candidates of the site, or addresses elsewhere that are only recorded. */
import type { Via } from '../result.ts'
import { cannotBeNotice, isEndless, isOwn } from './address.ts'
import { folded, foldedAddress, speaks } from './fold.ts'
import { type Candidate, isPromising } from './frontier.ts'
import { isNotice } from './notice.ts'
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
  const on = { visit, page, sitewide, leadsReaders: isNotice(visit) }
  const isAside = new URL(visit.url).hostname !== new URL(home).hostname
  for (const link of page.links) {
    if (link.url === page.url || cannotBeNotice(link.url)) continue
    // The menus were read on the home page: most links of a site are theirs, again and again.
    if (link.part !== 'body' && sitewide.has(link.url)) continue
    const found = candidateOf(link, on)
    if (!isOwn(base, link.url)) leads.elsewhere.push(...elsewhereOf(link, found))
    else if (isFollowed(found, isAside)) leads.candidates.push(found)
  }
  return leads
}

interface On extends Pick<Whose, 'sitewide'> {
  visit: Visit
  page: Page
  /** The page is a notice. */
  leadsReaders: boolean
}

function candidateOf(link: Link, { visit, page, sitewide, leadsReaders }: On): Found {
  const { url, text, label, headings } = link
  const isEntry = visit.hub.isHub && !sitewide.has(url)
  const score = isEntry ? entryScore(link) : scoreOf(link, false)
  return {
    url,
    via: viaOf(link),
    parent: visit.url,
    text: text || label,
    heading: headings.at(-1) ?? '',
    relation: visit.isNamed ? relationOf(link, page) : null,
    score: framed(link, visit, leadsReaders ? pointedAt(link, score) : score),
    depth: visit.candidate.depth + 1,
  }
}

/** On a list of notices each entry may be one, whatever it is called. */
function entryScore(link: Link): Score {
  const score = scoreOf(link, true)
  if (link.part !== 'body' || score.isNegative) return score
  return { ...score, context: Math.max(score.context, WORTH.medium) }
}

/** A notice leads its readers to where the others are: its text does, not the menus around it. */
function pointedAt(link: Link, score: Score): Score {
  if (link.part !== 'body' || score.isNegative) return score
  return { ...score, context: Math.max(score.context, WORTH.weak) }
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
