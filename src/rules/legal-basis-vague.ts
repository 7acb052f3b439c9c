import type { Passage } from '../document/notice.ts'
import type { Fact, Found } from '../facts/fact.ts'
import type { Basis } from '../facts/facts.ts'
import { rule } from './rule.ts'
import { judgeVague, VAGUE_NEEDS, vagueCases } from './shapes/vague.ts'

const QUOTED = 3

function isVague({ value }: Found<Basis>): boolean {
  return value.by === 'vague' || value.catalogue === true
}

/** The words that name no provision for any processing; none where a letter, a paragraph, consent or contract stands. */
function vagueWords({ stated, found, nearMiss }: Fact<Basis>): Passage[] {
  if (stated !== 'partial') return []
  const firm = found.filter((one) => !isVague(one))
  // Plain words that recite several grounds name none; then no processing is told to be without one.
  const recited = firm.every(({ value }) => value.by === 'words') && !nearMiss
  if (firm.length > 0 && !recited) return []
  return found
    .filter(isVague)
    .slice(0, QUOTED)
    .map(({ at }) => at)
}

export const legalBasisVague = rule<'legalBasis' | (typeof VAGUE_NEEDS)[number]>({
  id: 'legal-basis-vague',
  article: '13(1)(c)',
  since: '0.1.0',
  needs: ['legalBasis', ...VAGUE_NEEDS],
  cases: vagueCases(
    'vague',
    {
      de: 'Die Rechtsgrundlage ist nur allgemein angegeben; welche Vorschrift welche Verarbeitung trägt, ist nicht zu erkennen.',
      en: 'The legal basis is stated in general terms only; which provision supports which processing cannot be made out.',
    },
    {
      de: 'Zu entscheiden ist, welche Vorschrift die Verarbeitung trägt. Falls sie im Text steht: keine Änderung; falls nicht: bitte nennen.',
      en: 'The question is which provision supports the processing. If the text names it: no change; if not: please name it.',
    },
  ),
  check: (facts, context) => {
    const evidence = vagueWords(facts.legalBasis)
    return judgeVague('vague', { item: 'legal-basis', evidence }, { facts, context })
  },
  explains: ['legal-basis'],
  text: {
    de: {
      title: 'Die Rechtsgrundlage ist bestimmt genannt',
      why: 'Ein Verweis auf „die DSGVO“, auf Art. 6 ohne Buchstaben oder auf alle Buchstaben zugleich sagt der betroffenen Person nicht, worauf die Verarbeitung beruht und welche Rechte daraus folgen.',
      remedy:
        'Nennen Sie zu jedem Zweck den Buchstaben, etwa „Art. 6 Abs. 1 lit. b DSGVO“, und bei lit. c und e das Fachgesetz mit Paragraph.',
    },
    en: {
      title: 'The legal basis is named definitely',
      why: 'A reference to “the GDPR”, to Article 6 without a letter or to all its letters at once does not tell what the processing rests on and which rights follow.',
      remedy:
        'Name the letter for each purpose, such as “Art. 6(1)(b) GDPR”, and with (c) and (e) the statute and its section.',
    },
  },
  examples: [
    {
      text: '# Datenschutz\n\nDie Verarbeitung erfolgt auf Grundlage der DSGVO und der gesetzlichen Bestimmungen.',
      case: 'vague',
    },
    { text: '# Datenschutz\n\nRechtsgrundlage der Anmeldung ist Art. 6 DSGVO.', case: 'vague' },
    {
      text: '# Privacy\n\nWe process your data on the basis of the GDPR.',
      case: 'vague',
    },
    {
      text: '# Datenschutz\n\nDie Verarbeitung erfolgt auf Grundlage der DSGVO. Den Leseausweis stellen wir nach Art. 6 Abs. 1 lit. b DSGVO aus.',
      case: 'pass',
    },
    {
      text: '# Datenschutz\n\nRechtsgrundlage für das Gewerberegister ist § 14 GewO.',
      case: 'pass',
    },
    {
      text: '# Datenschutz\n\nWir speichern Namen und Anschrift der Mitglieder.',
      case: 'pass',
    },
  ],
})
