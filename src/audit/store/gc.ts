/**
 * Removes what an audit keeps and no longer needs.
 *
 * Bodies are the pages and files as they were published, with the names, addresses and telephone numbers of those who
 * work there; results quote them. Whoever keeps them needs a purpose and an end (Art. 5(1)(e) GDPR): `keepRuns` ends the
 * keeping of old runs, with all that was quoted for them; `withoutBodies` that of the published documents, as soon as
 * nobody has to read them again. Without them results, comparisons and reports stay as they are; the next run asks for
 * every address without condition, and no verdict can be made anew under other rules.
 */
import type { Bodies } from './bodies.ts'
import { bytesOf, compact, type Db } from './database.ts'
import { runsOf } from './runs.ts'
import type { RunRow } from './schema.ts'

export interface CollectOptions {
  /** So many of the newest finished runs stay; all without. Runs that are not finished stay in any case. */
  keepRuns?: number
  /** Removes all bodies, but those of runs that are not finished. */
  withoutBodies?: boolean
}

export interface Collected {
  /** Ids of the runs that were removed. */
  runs: string[]
  verdicts: number
  findings: number
  /** Files of bodies, and drafts of processes that died; bytes on the disk. */
  bodies: { files: number; bytes: number }
  /** By how many bytes the database became smaller. */
  database: number
}

/**
 * Whoever calls it has reserved the folder (`reserve`): a body that another process is about to keep would be lost.
 * Broken off, it leaves rows or files that the next collection removes.
 * @throws {RangeError} when `keepRuns` is no whole number from 0.
 */
export async function collect(
  db: Db,
  bodies: Bodies,
  { keepRuns, withoutBodies = false }: CollectOptions = {},
): Promise<Collected> {
  if (keepRuns !== undefined && !(Number.isInteger(keepRuns) && keepRuns >= 0))
    throw new RangeError(
      `The number of runs to keep is a whole number from 0, and not ${keepRuns}.`,
    )
  const before = await bytesOf(db)
  const runs = await runsOf(db)
  const finished = runs.filter((run) => run.finished !== null)
  const old =
    keepRuns === undefined ? [] : finished.slice(0, Math.max(0, finished.length - keepRuns))
  for (const { id } of old) await removeRun(db, id)
  const left = runs.filter((run) => !old.includes(run))
  const verdicts = await removeFrom(db, 'verdict', left)
  const findings = await removeFrom(db, 'finding', left)
  const needing = withoutBodies ? left.filter((run) => run.finished === null) : left
  const gone = await bodies.keepOnly(await contentOf(db, needing))
  await compact(db)
  const database = before - (await bytesOf(db))
  return { runs: old.map(({ id }) => id), verdicts, findings, bodies: gone, database }
}

async function removeRun(db: Db, id: string): Promise<void> {
  await db.transaction().execute(async (all) => {
    for (const table of ['considered', 'robots', 'fetch', 'site'] as const)
      await all.deleteFrom(table).where('run', '=', id).execute()
    await all.deleteFrom('run').where('id', '=', id).execute()
  })
}

/** What no run that stays needs: of another rule set, or of content that none with that rule set has seen. */
async function removeFrom(
  db: Db,
  table: 'verdict' | 'finding',
  left: readonly RunRow[],
): Promise<number> {
  const ruleSets = [...new Set(left.map((run) => run.rule_set))]
  const others =
    ruleSets.length === 0
      ? db.deleteFrom(table)
      : db.deleteFrom(table).where('rule_set', 'not in', ruleSets)
  let removed = Number((await others.executeTakeFirst()).numDeletedRows)
  for (const ruleSet of ruleSets) {
    const ids = left.filter((run) => run.rule_set === ruleSet).map(({ id }) => id)
    const seen = (from: 'fetch' | 'considered') =>
      db
        .selectFrom(from)
        .select('sha256')
        .where('run', 'in', ids)
        .where('sha256', 'is not', null)
        .$narrowType<{ sha256: string }>()
    const { numDeletedRows } = await db
      .deleteFrom(table)
      .where('rule_set', '=', ruleSet)
      .where('sha256', 'not in', seen('fetch').union(seen('considered')))
      .executeTakeFirst()
    removed += Number(numDeletedRows)
  }
  return removed
}

async function contentOf(db: Db, runs: readonly RunRow[]): Promise<Set<string>> {
  const hashes = new Set<string>()
  for (const { id } of runs) {
    for (const table of ['fetch', 'considered'] as const) {
      const rows = await db
        .selectFrom(table)
        .select('sha256')
        .distinct()
        .where('run', '=', id)
        .where('sha256', 'is not', null)
        .execute()
      for (const { sha256 } of rows) if (sha256 !== null) hashes.add(sha256)
    }
  }
  return hashes
}
