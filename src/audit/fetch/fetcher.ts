/** The one way by which an audit touches the network. */
import { setMaxListeners } from 'node:events'
import type { Agent } from 'undici'
import { guardedAgent, type Ways } from './agent.ts'
import { BUDGET, Budget, type BudgetLimits, type Kind } from './budget.ts'
import { type Clock, realClock } from './clock.ts'
import { exchange } from './exchange.ts'
import { type Failure, type Fetched, NotFetched } from './fetched.ts'
import type { Remembered } from './host.ts'
import { FETCH_LIMITS, type FetchLimits, ROBOTS_BYTES } from './limits.ts'
import { hostName, Politeness, type Timed } from './politeness.ts'
import { type Resolve, Resolver } from './resolver.ts'
import { Robots, type RobotsShelf } from './robots.ts'
import { type Destination, Targets } from './targets.ts'
import { told } from './told.ts'
import { type Journey, travel } from './travel.ts'
import { type Identity, userAgent } from './user-agent.ts'

export interface FetcherOptions extends Identity, Destination {
  limits?: Partial<FetchLimits>
  /** Of each site. */
  budget?: Partial<BudgetLimits>
  /** Addresses outside the public internet that may be visited, or all of them: for tests. */
  allowPrivate?: boolean | readonly string[]
  clock?: Clock
  /** Where robots.txt is kept beyond this fetcher; it is asked for anew when absent. */
  robots?: RobotsShelf
  /** Finds the addresses of a name; by the system unless given. */
  resolve?: Resolve
  /** The port that is connected to in place of the one in a host's URLs: for tests. */
  portOf?: Ways['portOf']
  /** Certificates to trust in place of the system's, as PEM. */
  ca?: Ways['ca']
}

export interface GetOptions {
  /** Whose budget it goes to: any name, the same for all of a site. */
  site: string
  kind: Kind
  /** Of the stored copy: with one of these the answer may be 304, without bytes. */
  etag?: string | undefined
  lastModified?: string | undefined
  /** The address that gave them, where it is not the one that is asked for: to no other are they sent. */
  validFor?: string | undefined
  /** Whether a redirect to another host may be followed; none unless given. */
  otherHost?: (host: string) => boolean
}

/** What differs from one exchange to the next. */
interface Ask {
  headers: Record<string, string>
  bytes: number
  truncate: boolean
  total: number
}

/** Fetches politely: callers ask for addresses, in any order and at once, and each comes in its turn. */
export class Fetcher {
  readonly #agent: Agent
  readonly #budgets = new Map<string, Budget>()
  readonly #budgetLimits: BudgetLimits
  readonly #clock: Clock
  readonly #closing = new AbortController()
  readonly #limits: FetchLimits
  readonly #politeness: Politeness
  readonly #resolver: Resolver
  readonly #robots: Robots
  readonly #targets: Targets
  readonly #userAgent: string

