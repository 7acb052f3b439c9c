/** A table, one row a result, for spreadsheets. */
import { citeArticle } from '../law/articles.ts'
import {
  type DocumentResult,
  isFinding,
  type Report,
  type Result,
  rankOf,
  reasonOf,
} from '../lint/result.ts'
import { type Cell, lineWriter } from './csv-line.ts'
import { hasLines } from './place.ts'
import type { RenderOptions } from './rendering.ts'
import { isShown } from './told.ts'
import { words } from './words.ts'

/** RFC 4180 with the separator and the byte order mark asked for. */
export function* csvReport(report: Report, options: RenderOptions): Iterable<string> {
  const line = lineWriter(options.csv)
  yield `${options.csv.bom ? '\uFEFF' : ''}${line(Object.values(words[options.lang].columns))}`
  for (const document of report.documents)
    yield rowsOf(document, report, options).map(line).join('')
}

function rowsOf(document: DocumentResult, report: Report, options: RenderOptions): Cell[][] {
  const { status, reason, path, title, language, profile } = document
  const about = [path, words[options.lang].status[status]]
  const controller = [title, language, profile?.body, profile?.state, report.asOf]
  if (status !== 'checked') return [[...about, ...Array(19).fill(null), ...controller, reason]]
  return document.results
    .filter((result) => !options.quiet || (isFinding(result) && isShown(result, options)))
    .map((result) => [...about, ...resultCells(result, document, options), ...controller, null])
}

/** Names of the columns that `resultCells` fills, in their order. */
export const RESULT_COLUMNS = [
  'finding',
  'outcome',
  'severity',
  'rule',
  'title',
  'article',
  'message',
  'question',
  'quote',
  'section',
  'page',
  'line',
  'paragraph',
  'reason',
  'fingerprint',
  'decision',
  'because',
  'by',
  'until',
] as const

/** What a table says of a result. */
export function resultCells(
  result: Result,
  document: DocumentResult,
  { lang, rules }: Pick<RenderOptions, 'lang' | 'rules'>,
): Cell[] {
  const say = words[lang]
  const { evidence, suppressed } = result
  const [first] = evidence
  const [place] = first?.places ?? []
  const isLine = place && !('page' in place)
  return [
    isFinding(result) ? say.severity[rankOf(result)] : say.outcome[result.outcome],
    result.outcome,
    result.severity,
    result.rule,
    rules.find(({ id }) => id === result.rule)?.text[lang].title,
    citeArticle(result.article, lang),
    result.message,
    result.question,
    evidence.map(({ quote }) => quote).join(' … '),
    first?.section.join(' > '),
    place && 'page' in place ? place.page : null,
    isLine && hasLines(document.mediaType) ? place.line : null,
    isLine && !hasLines(document.mediaType) ? place.line : null,
    reasonOf(result, document)?.rule,
    result.fingerprint,
    suppressed && say.decision[suppressed.verdict],
    suppressed?.reason,
    suppressed?.by,
    suppressed?.until,
  ]
}
