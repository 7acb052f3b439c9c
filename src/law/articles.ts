/** What the GDPR has: lookups over its structure, and how one of its provisions is cited. */

import { ARTICLE_TABLE, type ParagraphShape } from './article-table.ts'

/**
 * A provision of the GDPR in short form: '13', '13(1)', '13(1)(a)', '4(7)', '6(1) subpara. 2'.
 * The number in brackets is the paragraph; in Art. 4 it is the number of the definition.
 */
export type Article =
  | `${number}`
  | `${number}(${number})`
  | `${number}(${number})(${string})`
  | `${number}(${number}) subpara. ${number}`

/** A provision in its parts; letters in lower case. */
export interface Provision {
  article: number
  paragraph?: number | undefined
  subparagraph?: number | undefined
  letter?: string | undefined
  number?: number | undefined
}

export const LAST_ARTICLE = ARTICLE_TABLE.length

/**
 * Whether the GDPR has this provision.
 * A letter or number without a paragraph is accepted if any paragraph of the article has it.
 */
export function hasProvision(provision: Provision): boolean {
  const { article, paragraph, letter, number, subparagraph } = provision
  const shape = ARTICLE_TABLE[article - 1]
  if (!shape) return false
  if (paragraph !== undefined && !shape.numbered) return false
  const texts =
    paragraph === undefined ? shape.paragraphs : shape.paragraphs.slice(paragraph - 1, paragraph)
  if (paragraph === 0) return false
  return texts.some(
    (text) =>
      hasLetter(text, letter, number) &&
      (number === undefined || (number >= 1 && number <= (text.numbers ?? 0))) &&
      (subparagraph === undefined ||
        (subparagraph >= 1 && subparagraph <= (text.subparagraphs ?? 1))),
  )
}

function hasLetter(text: ParagraphShape, letter?: string, number?: number): boolean {
  if (letter === undefined) return true
  const last = number === undefined ? text.letters : text.lettersOfNumber?.[number]
  return last !== undefined && /^[a-z]$/.test(letter) && letter <= last
}

/** The German heading of an article, without quotation; undefined where there is no such article. */
export function titleOf(article: number): string | undefined {
  return ARTICLE_TABLE[article - 1]?.title
}

const SHORT_FORM = /^(\d{1,2})(?:\((\d{1,2})\))?(?:\(([a-z])\))?(?: subpara\. (\d))?$/

/** The parts of the short form. Throws a RangeError for anything that the GDPR does not have. */
export function provisionOf(article: Article): Provision {
  const [, first, inBrackets, letter, subparagraph] = SHORT_FORM.exec(article) ?? []
  const bracketed = inBrackets === undefined ? undefined : Number(inBrackets)
  const defines = first === '4'
  const provision: Provision = {
    article: Number(first),
    paragraph: defines ? undefined : bracketed,
    number: defines ? bracketed : undefined,
    letter,
    subparagraph: subparagraph === undefined ? undefined : Number(subparagraph),
  }
  if (!hasProvision(provision)) throw new RangeError(`no such provision of the GDPR: ${article}`)
  return provision
}

/**
 * The usual citation: 'Art. 13 Abs. 1 lit. a DSGVO', 'Art. 13(1)(a) GDPR'.
 * Throws a RangeError for a provision that the GDPR does not have.
 */
export function citeArticle(article: Article, language: 'de' | 'en'): string {
  const { article: first, paragraph, subparagraph, letter, number } = provisionOf(article)
  if (language === 'en') return `Art. ${article} GDPR`
  const parts = [
    `Art. ${first}`,
    paragraph === undefined ? '' : `Abs. ${paragraph}`,
    subparagraph === undefined ? '' : `UAbs. ${subparagraph}`,
    number === undefined ? '' : `Nr. ${number}`,
    letter === undefined ? '' : `lit. ${letter}`,
    'DSGVO',
  ]
  return parts.filter((part) => part !== '').join(' ')
}
