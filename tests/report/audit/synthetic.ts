/** Audits that never were: figures that fit sites and notices, the same each time. */
import type {
  AuditReport,
  AuditResult,
  Considered,
  Counts,
  Group,
  RowChange,
  Share,
  SiteDetail,
  SiteDocument,
  SiteOutcome,
  SiteRow,
} from '../../../src/audit/result.ts'
import {
  type DocumentResult,
  findingsOf,
  rankOf,
  type Severities,
} from '../../../src/lint/result.ts'

const NOTHING: Severities = { error: 0, warning: 0, note: 0, review: 0 }

export interface Plan {
  name: string
  url?: string
  state?: string | null
  kind?: string
  outcome: SiteOutcome | null
  documents?: readonly (DocumentResult | null)[]
  change?: RowChange | null
}

const OLD = '2026-05-04T08:00:00.000Z'
const NEW = '2026-11-30T08:00:00.000Z'

/** An audit of these sites; `earlier`: with an earlier run to compare with. */
export function auditOf(
  plans: readonly Plan[],
  { name, earlier }: { name: string; earlier: boolean },
): AuditReport {
  const rows = plans.map((plan, index) => rowOf(plan, index))
  const own = { found: shareOf(rows, 'readable', 'found'), withErrors: withErrors(rows) }
  const counts = countsOf(rows)
  const before = wilson(Math.floor(own.found.count / 2), own.found.of)
  const errorsBefore = wilson(own.withErrors.count, own.withErrors.of)
  const result: AuditResult = {
    tool: { name: 'art13', version: '0.0.0' },
    run: {
      id: 'run-2',
      started: NEW,
      finished: counts.examined === counts.listed ? '2026-11-30T11:30:00.000Z' : null,
      list: { name, sha256: 'a'.repeat(64) },
      columns: ['name', 'kind'],
      asOf: '2026-11-21',
      ruleSet: 'b'.repeat(64),
      version: '0.0.0',
    },
    isPartial: counts.examined < counts.listed,
    isMasked: true,
    counts,
    outcomes: tally(rows.flatMap(({ outcome }) => outcome ?? [])),
    documents: documentsOf(plans),
    rules: rulesOf(plans),
    groupings: [
      { column: 'state', groups: groupsOf(rows, ({ state }) => state ?? '') },
      { column: 'kind', groups: groupsOf(rows, ({ columns }) => columns['kind'] ?? '') },
    ],
    sites: rows,
    trend: [
      {
        run: 'run-1',
        started: OLD,
        isComplete: true,
        found: before,
        withErrors: errorsBefore,
        meanFindings: 4.5,
      },
      {
        run: 'run-2',
        started: NEW,
        isComplete: counts.examined === counts.listed,
        ...own,
        meanFindings: 3.25,
      },
    ].slice(earlier ? 0 : 1),
    since: earlier
      ? {
          run: 'run-1',
          started: OLD,
          sameRules: false,
          sites: { both: rows.length - 1, added: 1, removed: 2, unknown: 1 },
          documents: { new: 3, gone: 1, changed: 2, unchanged: 5, unknown: 1 },
          findings: { new: 4, fixed: 6, open: 20, unknown: 2 },
          rules: [
            { rule: 'retention', new: 3, fixed: 1 },
            { rule: 'rule-of-another-version', new: 1, fixed: 5 },
          ],
        }
      : null,
  }
  return {
    result,
    details: () => plans.map((plan, index) => detailOf(plan, rows[index] as SiteRow)),
  }
}

