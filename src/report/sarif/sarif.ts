/** The SARIF report: every result of every rule, whatever its outcome, valid by the 2.1.0 schema. */
import type { Result as SarifResult, Suppression as SarifSuppression } from 'sarif'
import type { DocumentResult, Report, Result, Suppression } from '../../lint/result.ts'
import type { Outcome } from '../../rules/rule.ts'
import { pathFromRoot } from '../file-path.ts'
import { HERE, jsonInPieces } from '../json.ts'
import type { RenderOptions } from '../rendering.ts'
import { decisionOf } from '../told.ts'
import { partialFingerprints } from './fingerprints.ts'
import { locationOf, primaryLocation } from './locations.ts'
import { sarifLog } from './run.ts'

const KIND: Record<Outcome, NonNullable<SarifResult['kind']>> = {
  pass: 'pass',
  fail: 'fail',
  review: 'review',
  'not-applicable': 'notApplicable',
  'not-evaluated': 'open',
}

/** One result a line. */
export function sarifReport(report: Report, options: RenderOptions): Iterable<string> {
  return jsonInPieces(sarifLog(report, options, HERE), resultsOf(report, options), (result) =>
    JSON.stringify(result),
  )
}

function* resultsOf(report: Report, options: RenderOptions): Iterable<SarifResult> {
  const index = new Map(options.rules.map(({ id }, position) => [id, position]))
  // Within a run all results tell of suppressions, or none.
  const isDecided = report.summary.suppressed > 0
  for (const document of report.documents) {
    for (const result of document.results) {
      yield {
        ruleId: result.rule,
        ruleIndex: index.get(result.rule) ?? -1,
        ...resultOf(result, document, options),
        ...(isDecided && { suppressions: suppressionsOf(result.suppressed, options) }),
      }
    }
  }
}

function resultOf(result: Result, document: DocumentResult, options: RenderOptions): SarifResult {
  const { outcome, severity, question, evidence, nearMiss } = result
  const further = evidence.slice(1).map((each) => locationOf(each, document, options))
  if (nearMiss) {
    const near = locationOf(nearMiss, document, options)
    further.push({ ...near, message: { text: nearMiss.lacks } })
  }
  return {
    kind: KIND[outcome],
    level: outcome === 'fail' ? (severity ?? 'warning') : 'none',
    message: { text: question ? `${result.message} ${question}` : result.message },
    locations: [primaryLocation(result, document, options)],
    ...(further.length > 0 && { relatedLocations: further }),
    partialFingerprints: partialFingerprints(result, pathFromRoot(document.path, options)),
    properties: {
      outcome,
      case: result.case,
      stated: result.stated,
      owed: result.owed,
      explainedBy: result.explainedBy,
    },
  }
}

function suppressionsOf(
  suppression: Suppression | null,
  { lang }: RenderOptions,
): SarifSuppression[] {
  if (!suppression) return []
  const { verdict, by, until, from, reason } = suppression
  return [
    {
      kind: from === 'directive' ? 'inSource' : 'external',
      status: 'accepted',
      justification: reason ?? decisionOf(suppression, lang),
      properties: { verdict, by, until },
    },
  ]
}
