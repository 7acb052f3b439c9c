/** Runs and their sites: what is to be examined, and what came of it. */
import type { Discovered } from '../discovery/discovered.ts'
import type { Answer } from '../fetch/fetched.ts'
import type { SiteOutcome } from '../result.ts'
import { committed } from './commit.ts'
import type { Db } from './database.ts'
import type { NewSite, RunRow, SiteRow } from './schema.ts'

/** So many rows go into one statement: PostgreSQL and SQLite bound the values of one. */
const BATCH = 500

export type NewRun = RunRow
/** What the list says of a site. */
export type Listed = Pick<NewSite, 'key' | 'url' | 'name' | 'columns_json'>

/** Writes a new run with all its sites, or nothing. */
export async function beginRun(db: Db, run: NewRun, sites: readonly Listed[]): Promise<void> {
  const rows = sites.map((site, position) => ({
    ...site,
    run: run.id,
    position,
    done: 0,
    attempts: 0,
    outcome: null,
    detail: null,
    home: null,
    tried_json: null,
    not_before: null,
  }))
  await db.transaction().execute(async (all) => {
    await all.insertInto('run').values(run).execute()
    for (const some of batches(rows)) await all.insertInto('site').values(some).execute()
  })
}

export async function finishRun(db: Db, id: string, finished: string): Promise<void> {
  await db.updateTable('run').set({ finished }).where('id', '=', id).execute()
}

/** What is asked of a run from now on. */
export async function changeConfig(db: Db, id: string, config_json: string): Promise<void> {
  await db.updateTable('run').set({ config_json }).where('id', '=', id).execute()
}

/** All runs, oldest first. */
export function runsOf(db: Db): Promise<RunRow[]> {
  return db.selectFrom('run').selectAll().orderBy('started').orderBy('id').execute()
}

/** Sites that are still to be examined, in the order of the list. */
export function openSites(db: Db, run: string): Promise<SiteRow[]> {
  return db
    .selectFrom('site')
    .selectAll()
    .where('run', '=', run)
    .where('done', '=', 0)
    .orderBy('position')
    .execute()
}

export interface Ending extends Discovered {
  /** Milliseconds since 1970: it is to be tried again after that; null when this is the last word. */
  notBefore: number | null
}

/** Writes what came of a site and all that was considered there, or nothing. */
export async function closeSite(
  db: Db,
  { run, key }: Pick<SiteRow, 'run' | 'key'>,
  found: Ending,
): Promise<void> {
  const { outcome, detail, home, tried, considered, notBefore } = found
  const rows = considered.map((each, position) => ({ ...each, run, site: key, position }))
  await committed(db, async (all) => {
    await all.deleteFrom('considered').where('run', '=', run).where('site', '=', key).execute()
    for (const some of batches(rows)) await all.insertInto('considered').values(some).execute()
    await all
      .updateTable('site')
      .set((site) => ({
        done: notBefore === null ? 1 : 0,
        attempts: site('attempts', '+', 1),
        outcome: outcome satisfies SiteOutcome,
        detail,
        home,
        tried_json: JSON.stringify(tried),
        not_before: notBefore,
      }))
      .where('run', '=', run)
      .where('key', '=', key)
      .execute()
  })
}

/** How many sites of a run are in which state. */
export async function progressOf(db: Db, run: string): Promise<{ listed: number; done: number }> {
  const { listed, done } = await db
    .selectFrom('site')
    .select(({ fn }) => [fn.countAll().as('listed'), fn.sum('done').as('done')])
    .where('run', '=', run)
    .executeTakeFirstOrThrow()
  return { listed: Number(listed), done: Number(done) }
}

export function* batches<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH)
}

/** How many addresses of each site the last run knows whose server gave a validator for them. */
export async function knownAddressesOf(db: Db): Promise<Map<string, number>> {
  const last = (await runsOf(db)).at(-1)
  if (!last) return new Map()
  const rows = await db
    .selectFrom('fetch')
    .select(['site', 'told_json'])
    .where('run', '=', last.id)
    .where('status', '=', 200)
    .execute()
  const counts = new Map<string, number>()
  for (const { site, told_json } of rows) {
    const { etag, lastModified } = JSON.parse(told_json ?? '{}') as Partial<Answer>
    if (etag || lastModified) counts.set(site, (counts.get(site) ?? 0) + 1)
  }
  return counts
}
