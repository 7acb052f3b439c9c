/** One look at an address: what came, what kind of thing it is, and what its content says. */

import type { DocumentResult } from '../../lint/result.ts'
import { hashOf } from '../../run/hash.ts'
import type { Answer, Fetched } from '../fetch/fetched.ts'
import { addressOf } from './address.ts'
import { mayBeNotice } from './content.ts'
import type { Means } from './discovered.ts'
import { folded } from './fold.ts'
import { type Candidate, isPromising } from './frontier.ts'
import { type Hub, hubOf } from './hub.ts'
import { type Obstacle, obstacleOf } from './obstacle.ts'
import { type Page, readPage } from './page.ts'
import { PROMISING, worthOf } from './score.ts'
import type { Why } from './why.ts'

const NO_HUB: Hub = { isHub: false, isBare: false }

/** An address that was looked at. */
export interface Visit {
  candidate: Candidate
  /** Where it was found in the end. */
  url: string
  /** Why there was nothing to judge. */
  hindrance: Why | null
  /** A sentence of the machine on it. */
  detail: string | null
  sha256: string | null
  /** The same for pages with the same text, whatever surrounds it. */
  textKey: string | null
  page: Page | undefined
  hub: Hub
  result: DocumentResult | undefined
  /** Link, title or heading call it a notice, or speak of data protection. */
  isNamed: boolean
}

export interface Around {
  means: Means
  /** The links of the home page. */
  sitewide: ReadonlySet<string>
}

export async function visitOf(
  candidate: Candidate,
  fetched: Fetched,
  around: Around,
): Promise<Visit> {
  const url = addressOf(fetched.finalUrl, candidate.url) ?? candidate.url
  const visit: Visit = {
    ...{ candidate, url, detail: null, hub: NO_HUB, page: undefined, result: undefined },
    ...{ hindrance: null, sha256: null, textKey: null, isNamed: candidate.score.isNamed },
  }
  if (fetched.kind === 'failure') {
    return { ...visit, hindrance: hindranceOf(fetched.reason), detail: fetched.detail }
  }
  const format = formatOf(fetched)
  if (format === 'page') return visitPage(visit, fetched, around)
  const { status } = fetched
  if (status !== 200) return { ...visit, ...httpError(status) }
  const sha256 = hashOf(fetched.bytes)
  if (format === 'other') return { ...visit, sha256, hindrance: 'not-a-document' }
  return { ...visit, sha256, result: await around.means.judge(fetched) }
}

async function visitPage(
  visit: Visit,
  answer: Answer,
  { means, sitewide }: Around,
): Promise<Visit> {
  const page = readPage(answer.bytes, visit.url, answer.charset)
  const obstacle = obstacleOf(page)
  const { status } = answer
  if (status !== 200 && !(obstacle === 'robot-challenge' && status < 600)) {
    return { ...visit, page, ...httpError(status) }
  }
  const worth = worthOf(folded(`${page.title} | ${page.heading}`))
  const seen: Visit = {
    ...visit,
    page,
    sha256: hashOf(answer.bytes),
    textKey: hashOf(folded(page.text)),
    hub: hubOf(page, isPromising(visit.candidate), sitewide),
    isNamed: visit.isNamed || worth >= PROMISING,
  }
  const hindrance = pageHindrance(seen, obstacle)
  if (hindrance !== null) return { ...seen, hindrance }
  const isWorth = isPromising(visit.candidate) || worth >= PROMISING || mayBeNotice(page.text)
  return isWorth && !seen.hub.isBare ? { ...seen, result: await means.judge(answer) } : seen
}

function pageHindrance({ page }: Visit, obstacle: Obstacle | undefined): Why | null {
  if (obstacle !== undefined) return obstacle
  return page?.forward === undefined ? null : 'forwards'
}

function httpError(status: number): Pick<Visit, 'hindrance' | 'detail'> {
  const detail = `The server answers with ${status}.`
  return { hindrance: status === 404 || status === 410 ? 'dead-link' : 'http-error', detail }
}

function hindranceOf(reason: Extract<Fetched, { kind: 'failure' }>['reason']): Why {
  if (reason === 'robots' || reason === 'robots-unreachable' || reason === 'robots-delay')
    return 'robots'
  if (reason === 'other-host') return 'redirected'
  return reason === 'budget' || reason === 'blocked' ? reason : 'failed'
}

type Format = 'page' | 'document' | 'other'

/** By the bytes first: servers call files what they like. */
function formatOf({ bytes, mediaType = '' }: Answer): Format {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.includes('%PDF-') || head.startsWith('PK\u0003\u0004')) return 'document'
  if (/<(?:!doctype html|html|head|body|title|meta|frameset|div|p|h1|script)\b/i.test(head))
    return 'page'
  if (/html/.test(mediaType)) return 'page'
  return /^text\/(?:plain|markdown)$/.test(mediaType) ? 'document' : 'other'
}
