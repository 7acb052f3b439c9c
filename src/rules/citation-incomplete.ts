import type { Passage } from '../document/notice.ts'
import type { Found } from '../facts/fact.ts'
import type { Citation } from '../facts/facts.ts'
import { rule } from './rule.ts'

const MOST_PLACES = 5
/** Characters between an article and its grounds. */
const NEAR = 200

export const citationIncomplete = rule<'legalBasis' | 'citations'>({
  id: 'citation-incomplete',
  article: '13(1)(c)',
  since: '0.1.0',
  needs: ['legalBasis', 'citations'],
  cases: {
    'no-letter': {
      outcome: 'fail',
      severity: 'note',
      de: 'Als Rechtsgrundlage ist eine Stelle mit mehreren Buchstaben ohne Buchstaben zitiert, zuerst Art. {article} DSGVO (Stellen: {count}). Andere Stellen nennen ihn.',
      en: 'A provision with several letters is cited as a legal basis without its letter, first Art. {article} GDPR (places: {count}). Elsewhere the text names it.',
    },
  },
  check: ({ legalBasis, citations }) => {
    // Where no basis is complete, the item on the legal basis says so.
    if (legalBasis.stated !== 'yes')
      return { case: 'not-applicable', because: 'basis-unknown', evidence: [] }
    // A statute beside a bare article is enough; that letters are in use shows that one is missing.
    if (!legalBasis.found.some(({ value }) => value.by === 'citation'))
      return { case: 'not-applicable', because: 'nothing', evidence: [] }
    const bases = legalBasis.found.map(({ at }) => at)
    const bare = citations.found.filter((one) => lacksLetter(one, citations.found, bases))
    const [first] = bare
    if (!first) return { case: 'pass', evidence: bases.slice(0, 1) }
    const places = [...new Map(bare.map(({ at }) => [at.start, at])).values()]
    const { article, paragraph } = first.value
    const values = {
      article: paragraph ? `${article} Abs. ${paragraph}` : article,
      count: String(places.length),
    }
    return { case: 'no-letter', values, evidence: places.slice(0, MOST_PLACES) }
  },
  text: {
    de: {
      title: 'Rechtsgrundlagen sind mit ihrem Buchstaben zitiert',
      why: 'Art. 6 Abs. 1 und Art. 9 Abs. 2 DSGVO enthalten mehrere Gründe, an denen verschiedene Rechte hängen.',
      remedy: 'Ergänzen Sie den Buchstaben, etwa „Art. 6 Abs. 1 lit. b DSGVO“.',
    },
    en: {
      title: 'Legal bases are cited with their letter',
      why: 'Art. 6(1) and Art. 9(2) GDPR hold several grounds, on which different rights depend.',
      remedy: 'Add the letter, as in "Art. 6(1)(b) GDPR".',
    },
  },
  examples: [
    { text: 'Rechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO.', case: 'pass' },
    {
      text: 'Rechtsgrundlage nach Art. 6 DSGVO ist Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO).',
      case: 'pass',
    },
    {
      text: '# Rechtsgrundlagen\n\nDie Kurse führen wir auf Grundlage von Art. 6 Abs. 1 lit. b DSGVO durch.\n\nDie Verarbeitung der Gesundheitsdaten beruht auf Art. 9 Abs. 2 DSGVO und Art. 6 Abs. 1 lit. a DSGVO.',
      case: 'no-letter',
    },
    {
      text: 'The legal basis for the newsletter is Article 6(1) GDPR. The shop rests on Article 6(1)(b) GDPR.',
      case: 'no-letter',
    },
    {
      text: 'Ob wir Daten verarbeiten dürfen, richtet sich nach Art. 6 DSGVO. Rechtsgrundlage ist Ihre Einwilligung nach Art. 6 Abs. 1 lit. a DSGVO.',
      case: 'pass',
    },
    { text: 'Rechtsgrundlage ist die DSGVO.', case: 'not-applicable' },
  ],
})

/** Art. 6, 6(1) or 9(2) without a letter, in the words of a basis that name no letter of that article. */
function lacksLetter(
  { value, at }: Found<Citation>,
  all: readonly Found<Citation>[],
  bases: readonly Passage[],
): boolean {
  const { law, article, paragraph, letter } = value
  if (law !== 'GDPR' || letter !== undefined) return false
  const lettered =
    (article === '6' && (paragraph ?? '1') === '1') || (article === '9' && paragraph === '2')
  if (!lettered) return false
  const basis = bases.find((one) => at.start >= one.start && at.end <= one.end)
  if (!basis) return false
  // "Die Verarbeitung richtet sich nach Art. 6 DSGVO" introduces what is told behind it.
  if (paragraph === undefined && isFollowed(at, article, all)) return false
  return !all.some(
    (other) =>
      other.value.article === article &&
      other.value.letter !== undefined &&
      other.at.start >= basis.start &&
      other.at.end <= basis.end,
  )
}

/** Whether the next provisions, within a few lines, are grounds of the same article with their letters. */
function isFollowed(at: Passage, article: string, all: readonly Found<Citation>[]): boolean {
  const next = all.find((other) => other.at.start >= at.end)
  return (
    next !== undefined &&
    next.value.article === article &&
    next.value.letter !== undefined &&
    next.at.start - at.end <= NEAR
  )
}
