/** How far the runs of a database are. */
import type { Decision, SiteOutcome } from '../result.ts'
import type { Db } from './database.ts'
import { progressOf, runsOf } from './runs.ts'
import type { RunRow } from './schema.ts'

export interface RunStatus {
  id: string
  /** ISO dates with time, UTC; null while it is under way or was broken off. */
  started: string
  finished: string | null
  list: string
  /** Sites of the list, and those of which the last word is said. */
  listed: number
  done: number
  /** Of the sites that are done. */
  outcomes: Partial<Record<SiteOutcome, number>>
  /** Notices in force on them, and how many different ones. */
  documents: { onSites: number; distinct: number }
  /** Steps that were begun and not ended: requests of this run, and judgements under its rules. */
  open: { requests: number; verdicts: number }
  /** Sites that are to be tried again, soonest first. */
  parked: { key: string; outcome: SiteOutcome; detail: string | null; notBefore: Date }[]
}

/** All runs, oldest first. */
export async function statusOf(db: Db): Promise<RunStatus[]> {
  const all: RunStatus[] = []
  for (const run of await runsOf(db)) {
    const { id, started, finished, list_name: list } = run
    const { listed, done } = await progressOf(db, id)
    all.push({
      id,
      started,
      finished,
      list,
      listed,
      done,
      outcomes: await outcomesOf(db, id),
      documents: await documentsOf(db, id),
      open: await openOf(db, run),
      parked: await parkedOf(db, id),
    })
  }
  return all
}

async function outcomesOf(db: Db, run: string): Promise<RunStatus['outcomes']> {
  const rows = await db
    .selectFrom('site')
    .select(({ fn }) => ['outcome', fn.countAll().as('count')])
    .where('run', '=', run)
    .where('done', '=', 1)
    .groupBy('outcome')
    .orderBy('outcome')
    .execute()
  return Object.fromEntries(rows.map(({ outcome, count }) => [outcome, Number(count)]))
}

async function documentsOf(db: Db, run: string): Promise<RunStatus['documents']> {
  const { all, different } = await db
    .selectFrom('considered')
    .innerJoin('site', (join) =>
      join.onRef('site.run', '=', 'considered.run').onRef('site.key', '=', 'considered.site'),
    )
    .select(({ fn }) => [
      fn.countAll().as('all'),
      fn.count('considered.sha256').distinct().as('different'),
    ])
    .where('considered.run', '=', run)
    .where('considered.decision', '=', 'taken' satisfies Decision)
    .where('site.done', '=', 1)
    .where('site.outcome', '=', 'found' satisfies SiteOutcome)
    .executeTakeFirstOrThrow()
  return { onSites: Number(all), distinct: Number(different) }
}

async function openOf(db: Db, { id, rule_set }: RunRow): Promise<RunStatus['open']> {
  const requests = await db
    .selectFrom('fetch')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('run', '=', id)
    .where('closed', '=', 0)
    .executeTakeFirstOrThrow()
  const verdicts = await db
    .selectFrom('verdict')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('rule_set', '=', rule_set)
    .where('closed', '=', 0)
    .executeTakeFirstOrThrow()
  return { requests: Number(requests.count), verdicts: Number(verdicts.count) }
}

async function parkedOf(db: Db, run: string): Promise<RunStatus['parked']> {
  const rows = await db
    .selectFrom('site')
    .select(['key', 'outcome', 'detail', 'not_before'])
    .where('run', '=', run)
    .where('done', '=', 0)
    .where('not_before', 'is not', null)
    .orderBy('not_before')
    .orderBy('position')
    .execute()
  return rows.map(({ key, outcome, detail, not_before }) => ({
    key,
    outcome: outcome as SiteOutcome,
    detail,
    notBefore: new Date(Number(not_before)),
  }))
}
