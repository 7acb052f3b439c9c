/** One small report for all formats: Markdown, PDF, a scan, an imprint; a defect, a question, a decision. */
import { readFileSync } from 'node:fs'
import type { DocumentResult, Report, Suppression } from '../../src/lint/result.ts'
import { summarize } from '../../src/lint/summary.ts'
import { FORMAT_NAMES, type FormatName, formats } from '../../src/report/formats.ts'
import type { Rendered, RenderOptions } from '../../src/report/rendering.ts'
import { rules } from '../../src/rules/index.ts'
import type { Lang } from '../../src/rules/rule.ts'
import { run } from '../../src/run/run.ts'

export const names = FORMAT_NAMES
export const asOf = '2026-11-21'

/** Few rules, so that a person can read the reports. */
const shown = [
  'controller-identity',
  'dpo-contact',
  'transfer-safeguards',
  'retention',
  'right-to-object',
  'right-of-access',
  'citation-typo',
  'outdated-privacy-shield',
  'comment-residue',
  'right-unlabelled',
]
const chosen = rules.filter(({ id }) => shown.includes(id))

const decision: Suppression = {
  verdict: 'accepted',
  reason: 'Wird mit der nächsten Fassung "2027" ersetzt; siehe <Akte> & Vermerk.',
  by: 'DSB',
  until: '2027-03-31',
  from: 'decisions',
}

export async function smallReport(lang: Lang): Promise<Report> {
  return reportOn(
    [
      { path: 'fixtures/reports/kleingarten.md' },
      { path: 'fixtures/notices/kita-platz.pdf' },
      { path: 'fixtures/bad/scan.pdf' },
      { path: 'fixtures/bad/imprint.md' },
    ],
    lang,
  )
}

/** A report with the retention of every document decided on. */
export async function reportOn(
  files: { path: string; bytes?: Uint8Array }[],
  lang: Lang,
): Promise<Report> {
  const documents: DocumentResult[] = []
  const sources = files.map(({ path, bytes }) => ({
    path,
    bytes: bytes ?? new Uint8Array(readFileSync(path)),
  }))
  const options = { asOf, lang, rules: chosen.map(({ id }) => id) }
  for await (const document of run(sources, options)) {
    const results = document.results.map((result) =>
      result.rule === 'retention' && result.outcome === 'fail'
        ? { ...result, suppressed: decision }
        : result,
    )
    documents.push({ ...document, results })
  }
  const tool = { name: 'art13', version: '0.0.0' } as const
  return { schemaVersion: '1', tool, asOf, documents, summary: summarize(documents) }
}

const plain: RenderOptions = {
  lang: 'de',
  width: 100,
  color: 0,
  quiet: false,
  rules: chosen,
  reviews: false,
  csv: { separator: ',', bom: false },
  cwd: '/notices',
  root: '/notices',
}

export async function render(
  format: FormatName,
  report: Report,
  options: Partial<RenderOptions> = {},
): Promise<Omit<Rendered, 'text'> & { text: string }> {
  const rendered = await formats[format].render(report, { ...plain, ...options })
  const { text } = rendered
  return { ...rendered, text: typeof text === 'string' ? text : [...text].join('') }
}
