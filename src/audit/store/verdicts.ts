/** What came of each body under a rule set, whichever sites carry it. */
import { promisify } from 'node:util'
import { gunzipSync, gzip } from 'node:zlib'
import { type DocumentResult, findingsOf, rankOf, type Severities } from '../../lint/result.ts'
import { committed } from './commit.ts'
import type { Db } from './database.ts'
import { batches } from './runs.ts'

const pack = promisify(gzip)

export class Verdicts {
  readonly #db: Db
  readonly #ruleSet: string

  constructor(db: Db, ruleSet: string) {
    this.#db = db
    this.#ruleSet = ruleSet
  }

  /** The result for a body; undefined when it is still to be judged, or was not for an error, which may be of the machine. */
  async get(sha256: string): Promise<DocumentResult | undefined> {
    const row = await this.#db
      .selectFrom('verdict')
      .select(['closed', 'status', 'result'])
      .where('sha256', '=', sha256)
      .where('rule_set', '=', this.#ruleSet)
      .executeTakeFirst()
    if (!row?.closed || row.status === 'error' || !row.result) return undefined
    return unpacked(row.result)
  }

  /** The results for many bodies, packed as `unpacked` takes them; without those that are still to be judged. */
  async packed(hashes: readonly string[]): Promise<Map<string, Uint8Array>> {
    const all = new Map<string, Uint8Array>()
    for (const some of batches(hashes)) {
      const rows = await this.#db
        .selectFrom('verdict')
        .select(['sha256', 'result'])
        .where('rule_set', '=', this.#ruleSet)
        .where('sha256', 'in', some)
        .where('closed', '=', 1)
        .execute()
      for (const { sha256, result } of rows) if (result) all.set(sha256, result)
    }
    return all
  }

  /** A body is about to be judged. */
  async open(sha256: string): Promise<void> {
    await committed(this.#db, (all) =>
      all
        .insertInto('verdict')
        .values({ sha256, rule_set: this.#ruleSet, attempts: 1, closed: 0 })
        .onConflict((conflict) =>
          conflict
            .columns(['sha256', 'rule_set'])
            .doUpdateSet((before) => ({ attempts: before('verdict.attempts', '+', 1) })),
        )
        .execute(),
    )
  }

  /** What came of it, with its findings, or nothing of both. */
  async close(sha256: string, result: DocumentResult): Promise<void> {
    const packed = await pack(JSON.stringify(result))
    const at = { sha256, rule_set: this.#ruleSet }
    const findings = findingsOf(result).map((finding, position) => ({
      ...at,
      position,
      rule: finding.rule,
      article: finding.article,
      case: finding.case,
      outcome: finding.outcome,
      severity: finding.severity,
      fingerprint: finding.fingerprint,
    }))
    await committed(this.#db, async (all) => {
      await all
        .deleteFrom('finding')
        .where('sha256', '=', sha256)
        .where('rule_set', '=', this.#ruleSet)
        .execute()
      for (const some of batches(findings)) await all.insertInto('finding').values(some).execute()
      await all
        .updateTable('verdict')
        .set({
          closed: 1,
          status: result.status,
          language: result.language,
          title: result.title,
          applied_json: JSON.stringify(appliedRules(result)),
          findings_json: JSON.stringify(severitiesOf(result)),
          result: packed,
        })
        .where('sha256', '=', sha256)
        .where('rule_set', '=', this.#ruleSet)
        .execute()
    })
  }
}

/** A stored result. Drivers give its bytes as they like. */
export function unpacked(bytes: Uint8Array | ArrayBuffer): DocumentResult {
  return JSON.parse(gunzipSync(bytes).toString('utf8')) as DocumentResult
}

function appliedRules({ results }: DocumentResult): string[] {
  const judged = ['pass', 'fail', 'review']
  const rules = results.filter(({ outcome }) => judged.includes(outcome)).map(({ rule }) => rule)
  return [...new Set(rules)]
}

/** The findings of a document that count, by severity and review. */
function severitiesOf(document: DocumentResult): Severities {
  const counts: Severities = { error: 0, warning: 0, note: 0, review: 0 }
  for (const finding of findingsOf(document)) counts[rankOf(finding)]++
  return counts
}
