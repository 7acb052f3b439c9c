/** How the search for one site's notices reaches the web and the judgement: by way of the journal. */
import type { Means } from './discovery/discovered.ts'
import type { Failure, Fetched } from './fetch/fetched.ts'
import type { Fetcher, GetOptions } from './fetch/fetcher.ts'
import type { Judge } from './judge.ts'
import { Stopped } from './stopped.ts'
import type { Journal } from './store/journal.ts'

interface Ways {
  fetcher: Fetcher
  journal: Journal
  judge: Judge
  now: () => number
  signal: AbortSignal
}

/** One for all sites of a run: what one site has asked for, another need not ask for again. */
export class Gateway {
  readonly #fetcher: Fetcher
  readonly #journal: Journal
  readonly #judge: Judge
  readonly #now: () => number
  readonly #signal: AbortSignal
  readonly #under = new Map<string, Promise<Fetched>>()
  #failure: unknown

  /** `now` in milliseconds since 1970. */
  constructor({ fetcher, journal, judge, now, signal }: Ways) {
    this.#signal = signal
    this.#now = now
    this.#fetcher = fetcher
    this.#journal = journal
    this.#judge = judge
  }

  /** Why what was to be kept could not be: no fault of a site. */
  get failure(): unknown {
    return this.#failure
  }

  /** The means of one examination of a site. It has its whole time, and what an earlier process left of its requests. */
  async meansFor(site: string): Promise<Means> {
    const budget = this.#fetcher.renewBudget(site)
    const { page, document } = await this.#journal.spent(site)
    budget.pages = page
    budget.documents = document
    return {
      get: (url, options) => this.#noted(this.#get(url, { ...options, site })),
      sitemapsOf: (url) => this.#noted(this.#sitemapsOf(url)),
      judge: (answer) => this.#noted(this.#judge.judge(answer)),
    }
  }

  async #noted<Result>(work: Promise<Result>): Promise<Result> {
    try {
      return await work
    } catch (error) {
      if (!(error instanceof Stopped)) this.#failure ??= error
      throw error
    }
  }

  /** None is said for want of an answer, too: not when there is none because the audit ends. */
  async #sitemapsOf(url: string): Promise<string[]> {
    const sitemaps = await this.#fetcher.sitemapsOf(url)
    if (this.#signal.aborted) throw new Stopped()
    return sitemaps
  }

  /** Two sites of the list may lead to the same address at the same time. */
  async #get(url: string, options: GetOptions): Promise<Fetched> {
    for (;;) {
      const before = this.#under.get(url)
      if (!before) break
      const fetched = asSeenBy(options, await before)
      if (fetched) return fetched
    }
    const fetched = this.#recordedOrNew(url, options)
    this.#under.set(url, fetched)
    const done = () => this.#under.delete(url)
    fetched.then(done, done)
    return fetched
  }

  async #recordedOrNew(url: string, options: GetOptions): Promise<Fetched> {
    const recorded = await this.#journal.recorded(url)
    const seen = recorded && asSeenBy(options, recorded)
    if (seen) return seen
    // That the share of a site is used up is no answer of the address: nothing is asked, nothing is written down.
    if (this.#fetcher.budget(options.site).spent(options.kind))
      return this.#fetcher.get(url, options)
    const known = await this.#journal.known(url)
    await this.#journal.open(url, options, this.#now())
    const { etag, lastModified, finalUrl: validFor = url } = known ?? {}
    const fetched = await this.#fetcher.get(url, { ...options, etag, lastModified, validFor })
    if (fetched.kind === 'failure' && fetched.reason === 'stopped') throw new Stopped()
    return this.#journal.close(fetched, known, this.#now())
  }
}

/**
 * What an answer to any site is to one: each has its own share, and its own hosts to which a redirect may lead. Undefined
 * when it must ask itself.
 */
function asSeenBy({ otherHost }: GetOptions, fetched: Fetched): Fetched | undefined {
  const isOwn = (url: string) => otherHost?.(hostOf(url)) ?? false
  if (fetched.kind === 'failure') {
    const { reason, location } = fetched
    if (reason === 'budget') return undefined
    return reason === 'other-host' && location && isOwn(location) ? undefined : fetched
  }
  const { url, finalUrl, hops, startedAt, took } = fetched
  if (hostOf(finalUrl) === hostOf(url) || isOwn(finalUrl)) return fetched
  return {
    kind: 'failure',
    ...{ url, finalUrl: url, hops, startedAt, took, location: finalUrl },
    ...{ reason: 'other-host', detail: `It redirects to another host: ${hostOf(finalUrl)}.` },
  } satisfies Failure
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/\.$/, '')
}
