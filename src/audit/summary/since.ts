/** Two runs compared, site by site. */
import type {
  Comparison,
  DocumentChange,
  FindingChange,
  RowChange,
  SiteChanges,
} from '../result.ts'
import type { Db } from '../store/database.ts'
import { batches } from '../store/runs.ts'
import type { RunRow } from '../store/schema.ts'
import {
  type ComparedDocument,
  type ComparedFinding,
  type ComparedSite,
  compareSites,
} from './compare.ts'
import { isTelling } from './counts.ts'
import {
  grouped,
  hashesOf,
  isJudged,
  type ListedSite,
  type SiteNotices,
  withNotices,
} from './notices.ts'

type Run = Pick<RunRow, 'id' | 'rule_set'>

export interface SiteChange {
  changes: SiteChanges
  /** One of the runs could not examine the site. */
  isUnknown: boolean
}

/** The changes of one site in numbers. */
export function rowChangeOf({ changes, isUnknown }: SiteChange): RowChange {
  const findings = (change: FindingChange) =>
    changes.findings.filter((each) => each.change === change).length
  const moved: readonly DocumentChange[] = ['new', 'gone', 'changed']
  return {
    new: findings('new'),
    fixed: findings('fixed'),
    documents: changes.documents.filter(({ change }) => moved.includes(change)).length,
    isUnknown,
  }
}

/** Tells what changed on sites between two runs. */
export class Changes {
  readonly #db: Db
  readonly #now: Run
  readonly #before: Run
  readonly #findings: KnownFindings

  constructor(db: Db, now: Run, before: Run) {
    this.#db = db
    this.#now = now
    this.#before = before
    this.#findings = new KnownFindings(db)
  }

  /** By key; nothing of a site that the earlier list did not have. */
  async of(sites: readonly SiteNotices[]): Promise<Map<string, SiteChange>> {
    const keys = sites.map(({ site }) => site.key)
    const listed = await sitesNamed(this.#db, this.#before.id, keys)
    const earlier = await withNotices(this.#db, this.#before, listed)
    const past = await this.#compared(this.#before, earlier)
    const present = await this.#compared(this.#now, sites)
    const all = new Map<string, SiteChange>()
    for (const [key, then] of past) {
      const today = present.get(key) ?? null
      const isUnknown = then === null || today === null
      all.set(key, { changes: compareSites(then, today), isUnknown })
    }
    return all
  }

  async #compared(run: Run, sites: readonly SiteNotices[]): Promise<Map<string, ComparedSite>> {
    const hashes = hashesOf(sites.flatMap(({ notices }) => notices))
    const findings = await this.#findings.of(run.rule_set, hashes)
    return new Map(
      sites.map(({ site, notices }) => [
        site.key,
        isTelling(site.outcome)
          ? notices.map((notice) => comparedDocument(notice, findings))
          : null,
      ]),
    )
  }
}

/** Adds up the changes of sites. */
export class ComparisonTally {
  readonly #documents: Record<DocumentChange, number> = {
    new: 0,
    gone: 0,
    changed: 0,
    unchanged: 0,
    unknown: 0,
  }
  readonly #findings: Record<FindingChange, number> = { new: 0, fixed: 0, open: 0, unknown: 0 }
  readonly #rules = new Map<string, { new: number; fixed: number }>()
  #both = 0
  #unknown = 0

  add({ changes, isUnknown }: { changes: SiteChanges; isUnknown: boolean }): void {
    this.#both++
    if (isUnknown) this.#unknown++
    for (const { change } of changes.documents) this.#documents[change]++
    for (const { rule, change } of changes.findings) {
      this.#findings[change]++
      if (change !== 'new' && change !== 'fixed') continue
      const counts = this.#rules.get(rule) ?? { new: 0, fixed: 0 }
      this.#rules.set(rule, counts)
      counts[change]++
    }
  }

  /** `listed`: how many sites each run has. */
  result(now: RunRow, before: RunRow, listed: { now: number; before: number }): Comparison {
    return {
      run: before.id,
      started: before.started,
      sameRules: before.rule_set === now.rule_set && before.as_of === now.as_of,
      sites: {
        both: this.#both,
        added: listed.now - this.#both,
        removed: listed.before - this.#both,
        unknown: this.#unknown,
      },
      documents: this.#documents,
      findings: this.#findings,
      rules: [...this.#rules]
        .map(([rule, counts]) => ({ rule, ...counts }))
        .sort((a, b) => b.new + b.fixed - a.new - a.fixed || (a.rule < b.rule ? -1 : 1)),
    }
  }
}

async function sitesNamed(db: Db, run: string, keys: readonly string[]): Promise<ListedSite[]> {
  const rows = await db
    .selectFrom('site')
    .select(['key', 'position', 'url', 'name', 'columns_json', 'done', 'outcome'])
    .where('run', '=', run)
    .where('key', 'in', keys)
    .execute()
  return rows.map(({ done, outcome, ...row }) => ({
    ...row,
    outcome: done ? (outcome as ListedSite['outcome']) : null,
  }))
}

function comparedDocument(
  notice: SiteNotices['notices'][number],
  findings: ReadonlyMap<string, ComparedFinding[]>,
): ComparedDocument {
  const { url, sha256 } = notice
  return { url, sha256, findings: isJudged(notice) ? (findings.get(sha256 ?? '') ?? []) : null }
}

/** So many findings are kept in all: some 50 MB. */
const MOST = 200_000

/** Findings of contents, kept for the next sites: many carry the same. */
class KnownFindings {
  readonly #db: Db
  readonly #known = new Map<string, Map<string, ComparedFinding[]>>()
  #size = 0

  constructor(db: Db) {
    this.#db = db
  }

  async of(ruleSet: string, hashes: readonly string[]): Promise<Map<string, ComparedFinding[]>> {
    const known = this.#of(ruleSet)
    const missing = hashes.filter((hash) => !known.has(hash))
    const found = await findingsOf(this.#db, ruleSet, missing)
    for (const hash of missing) {
      const findings = found.get(hash) ?? []
      known.set(hash, findings)
      this.#size += findings.length
    }
    return new Map(hashes.map((hash) => [hash, known.get(hash) ?? []]))
  }

  #of(ruleSet: string): Map<string, ComparedFinding[]> {
    if (this.#size > MOST) {
      this.#known.clear()
      this.#size = 0
    }
    const known = this.#known.get(ruleSet) ?? new Map<string, ComparedFinding[]>()
    this.#known.set(ruleSet, known)
    return known
  }
}

async function findingsOf(
  db: Db,
  ruleSet: string,
  hashes: readonly string[],
): Promise<Map<string, ComparedFinding[]>> {
  const all: (ComparedFinding & { sha256: string })[] = []
  for (const some of batches(hashes)) {
    const rows = await db
      .selectFrom('finding')
      .select(['sha256', 'rule', 'case', 'fingerprint'])
      .where('rule_set', '=', ruleSet)
      .where('sha256', 'in', some)
      .orderBy('sha256')
      .orderBy('position')
      .execute()
    all.push(...rows)
  }
  return grouped(all, ({ sha256 }) => sha256)
}
