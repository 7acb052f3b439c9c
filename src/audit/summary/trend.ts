/** The runs of a database, one beside the other. */
import type { TrendPoint } from '../result.ts'
import type { Db } from '../store/database.ts'
import type { RunRow } from '../store/schema.ts'
import { figuresOf, Tally } from './counts.ts'
import { siteNoticesOf } from './notices.ts'

/** What is known of a run; `known` has the figures of those that were added up already. */
export async function trendOf(
  db: Db,
  runs: readonly RunRow[],
  known: ReadonlyMap<string, Tally>,
): Promise<TrendPoint[]> {
  const points: TrendPoint[] = []
  for (const run of runs) {
    const { counts, found, withErrors, meanFindings } =
      known.get(run.id) ?? (await tallyOf(db, run))
    const isComplete = counts.examined === counts.listed
    points.push({ run: run.id, started: run.started, isComplete, found, withErrors, meanFindings })
  }
  return points
}

async function tallyOf(db: Db, run: RunRow): Promise<Tally> {
  const tally = new Tally()
  for await (const sites of siteNoticesOf(db, run))
    for (const site of sites) tally.add(figuresOf(site))
  return tally
}
