import type { Citation } from '../facts/facts.ts'
import { fieldOf } from '../law/statutes.ts'
import { rule } from './rule.ts'

const MOST_PLACES = 3
/** Sections on special categories of acts that are cited for much else: BDSG, KDG, DSG-EKD. */
const OWN_RULES: Readonly<Record<string, readonly string[]>> = {
  BDSG: ['22', '26', '27'],
  KDG: ['11'],
  'DSG-EKD': ['13'],
}
/** Fields of law that provide for such data themselves. */
const FIELDS = ['social', 'health', 'employment', 'public-order', 'registration', 'tax']

export const specialCategoriesBasis = rule<'sensitiveData' | 'citations' | 'legalBasis'>({
  id: 'special-categories-basis',
  article: '9(2)',
  since: '0.1.0',
  needs: ['sensitiveData', 'citations', 'legalBasis'],
  cases: {
    'no-basis': {
      outcome: 'review',
      de: 'Unter den verarbeiteten Daten steht „{words}“; eine Grundlage für besondere Kategorien (Art. 9 Abs. 2 DSGVO) wurde nicht gefunden.',
      en: 'Among the data processed is "{words}"; a basis for special categories (Art. 9(2) GDPR) was not found.',
      question: {
        de: 'Zu entscheiden ist, ob damit Angaben etwa zu Gesundheit oder Religion verarbeitet werden. Falls ja: bitte die Ausnahme nennen, meist eine ausdrückliche Einwilligung oder ein Gesetz; falls nein: keine Änderung.',
        en: 'The question is whether information such as on health or religion is processed. If so: please name the exception, usually explicit consent or a statute; if not: no change.',
      },
    },
  },
  check: ({ sensitiveData, citations, legalBasis }) => {
    const [first] = sensitiveData.found
    if (!first) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    const basis =
      citations.found.find(({ value }) => providesForThem(value)) ??
      legalBasis.found.find(({ value }) => value.letter?.startsWith('9'))
    if (basis) return { case: 'pass', evidence: [basis.at] }
    const places = new Map(sensitiveData.found.map(({ at }) => [at.start, at]))
    const evidence = [...places.values()].slice(0, MOST_PLACES)
    return { case: 'no-basis', values: { words: first.value.words }, evidence }
  },
  text: {
    de: {
      title: 'Für besondere Kategorien ist eine Ausnahme genannt',
      why: 'Angaben etwa zu Gesundheit, Religion oder Gewerkschaft dürfen nur nach Art. 9 Abs. 2 DSGVO verarbeitet werden; Art. 6 allein genügt nicht.',
      remedy:
        'Nennen Sie den Buchstaben von Art. 9 Abs. 2 DSGVO und, wo nötig, das Gesetz; oder verzichten Sie auf die Angabe.',
    },
    en: {
      title: 'For special categories an exception is named',
      why: 'Information such as on health, religion or trade unions may be processed under Art. 9(2) GDPR only; Art. 6 alone does not suffice.',
      remedy:
        'Name the letter of Art. 9(2) GDPR and, where needed, the statute; or do without the information.',
    },
  },
  examples: [
    {
      text: '# Zeltlager\n\nWir verarbeiten folgende Daten:\n\n- Name und Anschrift\n- Allergien\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. b und Art. 9 Abs. 2 lit. a DSGVO.',
      case: 'pass',
    },
    {
      text: '# Zeltlager\n\nWir verarbeiten folgende Daten:\n\n- Name und Anschrift\n- Allergien\n\nRechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO.',
      case: 'no-basis',
    },
    {
      text: 'Für die Kurse erheben wir Name, Anschrift, Geburtstag und Religionszugehörigkeit. Rechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO.',
      case: 'no-basis',
    },
    {
      text: 'Wir verarbeiten Name, Anschrift und Telefon, aber keine besonderen Kategorien wie Gesundheitsdaten, Religion oder Herkunft.',
      case: 'not-applicable',
    },
    {
      text: 'Bei Krankheit eines Kindes rufen Sie bitte an, damit wir Bescheid wissen.',
      case: 'not-applicable',
    },
  ],
})

function providesForThem({ law, section, article }: Citation): boolean {
  if (law === 'GDPR' || (law === null && !section)) return article === '9'
  if (law === null) return false
  if (OWN_RULES[law]?.includes(article)) return true
  const field = fieldOf(law)
  return field !== undefined && FIELDS.includes(field)
}
