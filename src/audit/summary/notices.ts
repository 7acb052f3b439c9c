/** Sites of a run with their notices in force and what was judged of them, in batches of the list's order. */
import type { Severities, Status } from '../../lint/result.ts'
import type { Decision, DocumentKind, SiteOutcome } from '../result.ts'
import type { Db } from '../store/database.ts'
import { batches } from '../store/runs.ts'
import type { RunRow, SiteRow } from '../store/schema.ts'

/** So many sites are in memory at a time, with their notices. */
const SITES = 200

export type ListedSite = Pick<SiteRow, 'key' | 'position' | 'url' | 'name' | 'columns_json'> & {
  /** Null: not examined yet, or to be tried again. */
  outcome: SiteOutcome | null
}

export interface Verdict {
  status: Status
  /** Ids of the rules that applied. */
  applied: readonly string[]
  findings: Severities
}

export interface Notice {
  url: string
  kind: DocumentKind | null
  sha256: string | null
  /** Null: it is still to be judged. */
  verdict: Verdict | null
}

export interface SiteNotices {
  site: ListedSite
  /** In force; none where the outcome is another than `found`. */
  notices: Notice[]
}

/** All sites of a run, some at a time. */
async function* sitesOf(db: Db, run: string, size: number): AsyncGenerator<ListedSite[]> {
  let last = -1
  for (;;) {
    const rows = await db
      .selectFrom('site')
      .select(['key', 'position', 'url', 'name', 'columns_json', 'done', 'outcome'])
      .where('run', '=', run)
      .where('position', '>', last)
      .orderBy('position')
      .limit(size)
      .execute()
    const end = rows.at(-1)
    if (!end) return
    last = Number(end.position)
    yield rows.map(({ done, outcome, ...row }) => ({
      ...row,
      outcome: done ? (outcome as SiteOutcome | null) : null,
    }))
  }
}

/** All sites of a run with their notices, some at a time. */
export async function* siteNoticesOf(
  db: Db,
  run: RunRow,
  size = SITES,
): AsyncGenerator<SiteNotices[]> {
  for await (const sites of sitesOf(db, run.id, size)) yield await withNotices(db, run, sites)
}

export async function withNotices(
  db: Db,
  run: Pick<RunRow, 'id' | 'rule_set'>,
  sites: readonly ListedSite[],
): Promise<SiteNotices[]> {
  const found = sites.filter(({ outcome }) => outcome === 'found').map(({ key }) => key)
  const rows =
    found.length === 0
      ? []
      : await db
          .selectFrom('considered')
          .select(['site', 'url', 'kind', 'sha256'])
          .where('run', '=', run.id)
          .where('decision', '=', 'taken' satisfies Decision)
          .where('site', 'in', found)
          .orderBy('site')
          .orderBy('position')
          .execute()
  const verdicts = await verdictsOf(db, run.rule_set, hashesOf(rows))
  const bySite = grouped(rows, ({ site }) => site)
  return sites.map((site) => ({
    site,
    notices: (bySite.get(site.key) ?? []).map(({ url, kind, sha256 }) => ({
      url,
      kind: kind as DocumentKind | null,
      sha256,
      verdict: (sha256 !== null && verdicts.get(sha256)) || null,
    })),
  }))
}

/** The hashes that stand in rows, each once. */
export function hashesOf(rows: readonly { sha256: string | null }[]): string[] {
  return [...new Set(rows.flatMap(({ sha256 }) => sha256 ?? []))]
}

async function verdictsOf(
  db: Db,
  ruleSet: string,
  hashes: readonly string[],
): Promise<Map<string, Verdict>> {
  const verdicts = new Map<string, Verdict>()
  for (const some of batches(hashes)) {
    const rows = await db
      .selectFrom('verdict')
      .select(['sha256', 'status', 'applied_json', 'findings_json'])
      .where('rule_set', '=', ruleSet)
      .where('sha256', 'in', some)
      .where('closed', '=', 1)
      .execute()
    for (const { sha256, status, applied_json, findings_json } of rows)
      verdicts.set(sha256, {
        status: status as Status,
        applied: JSON.parse(applied_json ?? '[]'),
        findings: JSON.parse(findings_json ?? 'null') ?? noFindings(),
      })
  }
  return verdicts
}

/** Rows by a key, in their order. */
export function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

export function noFindings(): Severities {
  return { error: 0, warning: 0, note: 0, review: 0 }
}

/** Whether a notice could be read and was judged. */
export function isJudged({ verdict }: Notice): boolean {
  return verdict?.status === 'checked'
}
