/** The journal of requests: what is asked for is written down before, and what came of it after. */
import { sql } from 'kysely'
import type { Answer, Failure, Fetched, Reason } from '../fetch/fetched.ts'
import type { GetOptions } from '../fetch/fetcher.ts'
import { MAX_DELAY } from '../fetch/limits.ts'
import type { RobotsShelf } from '../fetch/robots.ts'
import type { Bodies } from './bodies.ts'
import { committed } from './commit.ts'
import type { Db } from './database.ts'
import type { FetchRow } from './schema.ts'

type Told = Pick<
  Answer,
  'mediaType' | 'charset' | 'etag' | 'lastModified' | 'language' | 'disposition'
>

/** A body that an earlier run has, with what a server needs to say that it is still the same. */
export interface Known {
  etag?: string
  lastModified?: string
  /** Where it came from: after a redirect, the validators are of that address. */
  finalUrl: string
  sha256: string
  told: Told
}

export class Journal {
  readonly #db: Db
  readonly #bodies: Bodies
  readonly run: string

  constructor(db: Db, bodies: Bodies, run: string) {
    this.#db = db
    this.#bodies = bodies
    this.run = run
  }

  /** What came of an address in this run; undefined when it is still to be asked for. */
  async recorded(url: string): Promise<Fetched | undefined> {
    const row = await this.#row(url)
    if (!row?.closed) return undefined
    if (row.reason !== null) return failureOf(row)
    const bytes = row.sha256 === null ? new Uint8Array() : await this.#bodies.get(row.sha256)
    // Without its body an answer is worth nothing: it is asked for again.
    return bytes && answerOf(row, bytes)
  }

  /** The newest body that an earlier run had from an address, if it can be asked for on condition. */
  async known(url: string): Promise<Known | undefined> {
    const row = await this.#db
      .selectFrom('fetch')
      .innerJoin('run', 'run.id', 'fetch.run')
      .select(['fetch.told_json', 'fetch.sha256', 'fetch.final_url'])
      .where('fetch.url', '=', url)
      .where('fetch.run', '!=', this.run)
      .where('fetch.closed', '=', 1)
      .where('fetch.status', '=', 200)
      .orderBy('run.started', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!row?.sha256 || !row.told_json) return undefined
    const told = JSON.parse(row.told_json) as Told
    const { etag, lastModified } = told
    if (!etag && !lastModified) return undefined
    if (!(await this.#bodies.has(row.sha256))) return undefined
    return {
      ...(etag && { etag }),
      ...(lastModified && { lastModified }),
      finalUrl: row.final_url ?? url,
      sha256: row.sha256,
      told,
    }
  }

  /** A request is about to be made. */
  async open(
    url: string,
    { site, kind }: Pick<GetOptions, 'site' | 'kind'>,
    now: number,
  ): Promise<void> {
    const row = {
      run: this.run,
      url,
      site,
      kind,
      attempts: 1,
      closed: 0,
      started_at: Math.round(now),
      not_modified: 0,
    }
    await committed(this.#db, (all) =>
      all
        .insertInto('fetch')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['run', 'url']).doUpdateSet((before) => ({
            attempts: before('fetch.attempts', '+', 1),
            started_at: Math.round(now),
            closed: 0,
            reason: null,
          })),
        )
        .execute(),
    )
  }

  /**
   * What came of it by `now` (milliseconds since 1970); a 304 becomes the answer that `known` has. The row then tells when
   * the last exchange began: before it, the request may have waited long for its turn.
   */
  async close(fetched: Fetched, known: Known | undefined, now: number): Promise<Fetched> {
    const isSame = fetched.kind === 'answer' && fetched.status === 304 && known !== undefined
    const told = isSame ? await this.#unchanged(fetched, known) : fetched
    const sha256 = isSame ? known.sha256 : await this.#kept(told)
    await committed(this.#db, (all) =>
      all
        .updateTable('fetch')
        .set({ ...columnsOf(told), sha256, not_modified: isSame ? 1 : 0, closed: 1 })
        .set({ started_at: Math.round(now - fetched.took) })
        .where('run', '=', this.run)
        .where('url', '=', fetched.url)
        .execute(),
    )
    return told
  }

  /** Forgets the failures of a site from before a moment (ms since 1970), so that its next examination asks again. */
  async forgetFailures(site: string, before: number): Promise<void> {
    await this.#db
      .deleteFrom('fetch')
      .where('run', '=', this.run)
      .where('site', '=', site)
      .where('reason', 'is not', null)
      .where('started_at', '<=', Math.ceil(before))
      .execute()
  }

  /** When a site may be asked again at the earliest, by its failures: milliseconds since 1970; null when none says. */
  async retryAt(site: string): Promise<number | null> {
    const { at } = await this.#db
      .selectFrom('fetch')
      .select(({ fn }) => fn.max('retry_at').as('at'))
      .where('run', '=', this.run)
      .where('site', '=', site)
      .executeTakeFirstOrThrow()
    return at === null ? null : Number(at)
  }

