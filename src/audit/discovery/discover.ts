/** Finds the notices of one site. */
import { hashOf } from '../../run/hash.ts'
import type { Answer, Fetched } from '../fetch/fetched.ts'
import type { Considered, Via } from '../result.ts'
import { addressOf, baseOf, isOwn } from './address.ts'
import { Asking } from './asking.ts'
import { kindOf } from './content.ts'
import type { Discovered, Means } from './discovered.ts'
import { Exploring } from './explore.ts'
import { type Elsewhere, leadsOf } from './follow.ts'
import { type Candidate, FIRST, Frontier, isPromising } from './frontier.ts'
import { openHome, outcomeOfFailure, outcomeOfStatus, startOf } from './home.ts'
import { addListed } from './listed.ts'
import { isNotice } from './notice.ts'
import { outcomeOf } from './outcome.ts'
import { type Score, scoreOfAddress } from './score.ts'
import { settle } from './settle.ts'
import { type Visit, visitOf } from './visit.ts'

const MOST_ELSEWHERE = 200
const MOST_FORWARDS = 3

/** Where policies lie that nothing leads to. */
const USUAL: readonly string[] = [
  ...['/datenschutz', '/datenschutzerklaerung', '/datenschutz.html', '/datenschutz/'],
  ...['/datenschutz.php', '/impressum-datenschutz', '/de/datenschutz', '/service/datenschutz'],
  '/rathaus/datenschutz',
]

const NO_SCORE: Score = { own: 0, context: 0, isNamed: false, isNegative: false }

/**
 * Finds the notices of the site at an address: home page, links, the Impressum, sitemaps, usual places, and some pages
 * that promise nothing. What it gives depends on the answers alone.
 * @throws {Error} when the fetcher was closed meanwhile.
 */
export function discover(start: string, means: Means): Promise<Discovered> {
  return new Search(means).run(start)
}

class Search {
  readonly #means: Means
  readonly #asking: Asking
  readonly #frontier = new Frontier()
  readonly #visits = new Map<string, Visit>()
  readonly #elsewhere = new Map<string, Considered & { order: number }>()
  #notices = 0
  #base = ''
  #home = ''
  #sitewide: ReadonlySet<string> = new Set()
  /** The key of what comes for an address that cannot exist; null when that is an error, as it should be. */
  #soft: string | null = null

  constructor(means: Means) {
    this.#means = means
    this.#asking = new Asking(means, (url) => isOwn(this.#base, url))
  }

  async run(start: string): Promise<Discovered> {
    const url = startOf(start)
    if (url === undefined) return this.#ended('bad-url', `"${start.slice(0, 200)}" is no address.`)
    this.#base = baseOf(new URL(url).hostname)
    const door = await this.#open(url)
    if (door !== undefined) return door
    await this.#drain()
    await this.#readSitemaps()
    await this.#tryUsual()
    await this.#explore()
    return this.#settled()
  }

  /** Opens the home page; gives the end of the search where there is none to look at. */
  async #open(start: string): Promise<Discovered | undefined> {
    let fetched = await openHome(start, (url) => this.#asking.ask(url, 'list', 'page'))
    for (let more = MOST_FORWARDS; ; more--) {
      if (fetched.kind === 'failure') return this.#closed(start, fetched)
      const visit = await visitOf(
        this.#candidate(fetched.finalUrl, 'list'),
        fetched,
        this.#around(),
      )
      this.#home = visit.url
      this.#note(visit)
      const forward = visit.page?.forward
      if (visit.hindrance !== 'forwards' || forward === undefined || more === 0)
        return this.#entered(visit, fetched)
      if (!isOwn(this.#base, forward)) return this.#sentAway(visit.url, forward)
      if (this.#visits.has(forward)) return undefined
      fetched = await this.#asking.ask(forward, 'redirect', 'page')
    }
  }

  #around() {
    return { means: this.#means, sitewide: this.#sitewide }
  }

  #entered(visit: Visit, { status }: Answer): Discovered | undefined {
    const { hindrance, detail, page } = visit
    this.#sitewide = new Set(page?.links.map(({ url }) => url))
    if (hindrance === 'robot-challenge' || hindrance === 'javascript-only')
      return this.#ended(hindrance, null)
    return status === 200 ? undefined : this.#ended(outcomeOfStatus(status), detail)
  }

  #closed(start: string, failure: Extract<Fetched, { kind: 'failure' }>): Discovered {
    const { location, detail } = failure
    if (failure.reason === 'other-host' && location !== undefined)
      return this.#sentAway(start, location)
    return this.#ended(outcomeOfFailure(failure), detail)
  }

  #sentAway(from: string, to: string): Discovered {
    const url = addressOf(to, from) ?? to
    const row: Considered = {
      ...{ url, decision: 'external', kind: null, of: null, sha256: null, parent: from },
      ...{ via: 'redirect', text: '', heading: '', score: 0, why: 'redirected' },
    }
    this.#elsewhere.set(url, { ...row, order: this.#frontier.takeOrder() })
    return this.#ended('redirect-to-other-host', `It leads to ${new URL(url).hostname}.`)
  }

  /** Asks for all that promises something. */
  async #drain(): Promise<void> {
    for (let next = this.#frontier.next(FIRST); next; next = this.#frontier.next(FIRST))
      await this.#visit(next)
  }

