import type { Found } from '../facts/fact.ts'
import type { Citation } from '../facts/facts.ts'
import { ARTICLE_TABLE, type ParagraphShape } from '../law/article-table.ts'
import { hasProvision, LAST_ARTICLE } from '../law/articles.ts'
import { type Judgement, rule } from './rule.ts'

/** Its definitions are numbered; cited in brackets, and by many in German too, the number looks like a paragraph. */
const DEFINITIONS = '4'

export const citationOutOfRange = rule<'citations'>({
  id: 'citation-out-of-range',
  article: '12(1)',
  since: '0.1.0',
  needs: ['citations'],
  cases: {
    article: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Die DSGVO endet mit Art. {last}; einen Art. {article} gibt es nicht.',
      en: 'The GDPR ends with Art. {last}; there is no Art. {article}.',
    },
    paragraph: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Art. {article} DSGVO hat keinen Absatz {paragraph}.',
      en: 'Art. {article} GDPR has no paragraph {paragraph}.',
    },
    letter: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Die genannte Stelle von Art. {article} DSGVO endet mit lit. {last}; lit. {letter} gibt es nicht.',
      en: 'The part of Art. {article} GDPR that is cited ends with ({last}); there is no ({letter}).',
    },
    part: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Die genannte Stelle von Art. {article} DSGVO ist nicht so gegliedert, wie sie zitiert wird.',
      en: 'The part of Art. {article} GDPR that is cited is not divided as it is cited.',
    },
  },
  check: ({ citations }) => {
    const ours = citations.found.filter(({ value }) => value.law === 'GDPR')
    const [first] = ours
    const slips = distinct(citations.found.filter(({ value }) => isJudged(value) && !exists(value)))
    if (slips.length > 0) return slips.map(judgementOf)
    if (!first) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    return { case: 'pass', evidence: [first.at] }
  },
  text: {
    de: {
      title: 'Zitierte Stellen der DSGVO gibt es',
      why: 'Eine Fundstelle, die es nicht gibt, lässt offen, worauf sich der Text stützt.',
      remedy:
        'Schlagen Sie die gemeinte Stelle nach und berichtigen Sie Artikel, Absatz oder Buchstaben.',
    },
    en: {
      title: 'The provisions of the GDPR that are cited exist',
      why: 'A reference to something that does not exist leaves open what the text rests on.',
      remedy: 'Look up the provision that is meant and correct the article, paragraph or letter.',
    },
  },
  examples: [
    { text: 'Rechtsgrundlage ist Art. 6 Abs. 1 S. 1 lit. f DSGVO.', case: 'pass' },
    { text: 'Verantwortlicher nach Art. 4 Nr. 7 DSGVO ist die Stadt Auental.', case: 'pass' },
    { text: 'The controller within the meaning of Art. 4(7) GDPR is Auental Ltd.', case: 'pass' },
    { text: 'We rely on Art. 6(1) p. 1 lit. c GDPR.', case: 'pass' },
    { text: 'Bücher bewahren wir nach Art. 958f OR auf, Daten nach Art. 5 DSGVO.', case: 'pass' },
    { text: 'Rechtsgrundlage ist Art. 6 Abs. 1 lit. g DSGVO.', case: 'letter' },
    { text: 'Wir informieren nach Art. 13 Abs. 5 DSGVO.', case: 'paragraph' },
    { text: 'Die Bußgelder regelt Art. 103 DSGVO.', case: 'article' },
    { text: 'Grundlage ist Art. 6 Abs. 1 Nr. 2 DSGVO.', case: 'part' },
    { text: 'Verantwortlich nach Art. 4 Abs. 7 DSGVO ist die Stadt Auental.', case: 'pass' },
    { text: 'Wir nehmen den Datenschutz ernst.', case: 'not-applicable' },
  ],
})

/** Provisions of the GDPR; without a law only a letter of Art. 6(1), which no other act in use has. */
function isJudged({ law, section, article, paragraph, letter }: Citation): boolean {
  if (section) return false
  if (law === 'GDPR') return true
  return law === null && article === '6' && paragraph === '1' && letter !== undefined
}

function exists({ article, paragraph, subparagraph, letter, number }: Citation): boolean {
  const defines = article === DEFINITIONS && number === undefined
  return hasProvision({
    article: Number(article),
    paragraph: defines ? undefined : numberOf(paragraph),
    subparagraph: numberOf(subparagraph),
    letter,
    number: numberOf(defines ? paragraph : number),
  })
}

function numberOf(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number.parseInt(written, 10)
}

function judgementOf({ value, at }: Found<Citation>): Judgement {
  const { article, paragraph, letter } = value
  const evidence = [at]
  const number = Number(article)
  const shape = ARTICLE_TABLE[number - 1]
  if (!shape) return { case: 'article', values: { article, last: String(LAST_ARTICLE) }, evidence }
  if (paragraph !== undefined && !hasProvision({ article: number, paragraph: Number(paragraph) }))
    return { case: 'paragraph', values: { article, paragraph }, evidence }
  const last = lastLetter(shape.paragraphs, paragraph)
  if (letter === undefined || last === undefined || letter <= last)
    return { case: 'part', values: { article }, evidence }
  return { case: 'letter', values: { article, letter, last }, evidence }
}

function lastLetter(
  paragraphs: readonly ParagraphShape[],
  paragraph: string | undefined,
): string | undefined {
  const texts = paragraph === undefined ? paragraphs : [paragraphs[Number(paragraph) - 1]]
  return texts
    .flatMap((text) => text?.letters ?? [])
    .sort()
    .at(-1)
}

/** Each slip once, at its first place. */
function distinct(slips: readonly Found<Citation>[]): Found<Citation>[] {
  const seen = new Set<string>()
  return slips.filter(({ value }) => {
    const { article, paragraph, subparagraph, letter, number } = value
    const key = [article, paragraph, subparagraph, letter, number].join(' ')
    return seen.has(key) ? false : seen.add(key)
  })
}