  /**
   * Hosts that a new process must not ask at once, by what this run asked of late: `answeredAt` when last, or now where
   * that is not known, `parkedUntil` where a host wants to be left alone. All in milliseconds since 1970.
   */
  async hosts(now: number): Promise<Map<string, { answeredAt: number; parkedUntil: number }>> {
    const rows = await this.#db
      .selectFrom('fetch')
      .select(['url', 'final_url', 'closed', 'started_at', 'took', 'retry_at'])
      .where('run', '=', this.run)
      .where(({ or, eb }) =>
        or([
          eb('closed', '=', 0),
          eb('retry_at', '>', Math.floor(now)),
          eb(
            eb('started_at', '+', eb.fn.coalesce('took', sql<number>`0`)),
            '>',
            Math.floor(now) - MAX_DELAY,
          ),
        ]),
      )
      .execute()
    const hosts = new Map<string, { answeredAt: number; parkedUntil: number }>()
    for (const row of rows) {
      const answeredAt = row.closed ? Number(row.started_at) + Number(row.took ?? 0) : now
      const last = row.final_url ?? row.url
      for (const url of new Set([row.url, last])) {
        if (!URL.canParse(url)) continue
        const { hostname } = new URL(url)
        const before = hosts.get(hostname) ?? { answeredAt: 0, parkedUntil: 0 }
        const parkedUntil = url === last ? Number(row.retry_at ?? 0) : 0
        hosts.set(hostname, {
          answeredAt: Math.max(before.answeredAt, answeredAt),
          parkedUntil: Math.max(before.parkedUntil, parkedUntil),
        })
      }
    }
    return hosts
  }

  /** What a site has asked for in this run, by kind. */
  async spent(site: string): Promise<{ page: number; document: number }> {
    const rows = await this.#db
      .selectFrom('fetch')
      .select(({ fn }) => ['kind', fn.countAll().as('count')])
      .where('run', '=', this.run)
      .where('site', '=', site)
      .where('closed', '=', 1)
      .groupBy('kind')
      .execute()
    const count = (kind: string) => Number(rows.find((row) => row.kind === kind)?.count ?? 0)
    return { page: count('page'), document: count('document') }
  }

  /** Keeps robots.txt for the whole run, so that a new process need not ask for it again. */
  readonly robots: RobotsShelf = {
    get: async (origin) => {
      const row = await this.#db
        .selectFrom('robots')
        .select(['status', 'text', 'at'])
        .where('run', '=', this.run)
        .where('origin', '=', origin)
        .executeTakeFirst()
      return row && { status: Number(row.status), text: row.text, at: Number(row.at) }
    },
    put: async (origin, answer) => {
      await committed(this.#db, (all) =>
        all
          .insertInto('robots')
          .values({ run: this.run, origin, ...answer })
          .onConflict((conflict) => conflict.columns(['run', 'origin']).doUpdateSet(answer))
          .execute(),
      )
    },
  }

  async #kept(fetched: Fetched): Promise<string | null> {
    return fetched.kind === 'answer' ? this.#bodies.put(fetched.bytes) : null
  }

  async #unchanged(answer: Answer, { sha256, told }: Known): Promise<Answer> {
    const bytes = (await this.#bodies.get(sha256)) ?? new Uint8Array()
    return { ...answer, ...told, status: 200, bytes }
  }

  #row(url: string): Promise<FetchRow | undefined> {
    return this.#db
      .selectFrom('fetch')
      .selectAll()
      .where('run', '=', this.run)
      .where('url', '=', url)
      .executeTakeFirst()
  }
}

function columnsOf(fetched: Fetched) {
  const { finalUrl, hops, took } = fetched
  const course = { final_url: finalUrl, hops_json: JSON.stringify(hops), took: Math.round(took) }
  if (fetched.kind === 'failure') {
    const { reason, detail, location = null, retryAt = null } = fetched
    return {
      ...course,
      reason,
      detail,
      location,
      retry_at: retryAt === null ? null : Math.round(retryAt),
    }
  }
  const { status, mediaType, charset, etag, lastModified, language, disposition, bytes } = fetched
  const told: Told = { mediaType, charset, etag, lastModified, language, disposition }
  return { ...course, status, told_json: JSON.stringify(told), bytes: bytes.length, reason: null }
}

function courseOf(row: FetchRow) {
  return {
    url: row.url,
    finalUrl: row.final_url ?? row.url,
    hops: JSON.parse(row.hops_json ?? '[]'),
    startedAt: Number(row.started_at),
    took: Number(row.took ?? 0),
  }
}

function answerOf(row: FetchRow, bytes: Uint8Array): Answer {
  const { mediaType, charset, etag, lastModified, language, disposition } = JSON.parse(
    row.told_json ?? '{}',
  ) as Told
  const told = { mediaType, charset, etag, lastModified, language, disposition }
  return { kind: 'answer', ...courseOf(row), status: Number(row.status), ...told, bytes }
}

function failureOf(row: FetchRow): Failure {
  return {
    kind: 'failure',
    ...courseOf(row),
    reason: row.reason as Reason,
    detail: row.detail ?? '',
    ...(row.location !== null && { location: row.location }),
    ...(row.retry_at !== null && { retryAt: Number(row.retry_at) }),
  }
}