  async #explore(): Promise<void> {
    const exploring = new Exploring(this.#frontier, this.#home)
    for (let page = exploring.next(); page; page = exploring.next()) {
      const before = this.#notices
      this.#frontier.finish(page.url)
      await this.#visit(page)
      await this.#drain()
      exploring.learn(page, this.#notices > before)
    }
  }

  async #visit(candidate: Candidate): Promise<void> {
    const { url, via } = candidate
    if (this.#visits.has(url) || this.#asking.isBlocked(url)) return
    const kind = this.#asking.kindFor(candidate)
    if (kind === undefined) return
    const fetched = await this.#asking.ask(url, via, kind)
    if (fetched.kind === 'failure' && fetched.reason === 'budget') return this.#visit(candidate)
    const visit = await visitOf(candidate, fetched, this.#around())
    const isKnown = visit.url !== url && this.#visits.has(visit.url)
    this.#note(isKnown ? { ...visit, ...FORWARDED, url } : visit)
  }

  #candidate(url: string, via: Via, score = NO_SCORE): Candidate {
    const known = this.#frontier.known.get(url)
    if (known !== undefined) return known
    const bare = { parent: null, text: '', heading: '', relation: null }
    this.#frontier.add({ url: addressOf(url, url) ?? url, via, ...bare, score, depth: 0 })
    return this.#candidate(url, via, score)
  }

  /** Keeps what a visit found, and what it leads to. */
  #note(visit: Visit): void {
    this.#frontier.finish(visit.candidate.url)
    this.#frontier.finish(visit.url)
    this.#visits.set(visit.url, visit)
    if (isNotice(visit)) this.#notices++
    const forward = visit.hindrance === 'forwards' ? visit.page?.forward : undefined
    if (forward !== undefined && isOwn(this.#base, forward)) {
      const { candidate } = visit
      const parent = visit.url
      this.#frontier.add({ ...candidate, url: forward, via: 'redirect', parent })
    }
    const isOpen = visit.hindrance === null || forward !== undefined
    if (!isOpen) return
    const { candidates, elsewhere } = leadsOf(visit, {
      ...{ home: this.#home, base: this.#base },
      sitewide: this.#sitewide,
    })
    for (const candidate of candidates) this.#frontier.add(candidate)
    for (const one of elsewhere) this.#record(one, visit)
  }

  #record({ link, via, score, why }: Elsewhere, visit: Visit): void {
    if (this.#elsewhere.has(link.url) || this.#elsewhere.size >= MOST_ELSEWHERE) return
    this.#elsewhere.set(link.url, {
      ...{ url: link.url, decision: 'external', kind: null, of: null, sha256: null },
      ...{ parent: visit.url, via, text: link.text || link.label, why },
      heading: link.headings.at(-1) ?? '',
      score: score.own + score.context,
      order: this.#frontier.takeOrder(),
    })
  }

  #hasPolicy(): boolean {
    return [...this.#visits.values()].some(
      ({ result, isNamed, candidate, page }) =>
        result?.status === 'checked' &&
        (isNamed || isPromising(candidate)) &&
        kindOf(candidate.text, page) === 'policy',
    )
  }

  /** Those that robots.txt names; the usual one only where no policy was found. */
  async #readSitemaps(): Promise<void> {
    const named = await this.#means.sitemapsOf(this.#home)
    const usual = this.#hasPolicy() ? [] : ['/sitemap.xml']
    await addListed(named.length > 0 ? named : usual, {
      ...{ home: this.#home, base: this.#base },
      ...{ asking: this.#asking, frontier: this.#frontier },
    })
    await this.#drain()
  }

  /** Asks where policies usually lie, after an address that cannot exist. */
  async #tryUsual(): Promise<void> {
    if (this.#hasPolicy() || this.#asking.spent.has('page') || this.#asking.isBlocked(this.#home))
      return
    const { origin } = new URL(this.#home)
    const nowhere = `${origin}/${hashOf(origin).slice(0, 16)}`
    const visit = await visitOf(
      this.#candidate(nowhere, 'fixed-path'),
      await this.#asking.ask(nowhere, 'fixed-path', 'page'),
      this.#around(),
    )
    this.#frontier.finish(nowhere)
    if (visit.hindrance === null && visit.page !== undefined) this.#soft = visit.textKey
    for (const path of USUAL) {
      if (this.#hasPolicy()) break
      await this.#visit(this.#candidate(origin + path, 'fixed-path', scoreOfAddress(origin + path)))
    }
    await this.#drain()
  }

  #settled(): Discovered {
    const visits = [...this.#visits.values()]
    const considered = this.#considered(visits)
    const { outcome, detail } = outcomeOf({
      considered,
      visits,
      soft: this.#soft,
      home: this.#home,
    })
    return { outcome, detail, home: this.#home, considered, tried: this.#asking.tried }
  }

  #considered(visits: readonly Visit[]): Considered[] {
    const { known } = this.#frontier
    const rows = settle(visits, { known, soft: this.#soft, isSpent: this.#asking.spent.size > 0 })
    const all = [...rows, ...this.#elsewhere.values()].sort((a, b) => a.order - b.order)
    return all.map(({ order: _, ...row }) => row)
  }

  /** An end at the door. */
  #ended(outcome: Discovered['outcome'], detail: string | null): Discovered {
    const considered = this.#considered([...this.#visits.values()])
    const home = this.#home === '' ? null : this.#home
    return { outcome, detail, home, considered, tried: this.#asking.tried }
  }
}

const FORWARDED = {
  hindrance: 'forwards',
  page: undefined,
  result: undefined,
  sha256: null,
  textKey: null,
} as const
