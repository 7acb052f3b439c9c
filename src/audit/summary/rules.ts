/** How often each rule's finding stands in the notices of a run. */
import { type Result, rankOf, type Severities } from '../../lint/result.ts'
import type { RuleCount } from '../result.ts'
import type { Db } from '../store/database.ts'
import { batches } from '../store/runs.ts'
import { add } from './counts.ts'
import {
  grouped,
  hashesOf,
  isJudged,
  type Notice,
  noFindings,
  type SiteNotices,
} from './notices.ts'
import { shareOf } from './share.ts'

/** Findings of one rule in one document. */
interface RuleFindings {
  sha256: string
  rule: string
  article: string
  findings: Severities
}

interface Sum {
  article: string
  sites: { with: number; of: number }
  documents: { with: number; of: number }
  findings: Severities
}

type Found = ReadonlyMap<string, RuleFindings[]>

export class RuleTally {
  readonly #db: Db
  readonly #ruleSet: string
  readonly #rules = new Map<string, Sum>()
  readonly #counted = new Set<string>()

  constructor(db: Db, ruleSet: string) {
    this.#db = db
    this.#ruleSet = ruleSet
  }

  async add(sites: readonly SiteNotices[]): Promise<void> {
    const hashes = hashesOf(sites.flatMap(({ notices }) => notices))
    const byDocument = grouped(
      await ruleFindingsOf(this.#db, this.#ruleSet, hashes),
      ({ sha256 }) => sha256,
    )
    for (const { notices } of sites) {
      const judged = notices.filter(isJudged)
      this.#addSite(judged, byDocument)
      for (const notice of judged) this.#addDocument(notice, byDocument)
    }
  }

  /** Most sites first; rules without a finding are left out. */
  counts(): RuleCount[] {
    return [...this.#rules]
      .filter(([, { documents }]) => documents.with > 0)
      .map(([rule, { article, sites, documents, findings }]) => ({
        rule,
        article,
        sites: shareOf(sites.with, sites.of),
        documents: shareOf(documents.with, documents.of),
        findings,
      }))
      .sort(
        (a, b) =>
          b.sites.count - a.sites.count ||
          b.documents.count - a.documents.count ||
          (a.rule < b.rule ? -1 : 1),
      )
  }

  #addSite(judged: readonly Notice[], found: Found): void {
    const [applied, having] = [new Set<string>(), new Set<string>()]
    for (const { sha256, verdict } of judged) {
      for (const rule of verdict?.applied ?? []) applied.add(rule)
      for (const { rule } of found.get(sha256 ?? '') ?? []) having.add(rule)
    }
    for (const rule of applied) this.#sum(rule).sites.of++
    for (const rule of having) this.#sum(rule).sites.with++
  }

  #addDocument({ sha256, verdict }: Notice, found: Found): void {
    if (sha256 === null || this.#counted.has(sha256)) return
    this.#counted.add(sha256)
    for (const rule of verdict?.applied ?? []) this.#sum(rule).documents.of++
    for (const { rule, article, findings } of found.get(sha256) ?? []) {
      const sum = this.#sum(rule)
      sum.article = article
      sum.documents.with++
      add(sum.findings, findings)
    }
  }

  #sum(rule: string): Sum {
    const known = this.#rules.get(rule)
    if (known) return known
    const sum = {
      article: '',
      sites: { with: 0, of: 0 },
      documents: { with: 0, of: 0 },
      findings: noFindings(),
    }
    this.#rules.set(rule, sum)
    return sum
  }
}

async function ruleFindingsOf(
  db: Db,
  ruleSet: string,
  hashes: readonly string[],
): Promise<RuleFindings[]> {
  const all = new Map<string, RuleFindings>()
  for (const some of batches(hashes)) {
    const rows = await db
      .selectFrom('finding')
      .select(['sha256', 'rule', 'article', 'outcome', 'severity'])
      .where('rule_set', '=', ruleSet)
      .where('sha256', 'in', some)
      .execute()
    for (const { sha256, rule, article, outcome, severity } of rows) {
      const key = `${sha256} ${rule}`
      const known = all.get(key) ?? { sha256, rule, article, findings: noFindings() }
      all.set(key, known)
      known.findings[rankOf({ outcome, severity } as Pick<Result, 'outcome' | 'severity'>)]++
    }
  }
  return [...all.values()]
}
