/** The notices of a site: where each stands, how it was found, and what was found in it. */
import type { SiteDocument } from '../../../audit/result.ts'
import { writeDate } from '../../../law/dates.ts'
import type { DocumentResult } from '../../../lint/result.ts'
import { doubtInWords } from '../../doubt.ts'
import { profileInWords } from '../../profile.ts'
import { count, quoted, words } from '../../words.ts'
import type { Around } from '../around.ts'
import { number } from '../figures.ts'
import { type Html, html, outward, type Slot } from '../html.ts'
import { facts } from '../page.ts'
import { whyInWords } from '../words/why.ts'
import { put } from '../words/words.ts'
import { findingsPart, verdictCounts } from './findings.ts'

export function documentPart(document: SiteDocument, around: Around): Html {
  const { say, codes, lang } = around
  const { result } = document
  const title = result?.title || document.text || say.site.untitled
  const list = (urls: readonly string[]) =>
    urls.length > 0 && html`<ul>${urls.map((url) => html`<li>${outward(url)}</li>`)}</ul>`
  const language = result?.language
  return html`<article class="notice"><h3>${title}</h3>
${document.decision === 'stale' && html`<p><span class="tag note">${say.site.stale}</span></p>`}
${facts([
  [say.site.kind, document.kind ? codes.kind[document.kind][0] : say.site.unknownKind],
  [say.site.url, outward(document.url)],
  [say.site.how, howFound(document, around)],
  [say.site.also, list(document.also)],
  [say.site.parts, list(document.parts)],
  [say.site.variants, list(document.variants)],
  [
    say.site.spread,
    document.sites > 1 && put(say.site.shared, { n: number(document.sites, lang) }),
  ],
  [say.site.language, language && (say.site.languages[language] ?? language)],
  [say.site.date, result?.date && writeDate(result.date, lang)],
  [say.site.pages, result && sizeInWords(result, lang)],
])}
${result === null ? html`<p>${say.site.pending}</p>` : verdicts(result, around)}</article>`
}

function verdicts(result: DocumentResult, around: Around): Html {
  const { say, lang } = around
  if (result.status !== 'checked')
    return html`<p><strong>${say.site.unjudged} (${words[lang].status[result.status]}).</strong> ${result.reason}</p>`
  return html`<p class="faint">${profileInWords(result, lang)}</p>
<p>${doubtInWords(result, lang)}</p>
<p>${say.site.findings}: ${verdictCounts(result, around)}</p>
${findingsPart(result, around)}`
}

function sizeInWords(
  { extraction: { pages, characters } }: DocumentResult,
  lang: Around['lang'],
): string {
  return pages === null ? count(characters, 'character', lang) : count(pages, 'page', lang)
}

/** "Link in der Fußzeile mit den Worten „Datenschutz“ auf der Seite …; Warum: …". */
function howFound(
  found: Pick<SiteDocument, 'via' | 'text' | 'heading' | 'parent' | 'why' | 'score'>,
  { say, codes, lang }: Around,
): Slot {
  return html`${codes.via[found.via]}${found.text && ` ${say.site.linkWords} ${quoted(found.text, lang)}`}${
    found.heading && ` ${say.site.under} ${quoted(found.heading, lang)}`
  }${found.parent && html` ${say.site.on} ${outward(found.parent)}`}. ${say.site.why}: ${whyInWords(found.why, lang)} <span class="faint">(${number(found.score, lang)} ${say.site.score})</span>`
}
