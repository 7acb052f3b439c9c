/** SARIF for GitHub's code scanning: only what is to be shown as an alert, within the limits of an upload. */
import { gzipSync } from 'node:zlib'
import type { Result as SarifResult } from 'sarif'
import {
  type DocumentResult,
  findingsOf,
  type Report,
  type Result,
  rankOf,
} from '../../lint/result.ts'
import { pathFromRoot } from '../file-path.ts'
import type { Rendered, RenderOptions } from '../rendering.ts'
import { byRank, isShown, placedSentenceOf, shownOf } from '../told.ts'
import { count } from '../words.ts'
import { partialFingerprints } from './fingerprints.ts'
import { locationOf, primaryLocation } from './locations.ts'
import { sarifLog } from './run.ts'

/** GitHub keeps this many results of a run, those of most weight. */
export const MOST_RESULTS = 5_000
/** Bytes of a packed upload. */
const MOST_BYTES = 10_000_000
/** Locations of a result that GitHub keeps. */
const MOST_LOCATIONS = 100

interface Found {
  document: DocumentResult
  finding: Result
}

/** The gravest findings first; what had to be left out is said. */
export function githubSarif(report: Report, options: RenderOptions): Rendered {
  const { lang } = options
  const all = report.documents.flatMap((document) =>
    findingsOf(document).map((finding) => ({ document, finding })),
  )
  const chosen = byRank(all.filter(({ finding }) => isAlert(finding, options)))
  let kept = chosen.slice(0, MOST_RESULTS)
  let text = log(report, options, kept)
  while (kept.length > 0 && gzipSync(text).length > MOST_BYTES) {
    kept = kept.slice(0, Math.floor(kept.length / 2))
    text = log(report, options, kept)
  }
  const reviews = options.reviews ? 0 : report.summary.findings.review
  const { suppressed } = report.summary
  const cut = chosen.length - kept.length
  const say = left[lang]
  return {
    text,
    notices: [
      ...(cut > 0 ? [say.cut(cut)] : []),
      ...(reviews > 0 ? [say.reviews(count(reviews, 'review', lang))] : []),
      ...(suppressed > 0 ? [`${count(suppressed, 'decided', lang)}.`] : []),
    ],
  }
}

const left = {
  de: {
    cut: (n: number) =>
      `${n} Befunde sind weggelassen: GitHub nimmt höchstens ${MOST_RESULTS} und 10 MB gepackt; die schwersten sind enthalten. "--format sarif" enthält alle.`,
    reviews: (questions: string) =>
      `${questions} nicht enthalten; "--sarif-reviews" nimmt sie auf.`,
  },
  en: {
    cut: (n: number) =>
      `${n} findings are left out: GitHub takes at most ${MOST_RESULTS} and 10 MB packed; the gravest are in. "--format sarif" has all.`,
    reviews: (questions: string) => `${questions} left out; "--sarif-reviews" puts them in.`,
  },
}

function isAlert(finding: Result, options: RenderOptions): boolean {
  return rankOf(finding) === 'review' ? options.reviews : isShown(finding, options)
}

function log(report: Report, options: RenderOptions, kept: readonly Found[]): string {
  const index = new Map(options.rules.map(({ id }, position) => [id, position]))
  const results = kept.map((found) => ({
    ruleId: found.finding.rule,
    ruleIndex: index.get(found.finding.rule) ?? -1,
    ...alertOf(found, options),
  }))
  return `${JSON.stringify(sarifLog(report, options, results))}\n`
}

/** GitHub knows no kinds: a question becomes a note with a tag. */
function alertOf({ document, finding }: Found, options: RenderOptions): SarifResult {
  const shown = shownOf(finding, document)
  const rank = rankOf(finding)
  const further = shown.evidence.slice(1, MOST_LOCATIONS)
  return {
    level: rank === 'review' ? 'note' : rank,
    message: { text: placedSentenceOf(finding, document, options.lang) },
    locations: [primaryLocation(shown, document, options)],
    ...(further.length > 0 && {
      relatedLocations: further.map((each) => locationOf(each, document, options)),
    }),
    partialFingerprints: partialFingerprints(finding, pathFromRoot(document.path, options)),
    ...(rank === 'review' && { properties: { tags: ['needs-review'] } }),
  }
}
