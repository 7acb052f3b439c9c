/** What is said of a finding, for the formats that list findings one by one. */
import type { LinePlace } from '../document/notice.ts'
import { citeArticle } from '../law/articles.ts'
import { writeDate } from '../law/dates.ts'
import {
  type DocumentResult,
  type Result,
  rankOf,
  reasonOf,
  type Suppression,
} from '../lint/result.ts'
import type { Lang } from '../rules/rule.ts'
import { hasLines, placeInWords } from './place.ts'
import { words } from './words.ts'

const RANK = { error: 0, warning: 1, review: 2, note: 3 }

/** The result whose words and places are shown: the specific reason, where there is one. */
export function shownOf(finding: Result, document: DocumentResult): Result {
  return reasonOf(finding, document) ?? finding
}

/** What is wrong and, of a review, what is to be decided. */
function messageOf(finding: Result, document: DocumentResult): string {
  const { message, question } = shownOf(finding, document)
  return question ? `${message} ${question}` : message
}

/** The same with the provision: "… nicht gefunden. (Art. 13 Abs. 1 lit. b DSGVO)". */
export function sentenceOf(finding: Result, document: DocumentResult, lang: Lang): string {
  return `${messageOf(finding, document)} (${citeArticle(finding.article, lang)})`
}

/** The same after the place, where the consumer shows none: a page of a PDF, a paragraph of a DOCX. */
export function placedSentenceOf(finding: Result, document: DocumentResult, lang: Lang): string {
  const sentence = sentenceOf(finding, document, lang)
  if (hasLines(document.mediaType)) return sentence
  const place = placeInWords(shownOf(finding, document).evidence[0], document.mediaType, lang)
  return place ? `${place}: ${sentence}` : sentence
}

/** The first line of the file on which the words stand; undefined where there are no lines or no words. */
export function lineOf(finding: Result, document: DocumentResult): LinePlace | undefined {
  const [place] = shownOf(finding, document).evidence[0]?.places ?? []
  return place && !('page' in place) && hasLines(document.mediaType) ? place : undefined
}

/** Whether a reader who wants defects and questions only (`--quiet`) is shown the finding. */
export function isShown(finding: Result, { quiet }: { quiet: boolean }): boolean {
  return !quiet || rankOf(finding) !== 'note'
}

/** The rule, and the rule of the specific reason. */
export function rulesNamed(finding: Result, document: DocumentResult): string {
  const shown = shownOf(finding, document)
  return shown === finding ? finding.rule : `${finding.rule}, ${shown.rule}`
}

/** The gravest first; equals stay in the order of the rules. */
export function byRank<Item extends { finding: Result }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => RANK[rankOf(a.finding)] - RANK[rankOf(b.finding)])
}

/** A decision in words: "in Kauf genommen: Ersetzt die nächste Fassung. (DSB, bis 31.03.2027)". */
export function decisionOf(suppression: Suppression, lang: Lang): string {
  const say = words[lang].decision
  const { verdict, reason, by, until } = suppression
  const more = [by, until && `${say.until} ${writeDate(until, lang)}`].filter(Boolean).join(', ')
  return `${say[verdict]}${reason ? `: ${reason}` : ''}${more ? ` (${more})` : ''}`
}
