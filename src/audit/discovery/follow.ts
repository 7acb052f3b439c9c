/** What becomes of the links on a page: candidates of the site, or addresses elsewhere that are only recorded. */
import type { Via } from '../result.ts'
import { cannotBeNotice, isEndless, isOwn } from './address.ts'
import { folded, foldedAddress, speaks } from './fold.ts'
import { type Candidate, isPromising } from './frontier.ts'
import type { Link, Page } from './page.ts'
import { type Score, scoreOf, WORTH } from './score.ts'
import type { Visit } from './visit.ts'
import type { Why } from './why.ts'
import { PLAIN_LANGUAGE, SERVICE } from './words.ts'

/** Links from the home page to the last page, hubs included. */
const DEEPEST = 4
/** "Seite 2 von 3", and what leads there. */
const FURTHER = /\b(?:seite|teil|page|part) \d{1,2} (?:von|of) \d{1,2}\b/

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

/** `home`: the address of the home page, `base`: the name that all hosts of the body end with. */
export function leadsOf(visit: Visit, { home, base }: { home: string; base: string }): Leads {
  const leads: Leads = { candidates: [], elsewhere: [] }
  const { page } = visit
  if (page === undefined) return leads
  const isAside = new URL(visit.url).hostname !== new URL(home).hostname
  for (const link of page.links) {
    if (link.url === page.url || cannotBeNotice(link.url)) continue
    const found = candidateOf(link, visit, page)
    if (!isOwn(base, link.url)) leads.elsewhere.push(...elsewhereOf(link, found))
    else if (isFollowed(found, isAside)) leads.candidates.push(found)
  }
  return leads
}

function candidateOf(link: Link, visit: Visit, page: Page): Found {
  const { url, text, label, headings } = link
  return {
    url,
    via: viaOf(link),
    parent: visit.url,
    text: text || label,
    heading: headings.at(-1) ?? '',
    relation: visit.isNamed ? relationOf(link, page) : null,
    score: framed(link, visit, onHub(link, visit)),
    depth: visit.candidate.depth + 1,
  }
}

/** On a list of notices each entry may be one, whatever it is called. */
function onHub(link: Link, { hub }: Visit): Score {
  const score = scoreOf(link, hub.isHub)
  const isEntry = hub.isHub && link.part === 'body' && !score.isNegative
  return isEntry ? { ...score, context: Math.max(score.context, WORTH.medium) } : score
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

function relationOf(link: Link, page: Page): Candidate['relation'] {
  const said = folded(link.text)
  if (FURTHER.test(said) || link.rel.includes('next')) return 'next'
  const isForeign = link.hreflang !== '' && !link.hreflang.startsWith('de')
  const isPlain =
    link.part === 'body' && speaks(`${said}${foldedAddress(link.url)}`, PLAIN_LANGUAGE)
  const isTranslated = isForeign && link.hreflang.slice(0, 2) !== page.language.slice(0, 2)
  return isTranslated || isPlain ? 'alternate' : null
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

const EXPLORED_DEPTH = 2

/** Whether a link leads on within one notice. */
export function leadsOn(link: Link): boolean {
  return link.rel.includes('next') || FURTHER.test(folded(link.text))
}
