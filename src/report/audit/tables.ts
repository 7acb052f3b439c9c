/** The audit as tables for spreadsheets. */
import type { AuditReport, AuditResult, SiteDetail, SiteDocument } from '../../audit/result.ts'
import { findingsOf, suppressedOf } from '../../lint/result.ts'
import { RESULT_COLUMNS, resultCells } from '../csv.ts'
import { type Cell, lineWriter } from '../csv-line.ts'
import { words } from '../words.ts'
import type { Around } from './around.ts'
import { inLanguage } from './in-language.ts'
import { knownOf, RANKS } from './known.ts'

/** One line a site, with the columns of the list. */
export function* sitesTable({ run, sites, since }: AuditResult, around: Around): Iterable<string> {
  const { codes, csv, lang, say } = around
  const line = lineWriter(csv)
  const head = say.csv
  const columns = run.columns.filter((column) => column !== 'name')
  const ours: string[] = [head.key, head.url, head.name, head.state, head.documents, head.page]
  // Two columns of one name cannot be told apart by what reads the table.
  const named = columns.map((column) =>
    ours.includes(column) ? `${column} (${say.run.list})` : column,
  )
  const changes = since ? [head.new, head.fixed, head.changed, head.unknown] : []
  yield `${csv.bom ? '\uFEFF' : ''}${line([
    ...[head.key, head.url, head.name, head.state, ...named],
    ...[head.outcome, head.inWords, head.documents, head.judged],
    ...RANKS.map((rank) => words[lang].counts[rank][1]),
    ...[...changes, head.page],
  ])}`
  for (const site of sites) {
    const { change } = site
    const changed = change?.isUnknown
      ? [null, null, null, 1]
      : change && [change.new, change.fixed, change.documents, 0]
    yield line([
      ...[site.key, site.url, site.name, site.state],
      ...columns.map((column) => site.columns[column]),
      ...[site.outcome, codes.outcome[site.outcome ?? 'open']],
      ...knownOf(site),
      ...changes.map((_, index) => changed?.[index]),
      `sites/${site.page}.html`,
    ])
  }
}

/** One line a finding in a notice in force; a notice that many sites carry is told for each. */
export async function* findingsTable(report: AuditReport, around: Around): AsyncIterable<string> {
  const { csv, lang, say } = around
  const line = lineWriter(csv)
  const head = say.csv
  const { columns } = words[lang]
  yield `${csv.bom ? '\uFEFF' : ''}${line([
    ...[head.site, head.name, head.state, head.document, head.title, head.language],
    ...[head.kind, head.sites, ...RESULT_COLUMNS.map((column) => columns[column])],
  ])}`
  for await (const detail of report.details())
    for (const each of detail.documents) yield rowsOf(detail, each, around).map(line).join('')
}

function rowsOf({ row }: SiteDetail, found: SiteDocument, around: Around): Cell[][] {
  if (found.result?.status !== 'checked' || found.decision === 'stale') return []
  const { lang, rules } = around
  const document = inLanguage(found.result, lang, rules)
  const about = [row.key, row.name, row.state, found.url, document.title, document.language]
  const options = { lang, rules: [...rules.values()] }
  return [...findingsOf(document), ...suppressedOf(document)].map((finding) => [
    ...[...about, found.kind, found.sites],
    ...resultCells(finding, document, options),
  ])
}
