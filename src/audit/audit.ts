/** Examines the sites of a run that are still open: the one way, for a new run and for one that is resumed. */
import type { RunOptions } from '../run/run.ts'
import { discover } from './discovery/discover.ts'
import type { Discovered, Means } from './discovery/discovered.ts'
import { type Clock, realClock } from './fetch/clock.ts'
import { Fetcher, type FetcherOptions } from './fetch/fetcher.ts'
import { PARKED } from './fetch/limits.ts'
import { Gateway } from './gateway.ts'
import { Judge } from './judge.ts'
import type { SiteOutcome } from './result.ts'
import { Stopped } from './stopped.ts'
import type { Bodies } from './store/bodies.ts'
import type { Db } from './store/database.ts'
import { Journal } from './store/journal.ts'
import { closeSite, finishRun, openSites } from './store/runs.ts'
import type { RunRow, SiteRow } from './store/schema.ts'
import { Verdicts } from './store/verdicts.ts'

export interface AuditOptions {
  db: Db
  bodies: Bodies
  run: RunRow
  fetch: FetcherOptions
  judge: RunOptions
  /** Sites that are examined at the same time. */
  sites: number
  /** Ends the audit; what is under way is left for the next process. */
  signal: AbortSignal
  onEvent: (event: AuditEvent) => void
}

export type AuditEvent =
  /** A site's examination ended; `isFinal` when it is not to be tried again. */
  | { kind: 'site'; site: string; outcome: SiteOutcome; documents: number; isFinal: boolean }
  /** Nothing is left but sites that are tried once more, not before then (milliseconds since 1970). */
  | { kind: 'waiting'; sites: number; until: number }

/** Of the moment, perhaps: such a site is visited once more when all others are done. */
const PASSING: readonly SiteOutcome[] = ['unreachable', 'blocked']

/**
 * Gives whether the run is finished; it is not when the signal came first.
 * @throws {Error} when what is to be kept cannot be; nothing is under way any more then.
 */
export async function audit(options: AuditOptions): Promise<boolean> {
  const { db, bodies, run, signal } = options
  const clock = options.fetch.clock ?? realClock
  const journal = new Journal(db, bodies, run.id)
  const fetcher = new Fetcher({ ...options.fetch, robots: journal.robots })
  const judge = new Judge(new Verdicts(db, run.rule_set), options.judge, signal)
  const gateway = new Gateway({ fetcher, journal, judge, now: () => clock.now(), signal })
  const stop = () => void fetcher.close()
  signal.addEventListener('abort', stop)
  try {
    for (const [host, known] of await journal.hosts(clock.now())) fetcher.remember(host, known)
    const visitor = new Visitor(options, { journal, gateway, clock, stop })
    await visitor.visitAll()
    if (signal.aborted) return false
    await finishRun(db, run.id, new Date(clock.now()).toISOString())
    return true
  } finally {
    signal.removeEventListener('abort', stop)
    await fetcher.close()
    await judge.end()
  }
}

interface Way {
  journal: Journal
  gateway: Gateway
  clock: Clock
  /** Ends all requests that are under way. */
  stop: () => void
}

class Visitor {
  readonly #options: AuditOptions
  readonly #way: Way
  /** Something cannot be kept: no further site is begun. */
  #isBroken = false

  constructor(options: AuditOptions, way: Way) {
    this.#options = options
    this.#way = way
  }

  /** Sites that were of no avail for the moment come again, after the others. */
  async visitAll(): Promise<void> {
    const { db, run, signal } = this.#options
    for (;;) {
      const open = await openSites(db, run.id)
      if (open.length === 0 || signal.aborted) return
      const fresh = open.filter(({ not_before }) => not_before === null)
      if (fresh.length === 0) await this.#wait(open)
      await this.#visitSome(fresh.length > 0 ? fresh : open)
    }
  }

  async #wait(sites: SiteRow[]): Promise<void> {
    const { signal, onEvent } = this.#options
    const { clock } = this.#way
    const until = Math.max(...sites.map(({ not_before }) => Number(not_before)))
    if (until <= clock.now()) return
    onEvent({ kind: 'waiting', sites: sites.length, until })
    await clock.sleep(until - clock.now(), signal).catch(() => {})
  }

  /** As many at the same time as allowed; each host has its turns in the fetcher. */
  async #visitSome(sites: SiteRow[]): Promise<void> {
    const left = sites.values()
    const work = async () => {
      for (const site of left) {
        if (this.#options.signal.aborted || this.#isBroken) return
        await this.#visit(site).catch(this.#break)
      }
    }
    // Nobody may write any more when the caller closes the database.
    const ends = await Promise.allSettled(Array.from({ length: this.#options.sites }, work))
    for (const end of ends) if (end.status === 'rejected') throw end.reason
  }

  readonly #break = (error: unknown): never => {
    this.#isBroken = true
    this.#way.stop()
    throw error
  }

  async #visit(site: SiteRow): Promise<void> {
    const { db, onEvent } = this.#options
    const { gateway, journal } = this.#way
    if (Number(site.attempts) > 0) await journal.forgetFailures(site.key, Number(site.not_before))
    const found = await this.#search(site, await gateway.meansFor(site.key))
    if (!found) return
    const notBefore = await this.#notBefore(site, found.outcome)
    await closeSite(db, site, { ...found, notBefore })
    const documents = found.considered.filter(({ decision }) => decision === 'taken').length
    const { outcome } = found
    onEvent({ kind: 'site', site: site.key, outcome, documents, isFinal: notBefore === null })
  }

  /** One site never ends the audit, whatever it sends. Undefined when the audit was told to stop. */
  async #search({ url }: SiteRow, means: Means): Promise<Discovered | undefined> {
    const { gateway } = this.#way
    try {
      return await discover(url, means)
    } catch (error) {
      if (error instanceof Stopped) return undefined
      if (gateway.failure !== undefined) throw gateway.failure
      const detail = `art13 failed at what it sent: ${(error as Error).message}`
      return { outcome: 'unreachable', detail, home: null, considered: [], tried: [] }
    }
  }

  /** A host that wants to be left alone for longer than an hour is not waited for. */
  async #notBefore(site: SiteRow, outcome: SiteOutcome): Promise<number | null> {
    if (Number(site.attempts) > 0 || !PASSING.includes(outcome)) return null
    const now = this.#way.clock.now()
    const until = Math.max(now, (await this.#way.journal.retryAt(site.key)) ?? now)
    return until - now <= PARKED ? Math.ceil(until) : null
  }
}
