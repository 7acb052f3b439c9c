import { type DocumentResult, type Result, rankOf } from '../../lint/result.ts'
import { shorten } from '../layout.ts'
import { placeInWords } from '../place.ts'
import type { RenderOptions } from '../rendering.ts'
import { decisionOf, rulesNamed, sentenceOf, shownOf } from '../told.ts'
import { quoted, words } from '../words.ts'
import { code, inline } from './escape.ts'

/** Characters of a quotation. */
const QUOTE = 300

/** One finding as an item of a list: what, where, the sentence, up to three quotations, what to do, the decision. */
export function findingItem(
  finding: Result,
  document: DocumentResult,
  { options: { lang, rules }, told }: { options: RenderOptions; told: Set<string> },
): string {
  const say = words[lang]
  const shown = shownOf(finding, document)
  const place = placeInWords(shown.evidence[0], document.mediaType, lang)
  const head = [`**${say.severity[rankOf(finding)]}**`, place && inline(place)]
  const ids = rulesNamed(finding, document).split(', ').map(code).join(', ')
  const quotes = shown.evidence
    .slice(0, 3)
    .map(({ quote }) => `> ${inline(quoted(shorten(quote, QUOTE), lang))}`)
  const remedy = rules.find(({ id }) => id === shown.rule)?.text[lang].remedy
  const isNew = !told.has(shown.rule)
  told.add(shown.rule)
  const paragraphs = [
    `${[...head, ids].filter(Boolean).join(' · ')}  \n${inline(sentenceOf(finding, document, lang))}`,
    ...(quotes.length > 0 ? [quotes.join('\n>\n')] : []),
    ...(finding.suppressed ? [inline(decisionOf(finding.suppressed, lang))] : []),
    ...(remedy && isNew && !finding.suppressed ? [`${say.remedy}: ${inline(remedy)}`] : []),
  ]
  const [first = '', ...rest] = paragraphs.join('\n\n').split('\n')
  return [`- ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n')
}
