/** What was found in a notice and what was not, with the words it rests on. */
import { citeArticle } from '../../../law/articles.ts'
import {
  type DocumentResult,
  type Evidence,
  findingsOf,
  type Result,
  rankOf,
  suppressedOf,
} from '../../../lint/result.ts'
import { absenceInWords } from '../../absence.ts'
import { shorten } from '../../layout.ts'
import { placeInWords } from '../../place.ts'
import { byRank, decisionOf, sentenceOf, shownOf } from '../../told.ts'
import { whereToAdd } from '../../where.ts'
import { count, quoted, words } from '../../words.ts'
import type { Around } from '../around.ts'
import { type Html, html } from '../html.ts'
import { RANKS } from '../known.ts'

/** "2 Mängel, 1 Prüffrage": those that there are. */
export function verdictCounts(document: DocumentResult, { lang, say }: Around): Html {
  const findings = findingsOf(document)
  const parts = RANKS.map(
    (rank) => [rank, findings.filter((each) => rankOf(each) === rank).length] as const,
  )
    .filter(([, n]) => n > 0)
    .map(([rank, n]) => html`<span class="tag ${rank}">${count(n, rank, lang)}</span> `)
  return parts.length > 0 ? html`${parts}` : html`${say.site.none}`
}

export function findingsPart(document: DocumentResult, around: Around): Html {
  const { say } = around
  const ranked = (findings: Result[]) =>
    byRank(findings.map((finding) => ({ finding }))).map(({ finding }) =>
      findingItem(finding, document, around),
    )
  const decided = suppressedOf(document)
  return html`${ranked(findingsOf(document))}
${decided.length > 0 && html`<h4>${say.site.decided}</h4>${ranked(decided)}`}
${folded(document, 'pass', around)}${folded(document, 'not-applicable', around)}${folded(document, 'not-evaluated', around)}`
}

function findingItem(finding: Result, document: DocumentResult, { lang, rules }: Around): Html {
  const say = words[lang]
  const shown = shownOf(finding, document)
  const rank = rankOf(finding)
  const text = rules.get(shown.rule)?.text[lang]
  const where = whereToAdd(finding, document, lang)
  const lacking = absenceInWords(shown, lang)
  return html`<div class="finding">
<p><span class="tag ${rank}">${say.severity[rank]}</span> ${sentenceOf(finding, document, lang)}</p>
${finding.suppressed && html`<p><strong>${decisionOf(finding.suppressed, lang)}</strong></p>`}
${quotes(shown, document, lang)}
${lacking && html`<p class="faint small">${lacking}</p>`}
${text && html`<p>${say.remedy}: ${text.remedy}</p>`}
${where && html`<p>${say.where.label}: ${where}.</p>`}
<p class="faint small"><a href="../index.html#rule-${finding.rule}">${finding.rule}</a></p>
</div>`
}

/** Each of the words once, at most three. */
function quotes({ evidence }: Result, { mediaType }: DocumentResult, lang: Around['lang']): Html[] {
  const different = new Map<string, Evidence>(evidence.map((each) => [each.quote, each]))
  return [...different.values()].slice(0, 3).map((each) => {
    const place = placeInWords(each, mediaType, lang)
    return html`<blockquote>${quoted(shorten(each.quote, 400), lang)}${place && html`<footer>${place}</footer>`}</blockquote>`
  })
}

/** What needs nobody's eye at first: behind a line that opens. */
function folded(
  document: DocumentResult,
  outcome: 'pass' | 'not-applicable' | 'not-evaluated',
  around: Around,
): Html | false {
  const { lang, say } = around
  const results = document.results.filter((result) => result.outcome === outcome)
  if (results.length === 0) return false
  const title = {
    pass: say.site.passed,
    'not-applicable': say.site.inapplicable,
    'not-evaluated': say.site.unexamined,
  }[outcome]
  const items = results.map(
    (result) =>
      html`<li>${result.message} <span class="faint">(${aboutOf(result, around)})</span>${outcome === 'pass' && quotes(result, document, lang).slice(0, 1)}</li>`,
  )
  return html`<details><summary>${title} (${results.length})</summary><ul>${items}</ul></details>`
}

/** The provision; of what was not judged, the demand before it, which its sentence does not name. */
function aboutOf({ rule, article, outcome }: Result, { rules, lang }: Around): string {
  const demand = outcome === 'pass' ? undefined : rules.get(rule)?.text[lang].title
  return [demand, citeArticle(article, lang)].filter(Boolean).join('; ')
}
