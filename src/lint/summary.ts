import { type DocumentResult, findingsOf, rankOf, type Summary, suppressedOf } from './result.ts'

/**
 * Counts documents, pages, characters, outcomes and findings; a result that only explains another is no finding,
 * one that a person has decided on is counted apart.
 */
export function summarize(documents: readonly DocumentResult[]): Summary {
  const summary: Summary = {
    documents: {},
    pages: 0,
    characters: 0,
    outcomes: { pass: 0, fail: 0, review: 0, 'not-applicable': 0, 'not-evaluated': 0 },
    findings: { error: 0, warning: 0, note: 0, review: 0 },
    suppressed: 0,
  }
  for (const document of documents) {
    summary.documents[document.status] = (summary.documents[document.status] ?? 0) + 1
    summary.pages += document.extraction.pages ?? 0
    summary.characters += document.extraction.characters
    for (const result of document.results) summary.outcomes[result.outcome]++
    for (const finding of findingsOf(document)) summary.findings[rankOf(finding)]++
    summary.suppressed += suppressedOf(document).length
  }
  return summary
}
