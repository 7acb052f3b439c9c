/** The report on an audit, as files in one folder that nothing has to be added to. */
import type { AuditReport, AuditResult } from '../../audit/result.ts'
import { rules as allRules } from '../../rules/index.ts'
import type { Lang, Rule } from '../../rules/rule.ts'
import type { CsvOptions } from '../csv-line.ts'
import { HERE, jsonInPieces } from '../json.ts'
import type { Around } from './around.ts'
import { indexPage } from './index-page/index-page.ts'
import { sitePage } from './site-page/site-page.ts'
import { findingsTable, sitesTable } from './tables.ts'
import { codeWords } from './words/codes.ts'
import { auditWords } from './words/words.ts'

export interface AuditReportOptions {
  lang: Lang
  csv: CsvOptions
  /** The rules whose words are used; those of this version, where nothing is said. */
  rules?: readonly Rule[]
}

export interface AuditFile {
  /** A path below the report's folder, with forward slashes. */
  name: string
  /** In pieces; to be read before the next file is asked for. */
  text: Iterable<string> | AsyncIterable<string>
}

/** A name that can lead nowhere but into the folder of pages. */
const PAGE_NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,199}$/

/**
 * `index.html`, `sites.csv`, `findings.csv`, `report.json`, and `sites/<page>.html` for each site.
 * @throws when a site's page has a name that is none for a file, before anything of it is given
 */
export async function* auditFiles(
  report: AuditReport,
  { lang, csv, rules = allRules }: AuditReportOptions,
): AsyncIterable<AuditFile> {
  const around: Around = {
    lang,
    csv,
    say: auditWords[lang],
    codes: codeWords[lang],
    rules: new Map(rules.map((rule) => [rule.id, rule])),
  }
  yield { name: 'index.html', text: [indexPage(report.result, around)] }
  yield { name: 'sites.csv', text: sitesTable(report.result, around) }
  yield { name: 'findings.csv', text: findingsTable(report, around) }
  yield { name: 'report.json', text: resultJson(report.result) }
  for await (const detail of report.details()) {
    const { page } = detail.row
    if (!PAGE_NAME.test(page))
      throw new Error(`The page of ${detail.row.key} has no usable name: ${page}`)
    yield { name: `sites/${page}.html`, text: [sitePage(detail, around)] }
  }
}

/** The aggregate as it is, a promise to users (schema/audit.schema.json). */
function resultJson(result: AuditResult): Iterable<string> {
  const frame = { schemaVersion: '1', ...result, sites: HERE }
  return jsonInPieces(frame, result.sites, (site) =>
    JSON.stringify(site, null, 2).replace(/^/gm, '    '),
  )
}
