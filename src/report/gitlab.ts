/** The code quality report of GitLab CI: what counts, one entry a finding. */
import {
  type DocumentResult,
  findingsOf,
  type Report,
  type Result,
  rankOf,
} from '../lint/result.ts'
import { pathFromRoot } from './file-path.ts'
import { hashOf } from './finding-hash.ts'
import type { Rendered, RenderOptions } from './rendering.ts'
import { isShown, lineOf, placedSentenceOf, rulesNamed } from './told.ts'
import { count } from './words.ts'

const SEVERITY = { error: 'major', warning: 'minor', note: 'info', review: 'info' } as const

interface Entry {
  description: string
  check_name: string
  fingerprint: string
  severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  location: { path: string; lines: { begin: number; end?: number } }
}

/** Places without a line stand at line 1, since GitLab asks for one. */
export function gitlabReport(report: Report, options: RenderOptions): Rendered {
  const entries = report.documents.flatMap((document) =>
    document.status === 'checked'
      ? findingsOf(document)
          .filter((finding) => isShown(finding, options))
          .map((finding) => entryOf(finding, document, options))
      : [unjudged(document, options)],
  )
  const { suppressed } = report.summary
  return {
    text: `${JSON.stringify(entries, null, 2)}\n`,
    notices: suppressed > 0 ? [`${count(suppressed, 'decided', options.lang)}.`] : [],
  }
}

function entryOf(finding: Result, document: DocumentResult, options: RenderOptions): Entry {
  const path = pathFromRoot(document.path, options)
  const line = lineOf(finding, document)
  const sentence = placedSentenceOf(finding, document, options.lang)
  return {
    description: `${sentence} [${rulesNamed(finding, document)}]`,
    check_name: finding.rule,
    fingerprint: hashOf(path, finding.fingerprint),
    severity: SEVERITY[rankOf(finding)],
    location: { path, lines: line ? { begin: line.line, end: line.endLine } : { begin: 1 } },
  }
}

/** A document that could not be judged: nothing is known of it, which must not look like nothing found. */
function unjudged(document: DocumentResult, options: RenderOptions): Entry {
  const { status, reason, reasonCode } = document
  const path = pathFromRoot(document.path, options)
  return {
    description: `${reason ?? status} [${reasonCode ?? status}]`,
    check_name: status,
    fingerprint: hashOf(path, status),
    severity: status === 'not-a-notice' ? 'info' : 'critical',
    location: { path, lines: { begin: 1 } },
  }
}