function rowOf(plan: Plan, index: number): SiteRow {
  const url = plan.url ?? `https://www.gemeinde-${index}.example/`
  const documents = plan.documents ?? []
  const checked = documents.filter((each) => each?.status === 'checked')
  const findings = { ...NOTHING }
  for (const each of checked)
    for (const finding of each ? findingsOf(each) : []) findings[rankOf(finding)]++
  return {
    key: url.replace(/^https?:\/\//, ''),
    url,
    name: plan.name,
    columns: { name: plan.name, kind: plan.kind ?? 'Gemeinde' },
    state: plan.state ?? null,
    outcome: plan.outcome,
    documents: documents.length,
    judged: checked.length,
    findings,
    change: plan.change ?? null,
    page: `site-${index}`,
  }
}

/** Which outcomes end before which step. */
const ENDS: Record<
  Exclude<keyof Counts, 'listed' | 'examined' | 'found' | 'judged'>,
  SiteOutcome[]
> = {
  reachable: ['unreachable', 'blocked', 'bad-url'],
  allowed: ['robots-forbidden', 'robots-delay', 'opted-out'],
  readable: [
    'robot-challenge',
    'javascript-only',
    'redirect-to-other-host',
    'notice-on-other-host',
  ],
}

function countsOf(rows: readonly SiteRow[]): Counts {
  const examined = rows.filter(({ outcome }) => outcome !== null)
  const without = (list: SiteRow[], ends: SiteOutcome[]) =>
    list.filter(({ outcome }) => outcome && !ends.includes(outcome))
  const reachable = without(examined, ENDS.reachable)
  const allowed = without(reachable, ENDS.allowed)
  const readable = without(allowed, ENDS.readable)
  return {
    listed: rows.length,
    examined: examined.length,
    reachable: reachable.length,
    allowed: allowed.length,
    readable: readable.length,
    found: readable.filter(({ documents }) => documents > 0).length,
    judged: readable.filter((row) => row.judged > 0).length,
  }
}

function shareOf(rows: readonly SiteRow[], whole: keyof Counts, part: keyof Counts): Share {
  const counts = countsOf(rows)
  return wilson(counts[part], counts[whole])
}

function withErrors(rows: readonly SiteRow[]): Share {
  const own = rows.filter(({ judged: n }) => n > 0)
  return wilson(own.filter(({ findings }) => findings.error > 0).length, own.length)
}

function groupsOf(rows: readonly SiteRow[], value: (row: SiteRow) => string): Group[] {
  return [...new Set(rows.map(value))].map((each) => {
    const own = rows.filter((row) => value(row) === each)
    const totals = own
      .filter(({ judged: n }) => n > 0)
      .map(({ findings }) => findings.error + findings.warning + findings.note + findings.review)
      .sort((a, b) => a - b)
    return {
      value: each,
      counts: countsOf(own),
      found: shareOf(own, 'readable', 'found'),
      withErrors: withErrors(own),
      medianFindings: totals[Math.floor(totals.length / 2)] ?? null,
    }
  })
}

function documentsOf(plans: readonly Plan[]): AuditResult['documents'] {
  const all = plans.flatMap(({ documents = [] }) => documents)
  const distinct = new Map(all.flatMap((each) => (each ? [[each.sha256, each] as const] : [])))
  return {
    onSites: all.length,
    distinct: distinct.size,
    kinds: { policy: all.length },
    statuses: tally([...distinct.values()].map(({ status }) => status)),
  }
}

function rulesOf(plans: readonly Plan[]): AuditResult['rules'] {
  const sites = plans.map(({ documents = [] }) =>
    documents.flatMap((each) => (each?.status === 'checked' ? each : [])),
  )
  const own = sites.filter((list) => list.length > 0)
  const distinct = [...new Map(own.flat().map((each) => [each.sha256, each])).values()]
  const article = new Map(
    distinct.flatMap(({ results }) => results.map((each) => [each.rule, each.article] as const)),
  )
  const has = (rule: string) => (each: DocumentResult) =>
    findingsOf(each).some((finding) => finding.rule === rule)
  return [...article]
    .map(([rule, provision]) => {
      const findings = { ...NOTHING }
      for (const each of distinct)
        for (const finding of findingsOf(each))
          if (finding.rule === rule) findings[rankOf(finding)]++
      return {
        rule,
        article: provision,
        sites: wilson(own.filter((list) => list.some(has(rule))).length, own.length),
        documents: wilson(distinct.filter(has(rule)).length, distinct.length),
        findings,
      }
    })
    .filter(({ sites: { count } }) => count > 0)
    .sort((a, b) => b.sites.count - a.sites.count || (a.rule < b.rule ? -1 : 1))
}

function detailOf(plan: Plan, row: SiteRow): SiteDetail {
  const { url } = row
  const considered = (path: string, more: Partial<Considered>): Considered => ({
    url: URL.canParse(path, url) ? new URL(path, url).href : path,
    decision: 'taken',
    kind: 'policy',
    of: null,
    sha256: null,
    parent: url,
    via: 'footer',
    text: 'Datenschutz',
    heading: '',
    score: 7,
    why: 'says-all',
    ...more,
  })
  const documents = (plan.documents ?? []).map(
    (result, index): SiteDocument => ({
      ...considered(`datenschutz-${index}`, {
        sha256: result?.sha256 ?? null,
        decision: index > 1 ? 'stale' : 'taken',
      }),
      also: index === 0 ? [`${url}privacy`] : [],
      parts: [],
      variants: index === 0 ? [`${url}en/privacy`] : [],
      sites: 3,
      result,
    }),
  )
  const isAsked = row.outcome === 'found' || row.outcome === 'not-found'
  return {
    row,
    detail: row.outcome === 'unreachable' ? 'The name was not found (ENOTFOUND).' : null,
    documents,
    others: isAsked
      ? [
          considered('impressum', {
            decision: 'left',
            kind: null,
            text: 'Impressum',
            why: 'not-a-notice',
            score: 1,
          }),
          considered('javascript:document.title=1', {
            decision: 'external',
            kind: null,
            text: '</script><script>document.title=2</script>',
            heading: '"><img src=x onerror="document.title=1">',
            why: '<!--<script>',
          }),
          considered('en/privacy', {
            decision: 'variant',
            of: documents[0]?.url ?? null,
            why: 'other-language',
          }),
        ]
      : [],
    tried: isAsked
      ? [
          { url, via: 'list', answer: 200 },
          { url: `${url}datenschutz`, via: 'fixed-path', answer: 404 },
          { url: `${url}sitemap.xml`, via: 'sitemap', answer: 'timeout' },
        ]
      : [{ url, via: 'list', answer: 'dns' }],
    changes: plan.change
      ? {
          documents: documents.map((each) => ({ url: each.url, change: 'changed' as const })),
          findings: [{ url, rule: 'retention', case: 'missing', change: 'fixed' as const }],
        }
      : null,
  }
}

function tally<Code extends string>(codes: readonly Code[]): Partial<Record<Code, number>> {
  const counted: Partial<Record<Code, number>> = {}
  for (const code of codes) counted[code] = (counted[code] ?? 0) + 1
  return counted
}

/** Wilson, 1927, with z for 95 %. */
function wilson(count: number, of: number): Share {
  if (of === 0) return { count, of, low: 0, high: 1 }
  const z = 1.959964
  const [p, spread] = [count / of, (z * z) / of]
  const middle = (p + spread / 2) / (1 + spread)
  const half = (z * Math.sqrt((p * (1 - p)) / of + spread / of / 4)) / (1 + spread)
  const round = (value: number) => Math.round(value * 10_000) / 10_000
  return { count, of, low: round(middle - half), high: round(middle + half) }
}
