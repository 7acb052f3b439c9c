/** JUnit XML: a document is a suite, a rule is a case, so that a CI shows what is fulfilled, too. */
import {
  type DocumentResult,
  findingsOf,
  type Report,
  type Result,
  rankOf,
  suppressedOf,
} from '../../lint/result.ts'
import { pathFromRoot } from '../file-path.ts'
import { placeInWords } from '../place.ts'
import type { RenderOptions } from '../rendering.ts'
import { byRank, decisionOf, isShown, sentenceOf, shownOf } from '../told.ts'
import { quoted, words } from '../words.ts'
import { type Element, xmlDocument } from './xml.ts'

/** Valid by the schema of Apache Ant's JUnit task, the strictest of those in use; no times are measured. */
export function junitReport(report: Report, options: RenderOptions): string {
  const suites = report.documents.map((document, id) => suiteOf(document, { id, report, options }))
  return xmlDocument({ name: 'testsuites', attributes: {}, children: suites })
}

interface Around {
  id: number
  report: Report
  options: RenderOptions
}

function suiteOf(document: DocumentResult, { id, report, options }: Around): Element {
  const path = pathFromRoot(document.path, options)
  const cases =
    document.status === 'checked'
      ? casesOf(document, path, options)
      : [caseOf(document.status, path, [unjudged(document)])]
  const having = (name: string) =>
    cases.filter(({ children }) => children.some((child) => child.name === name)).length
  return {
    name: 'testsuite',
    attributes: {
      name: path,
      package: 'art13',
      id,
      timestamp: `${report.asOf}T00:00:00`,
      hostname: 'localhost',
      tests: cases.length,
      failures: having('failure'),
      errors: having('error'),
      skipped: having('skipped'),
      time: 0,
    },
    children: [
      { name: 'properties', attributes: {}, children: propertiesOf(document, report) },
      ...cases,
      { name: 'system-out', attributes: {}, children: [], text: '' },
      { name: 'system-err', attributes: {}, children: [], text: '' },
    ],
  }
}

function propertiesOf(document: DocumentResult, report: Report): Element[] {
  const { sha256, language, profile } = document
  const known = {
    asOf: report.asOf,
    version: report.tool.version,
    sha256,
    language,
    body: profile?.body,
    state: profile?.state,
  }
  return Object.entries(known).flatMap(([name, value]) =>
    value ? [{ name: 'property', attributes: { name, value }, children: [] }] : [],
  )
}

/** A document that could not be judged is an error; one that is no notice has nothing to judge. */
function unjudged({ status, reason, reasonCode }: DocumentResult): Element {
  const message = reason ?? status
  if (status === 'not-a-notice') return skipped(message)
  const attributes = { message, type: reasonCode ?? status }
  return { name: 'error', attributes, children: [], text: message }
}

function casesOf(document: DocumentResult, path: string, options: RenderOptions): Element[] {
  const own = new Set([...findingsOf(document), ...suppressedOf(document)])
  const byRule = new Map<string, Result[]>()
  for (const result of document.results)
    byRule.set(result.rule, [...(byRule.get(result.rule) ?? []), result])
  return [...byRule].flatMap(([rule, results]) => {
    const found = results.filter((result) => own.has(result))
    // A rule whose findings all stand within the item that they explain has no case of its own.
    if (found.length === 0 && results.every((each) => isOpen(each))) return []
    const outcome = outcomeOf(found, { results, document, options })
    return outcome === 'hidden' ? [] : [caseOf(rule, path, outcome)]
  })
}

function isOpen({ outcome }: Result): boolean {
  return outcome === 'fail' || outcome === 'review'
}

interface Judged {
  results: Result[]
  document: DocumentResult
  options: RenderOptions
}

/** Failed, skipped with the question, the decision or the reason why it does not apply, or nothing: fulfilled. */
function outcomeOf(found: Result[], { results, document, options }: Judged): Element[] | 'hidden' {
  const failed = found.filter(({ outcome, suppressed }) => outcome === 'fail' && !suppressed)
  const shown = failed.filter((finding) => isShown(finding, options))
  if (shown.length > 0) return [failureOf(shown, document, options)]
  if (failed.length > 0) return 'hidden'
  if (found.length > 0) {
    const lines = found.map((finding) => lineOf(finding, document, options))
    return [skipped(lines.join('\n'))]
  }
  const idle = results.filter(({ outcome }) => outcome !== 'pass')
  if (idle.length === results.length)
    return [skipped(idle.map(({ message }) => message).join('\n'))]
  return []
}

function failureOf(found: Result[], document: DocumentResult, options: RenderOptions): Element {
  const sorted = byRank(found.map((finding) => ({ finding }))).map(({ finding }) => finding)
  const [gravest] = sorted as [Result, ...Result[]]
  return {
    name: 'failure',
    attributes: { message: sentenceOf(gravest, document, options.lang), type: rankOf(gravest) },
    children: [],
    text: sorted.map((finding) => lineOf(finding, document, options)).join('\n'),
  }
}

/** A finding in one line: "Mangel, S. 2, „Ihre Rechte“: … „Zitat“", with the decision where there is one. */
function lineOf(finding: Result, document: DocumentResult, { lang }: RenderOptions): string {
  const shown = shownOf(finding, document)
  const [first] = shown.evidence
  const place = placeInWords(first, document.mediaType, lang)
  const head = [words[lang].severity[rankOf(finding)], place].filter(Boolean).join(', ')
  const quote = first ? ` ${quoted(first.quote.replace(/\s+/g, ' '), lang)}` : ''
  const decision = finding.suppressed ? ` [${decisionOf(finding.suppressed, lang)}]` : ''
  return `${head}: ${sentenceOf(finding, document, lang)}${quote}${decision}`
}

function skipped(message: string): Element {
  return { name: 'skipped', attributes: { message }, children: [] }
}

function caseOf(rule: string, path: string, outcome: Element[]): Element {
  return {
    name: 'testcase',
    attributes: { name: rule, classname: path, time: 0 },
    children: outcome,
  }
}
