/** Annotations of GitHub Actions: commands on standard output that mark findings in the files of a pull request. */
import {
  type DocumentResult,
  findingsOf,
  type Report,
  type Result,
  rankOf,
} from '../../lint/result.ts'
import { pathFromRoot } from '../file-path.ts'
import { markdownReport } from '../markdown/markdown.ts'
import type { Rendered, RenderOptions } from '../rendering.ts'
import { byRank, isShown, lineOf, placedSentenceOf, rulesNamed } from '../told.ts'
import { totalOf } from '../total.ts'
import { command, type Kind } from './command.ts'

const KIND = { error: 'error', warning: 'warning', note: 'notice', review: 'notice' } as const
/** Annotations of a kind that GitHub shows of one step. */
const SHOWN = 10
/** Bytes that GitHub takes as the summary of one step. */
const MOST_SUMMARY = 1_048_576

/** What counts, the gravest first, because GitHub shows the first ten of a kind; the summary has all. */
export function githubReport(report: Report, options: RenderOptions): Rendered {
  const { lang } = options
  const unjudged = report.documents.filter(({ status }) => status !== 'checked')
  const findings = report.documents.flatMap((document) =>
    findingsOf(document)
      .filter((finding) => isShown(finding, options))
      .map((finding) => ({ document, finding })),
  )
  const kinds: Kind[] = []
  const lines = [
    ...unjudged.map((document) => {
      kinds.push(kindOfUnjudged(document))
      return refusal(document, options)
    }),
    ...byRank(findings).map(({ finding, document }) => {
      kinds.push(KIND[rankOf(finding)])
      return annotation(finding, document, options)
    }),
  ]
  const isCut = (['error', 'warning', 'notice'] as const).some(
    (kind) => kinds.filter((each) => each === kind).length > SHOWN,
  )
  const summary = markdownReport(report, options, MOST_SUMMARY)
  return {
    text: `${[...lines, totalOf(report, lang)].join('\n')}\n`,
    notices: [...(isCut ? [cut[lang]] : []), ...summary.notices],
    summary: summary.text,
  }
}

const cut = {
  de: `GitHub zeigt von einem Schritt je Art nur die ersten ${SHOWN} Anmerkungen; alle stehen in der Zusammenfassung und im Protokoll.`,
  en: `GitHub shows the first ${SHOWN} annotations of a kind and step only; all are in the summary and the log.`,
}

function annotation(finding: Result, document: DocumentResult, options: RenderOptions): string {
  const place = lineOf(finding, document)
  const isOneLine = place && place.line === place.endLine
  return command(KIND[rankOf(finding)], placedSentenceOf(finding, document, options.lang), {
    file: pathFromRoot(document.path, options),
    ...(place && { line: place.line, endLine: place.endLine }),
    // GitHub takes columns only within one line.
    ...(isOneLine && { col: place.column, endColumn: place.endColumn }),
    title: rulesNamed(finding, document),
  })
}

function refusal(document: DocumentResult, options: RenderOptions): string {
  const { status, reason, reasonCode } = document
  return command(kindOfUnjudged(document), reason ?? status, {
    file: pathFromRoot(document.path, options),
    title: reasonCode ?? status,
  })
}

function kindOfUnjudged({ status }: DocumentResult): Kind {
  return status === 'not-a-notice' ? 'warning' : 'error'
}
