/** How the search for one site's notices reaches the web and the judgement: by way of the journal. */
import type { Means } from './discovery/discovered.ts'
import type { Fetched } from './fetch/fetched.ts'
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

  /** `now` in milliseconds since 1970. */
  constructor({ fetcher, journal, judge, now, signal }: Ways) {
    this.#signal = signal
    this.#now = now
    this.#fetcher = fetcher
    this.#journal = journal
    this.#judge = judge
  }

  /** The means of one site, whose budget goes on where an earlier process left it. */
  async meansFor(site: string): Promise<Means> {
    const budget = this.#fetcher.budget(site)
    const { page, document } = await this.#journal.spent(site)
    budget.pages = Math.max(budget.pages, page)
    budget.documents = Math.max(budget.documents, document)
    return {
      get: (url, options) => this.#get(url, { ...options, site }),
      sitemapsOf: (url) => this.#sitemapsOf(url),
      judge: (answer) => this.#judge.judge(answer),
    }
  }

  /** None is said for want of an answer, too: not when there is none because the audit ends. */
  async #sitemapsOf(url: string): Promise<string[]> {
    const sitemaps = await this.#fetcher.sitemapsOf(url)
    if (this.#signal.aborted) throw new Stopped()
    return sitemaps
  }

  /** Two sites of the list may lead to the same address at the same time. */
  #get(url: string, options: GetOptions): Promise<Fetched> {
    const before = this.#under.get(url)
    if (before) return before
    const fetched = this.#recordedOrNew(url, options)
    this.#under.set(url, fetched)
    const done = () => this.#under.delete(url)
    fetched.then(done, done)
    return fetched
  }

  async #recordedOrNew(url: string, options: GetOptions): Promise<Fetched> {
    const recorded = await this.#journal.recorded(url)
    if (recorded) return recorded
    const known = await this.#journal.known(url)
    await this.#journal.open(url, options, this.#now())
    const { etag, lastModified } = known ?? {}
    const fetched = await this.#fetcher.get(url, { ...options, etag, lastModified })
    if (fetched.kind === 'failure' && fetched.reason === 'stopped') throw new Stopped()
    return this.#journal.close(fetched, known)
  }
}
