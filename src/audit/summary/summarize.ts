/** From the database of an audit to the data that its reports rest on. */
import { version } from '../../lint/version.ts'
import type {
  AuditReport,
  AuditResult,
  AuditRun,
  Comparison,
  SiteOutcome,
  SiteRow,
} from '../result.ts'
import type { Db } from '../store/database.ts'
import { progressOf, runsOf } from '../store/runs.ts'
import type { RunRow } from '../store/schema.ts'
import { figuresOf, Tally } from './counts.ts'
import { detailsOf } from './details.ts'
import { DocumentTally } from './documents.ts'
import { groupingsOf } from './groups.ts'
import { siteNoticesOf } from './notices.ts'
import { RuleTally } from './rules.ts'
import { Changes, ComparisonTally, type SiteChange } from './since.ts'
import { SiteRows } from './sites.ts'
import { trendOf } from './trend.ts'

export interface SummaryOptions {
  /** The id of the run; the newest without. */
  run?: string
  /** The id of an earlier run, or `previous` for the one before. */
  since?: string
  /** Masks names of persons in what is quoted. */
  maskPersons?: boolean
}

/** @throws {Error} when the database has no such run. */
export async function summarize(db: Db, options: SummaryOptions = {}): Promise<AuditReport> {
  const runs = await runsOf(db)
  const run = chosenRun(runs, options.run)
  const since = options.since === undefined ? undefined : earlierRun(runs, run, options.since)
  const { maskPersons = false } = options

  const sums = await summed(db, run, since)
  const { tally, rows, documents } = sums
  const columns = JSON.parse(run.columns_json) as string[]
  const { counts } = tally
  const result: AuditResult = {
    tool: { name: 'art13', version },
    run: auditRun(run, columns),
    isPartial: counts.examined < counts.listed,
    isMasked: maskPersons,
    counts,
    outcomes: outcomesOf(rows),
    documents: documents.result,
    rules: sums.rules.counts(),
    groupings: groupingsOf(rows, columns),
    sites: rows,
    trend: await trendOf(db, runs, new Map([[run.id, tally]])),
    since: since ? await comparisonOf(db, { now: run, before: since, sums }) : null,
  }
  const of = { run, since, rows, carriers: documents.carriers, maskPersons }
  return { result, details: () => detailsOf(db, of) }
}

interface Sums {
  tally: Tally
  rows: SiteRow[]
  documents: DocumentTally
  rules: RuleTally
  comparison: ComparisonTally
}

/** Reads the run once, some sites at a time. */
async function summed(db: Db, run: RunRow, since: RunRow | undefined): Promise<Sums> {
  const siteRows = new SiteRows()
  const comparer = since && new Changes(db, run, since)
  const sums: Sums = {
    tally: new Tally(),
    rows: [],
    documents: new DocumentTally(),
    rules: new RuleTally(db, run.rule_set),
    comparison: new ComparisonTally(),
  }
  for await (const sites of siteNoticesOf(db, run)) {
    const changes = (await comparer?.of(sites)) ?? new Map<string, SiteChange>()
    for (const change of changes.values()) sums.comparison.add(change)
    for (const each of sites) {
      const figures = figuresOf(each)
      sums.tally.add(figures)
      sums.documents.add(each)
      sums.rows.push(siteRows.of(each.site, figures, changes.get(each.site.key)))
    }
    await sums.rules.add(sites)
  }
  return sums
}

async function comparisonOf(
  db: Db,
  { now, before, sums }: { now: RunRow; before: RunRow; sums: Sums },
): Promise<Comparison> {
  const { listed } = await progressOf(db, before.id)
  return sums.comparison.result(now, before, { now: sums.rows.length, before: listed })
}

function outcomesOf(rows: readonly SiteRow[]): Partial<Record<SiteOutcome, number>> {
  const outcomes: Partial<Record<SiteOutcome, number>> = {}
  for (const { outcome } of rows) if (outcome) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  return outcomes
}

function chosenRun(runs: readonly RunRow[], id: string | undefined): RunRow {
  const run = id === undefined ? runs.at(-1) : runs.find((each) => each.id === id)
  if (run) return run
  if (id === undefined) throw new Error('No audit was made here yet. Make one with "art13 audit".')
  throw unknownRun(id, runs)
}

function earlierRun(runs: readonly RunRow[], run: RunRow, since: string): RunRow {
  const earlier = runs.slice(0, runs.indexOf(run))
  const found = since === 'previous' ? earlier.at(-1) : runs.find(({ id }) => id === since)
  if (found === run) throw new Error(`The run ${run.id} cannot be compared with itself.`)
  if (found) return found
  if (since === 'previous') throw new Error(`There is no run before ${run.id} to compare it with.`)
  throw unknownRun(since, runs)
}

function unknownRun(id: string, runs: readonly RunRow[]): Error {
  const known = runs.map((run) => run.id).join(', ') || 'none'
  return new Error(`There is no run "${id}". Known runs: ${known}.`)
}

function auditRun(row: RunRow, columns: string[]): AuditRun {
  const { id, started, finished, list_name, list_sha256, as_of, rule_set, version: by } = row
  return {
    id,
    started,
    finished,
    list: { name: list_name, sha256: list_sha256 },
    columns,
    asOf: as_of,
    ruleSet: rule_set,
    version: by,
  }
}