  /** @throws {Error} when the contact cannot be one. */
  constructor(options: FetcherOptions) {
    const { clock = realClock, allowPrivate = false } = options
    // As many listen for the end as there are hosts.
    setMaxListeners(0, this.#closing.signal)
    this.#userAgent = userAgent(options)
    this.#clock = clock
    this.#limits = { ...FETCH_LIMITS, ...options.limits }
    this.#budgetLimits = { ...BUDGET, ...options.budget }
    this.#targets = new Targets(options)
    this.#resolver = new Resolver(clock, allowPrivate, options.resolve)
    this.#agent = guardedAgent(this.#resolver, { ...options, idle: this.#limits.idle })
    this.#politeness = new Politeness(clock, this.#limits, this.#closing.signal)
    this.#robots = new Robots(clock, (url) => this.#robotsText(url), options.robots)
  }

  /**
   * Fetches one address with GET: robots.txt is kept, the host's turn and pauses are waited for, refusals are tried
   * again, up to five redirects are followed. Counts into the site's budget. Rejects for no server's
   * sake: what goes wrong is a failure with its reason.
   */
  async get(address: string | URL, options: GetOptions): Promise<Fetched> {
    const startedAt = this.#clock.now()
    const journey: Journey = { finalUrl: String(address), hops: [], took: 0 }
    const course = () => ({ url: String(address), startedAt, ...journey })
    try {
      const url = this.#targets.parse(address)
      this.#spend(options)
      const answer = await travel(url, journey, {
        visit: (each) => this.#visit(each, this.#askFor(each, { validFor: url.href, ...options })),
        next: (from, location) => this.#next(from, location, options.otherHost),
      })
      return { kind: 'answer', ...course(), ...told(answer) }
    } catch (error) {
      if (!(error instanceof NotFetched)) throw error
      const { reason, message: detail, more } = error
      return { kind: 'failure', ...course(), reason, detail, ...more } satisfies Failure
    }
  }

  /** Gives a site its whole share, in time too: one examination of it begins. */
  renewBudget(site: string): Budget {
    this.#budgets.delete(site)
    return this.budget(site)
  }

  /** What a site has cost and may still cost: plain counters. */
  budget(site: string): Budget {
    const budget = this.#budgets.get(site) ?? new Budget(this.#budgetLimits, this.#clock.now)
    this.#budgets.set(site, budget)
    return budget
  }

  /** Takes over what an earlier fetcher knew of a host. */
  remember(host: string, known: Remembered): void {
    this.#politeness.host(host).remember(known)
  }

  /** The sitemaps in robots.txt of an address's origin, as they are written; none when it could not be had. */
  async sitemapsOf(address: string | URL): Promise<string[]> {
    try {
      return await this.#robots.sitemapsOf(this.#targets.parse(address))
    } catch (error) {
      if (error instanceof NotFetched) return []
      throw error
    }
  }

  /** Ends all that is under way, with the reason `stopped`, and closes every connection. */
  async close(): Promise<void> {
    this.#closing.abort()
    await this.#agent.destroy()
  }

  #spend({ site, kind }: GetOptions): void {
    const budget = this.budget(site)
    const spent = budget.spent(kind)
    if (spent) throw new NotFetched('budget', `The site has used up its ${spent}.`)
    budget.take(kind)
  }

  #askFor(url: URL, { kind, etag, lastModified, validFor }: GetOptions): Ask {
    const { pageBytes, documentBytes, pageTotal, documentTotal } = this.#limits
    const headers = url.href === validFor && {
      ...(etag && { 'if-none-match': etag }),
      ...(lastModified && { 'if-modified-since': lastModified }),
    }
    const asked = { headers: headers || {}, truncate: false }
    return kind === 'page'
      ? { ...asked, bytes: pageBytes, total: pageTotal }
      : { ...asked, bytes: documentBytes, total: documentTotal }
  }

  /** Where a redirect leads. @throws {NotFetched} `other-host` when it leaves the host without leave. */
  #next(from: URL, location: string, otherHost: GetOptions['otherHost']): URL {
    const url = this.#targets.parse(location, from)
    const host = hostName(url)
    if (host === hostName(from) || otherHost?.(host)) return url
    const detail = `It redirects to another host: ${host}.`
    throw new NotFetched('other-host', detail, { location: url.href })
  }

  async #visit(url: URL, ask: Ask): Promise<Timed> {
    this.#politeness.hostOf(url).mustBeOpen()
    this.#politeness.hostOf(url).crawlDelay = await this.#robots.mustAllow(url)
    return this.#exchange(url, ask)
  }

  async #exchange(url: URL, { headers, bytes, truncate, total }: Ask): Promise<Timed> {
    const addresses = await this.#resolver.addressesOf(url.hostname)
    return this.#politeness.exchange(url, addresses, () =>
      exchange(this.#agent, url, {
        headers: {
          'user-agent': this.#userAgent,
          'accept-encoding': 'gzip, deflate, br',
          ...headers,
        },
        limit: { bytes, truncate },
        idle: this.#limits.idle,
        total,
        signal: this.#closing.signal,
      }),
    )
  }

  /** Robots.txt may be redirected to another host (RFC 9309 2.3.1.2). */
  async #robotsText(start: URL) {
    const ask: Ask = {
      headers: {},
      bytes: ROBOTS_BYTES,
      truncate: true,
      total: this.#limits.pageTotal,
    }
    const journey: Journey = { finalUrl: start.href, hops: [], took: 0 }
    const { status, bytes } = await travel(start, journey, {
      visit: (url) => this.#exchange(url, ask),
      next: (from, location) => this.#targets.parse(location, from),
    })
    return { status, text: new TextDecoder().decode(bytes) }
  }
}
