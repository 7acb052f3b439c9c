/** The text report: for a person who reads one document, or a few hundred, on a terminal. */
import { Chalk } from 'chalk'
import type { DocumentResult, Report } from '../../lint/result.ts'
import { problemLines } from '../decision-problems.ts'
import { hang, harmless, wrap } from '../layout.ts'
import { words } from '../words.ts'
import { decidedLines, findingLines } from './findings.ts'
import { foundLines, inapplicableLines } from './found.ts'
import { headLines, totalLines } from './head.ts'
import { type Pen, section, type TextOptions } from './pen.ts'

/** Writes the whole report. */
export function textReport(report: Report, options: TextOptions): string {
  const pen: Pen = { ...options, paint: new Chalk({ level: options.color }), said: new Set() }
  const documents = report.documents.map((document) => documentLines(document, report, pen))
  const shown = documents.filter((lines) => lines.length > 0)
  const idle = problemLines(report.decisions, pen.lang).flatMap((line) =>
    hang('  ', harmless(line), pen.width),
  )
  const problems =
    idle.length > 0 ? [section(words[pen.lang].headings.idle, idle, pen).slice(1)] : []
  const total = report.documents.length > 1 ? [totalLines(report, pen)] : []
  const checked = report.documents.some((document) => document.status === 'checked')
  const limits =
    checked && !pen.quiet
      ? [wrap(words[pen.lang].limits, pen.width).map((line) => pen.paint.dim(line))]
      : []
  return `${[...shown, ...problems, ...total, ...limits].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function documentLines(document: DocumentResult, report: Report, pen: Pen): string[] {
  const { paint, width, lang } = pen
  if (document.status !== 'checked') {
    // What is no notice says so in the first words of its reason; another language is no such judgement.
    const isSaid = document.status === 'not-a-notice'
    const status = isSaid ? '' : `  ${paint.yellow(words[lang].status[document.status])}`
    const reason = hang('  ', document.reason ?? '', width)
    return [
      `${paint.bold(harmless(document.path))}${status}`,
      ...reason.map((line) => (isSaid ? paint.yellow(line) : line)),
    ]
  }
  const findings = findingLines(document, pen)
  if (pen.quiet && findings.length === 0) return []
  const rest = pen.quiet
    ? []
    : [
        ...decidedLines(document, pen),
        ...foundLines(document, pen),
        ...inapplicableLines(document, pen),
      ]
  return [...headLines(document, report, pen), ...findings, ...rest]
}
