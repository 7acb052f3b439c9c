import type { Found } from '../facts/fact.ts'
import type { Basis, Citation } from '../facts/facts.ts'
import { rule } from './rule.ts'

/** Legal obligation and public task: a law has to lay them down (Art. 6(3)). */
const BY_LAW = ['6.1.c', '6.1.e']

function restsOnLaw({ value }: Found<Basis>): boolean {
  return value.letter !== null && BY_LAW.includes(value.letter) && !value.catalogue
}

/** A paragraph of a statute in the words that carry the basis: "nach Art. 6 Abs. 1 lit. e DSGVO und §§ 50 ff. SGB II". */
function citedBeside(basis: Found<Basis>, { value, at }: Found<Citation>): boolean {
  // Bavarian acts have articles, the others sections.
  const national = value.law !== null && value.law !== 'GDPR'
  return national && at.start >= basis.at.start && at.end <= basis.at.end
}

export const nationalBasis = rule<'legalBasis' | 'citations'>({
  id: 'national-basis',
  article: '6(3)',
  since: '0.1.0',
  needs: ['legalBasis', 'citations'],
  cases: {
    'no-statute': {
      outcome: 'review',
      de: 'Die Verarbeitung wird auf Art. 6 Abs. 1 lit. {letter} DSGVO gestützt; eine Rechtsvorschrift, die sie trägt, wurde nicht gefunden.',
      en: 'The processing is based on Art. 6(1)({letter}) GDPR; a statute that supports it was not found.',
      question: {
        de: 'Zu entscheiden ist, welche Norm die Aufgabe oder die Pflicht begründet. Falls es sie gibt: bitte nennen; falls nicht: die Rechtsgrundlage überprüfen.',
        en: 'The question is which statute lays down the task or the obligation. If there is one: please name it; if not: please re-examine the basis.',
      },
    },
  },
  check: ({ legalBasis, citations }, { profile }) => {
    if (profile.body !== 'public')
      return { case: 'not-applicable', because: 'not-public', evidence: [] }
    const bases = legalBasis.found.filter(restsOnLaw)
    const [resting] = bases
    if (!resting) return { case: 'not-applicable', because: 'no-basis-c-or-e', evidence: [] }
    const statute =
      legalBasis.found.find(({ value }) => value.statute !== undefined) ??
      citations.found.find((citation) => bases.some((basis) => citedBeside(basis, citation)))
    if (statute) return { case: 'pass', evidence: [statute.at] }
    const letter = (resting.value.letter ?? '').slice(-1)
    return { case: 'no-statute', values: { letter }, evidence: [resting.at] }
  },
  text: {
    de: {
      title: 'Zur öffentlichen Aufgabe oder Pflicht ist das Gesetz genannt',
      why: 'Lit. c und e tragen eine Verarbeitung nicht allein: Aufgabe oder Pflicht müssen in einem Gesetz stehen.',
      remedy:
        'Nennen Sie neben dem Buchstaben das Fachgesetz, hilfsweise die allgemeine Norm des Landesdatenschutzgesetzes.',
    },
    en: {
      title: 'The statute behind the public task or the obligation is named',
      why: 'Letters (c) and (e) do not support processing by themselves: the task or obligation must be laid down by law.',
      remedy:
        'Name the sector statute beside the letter, or else the general provision of the data protection act of the Land.',
    },
  },
  examples: [
    {
      text: 'Die Stadt Auental erhebt die Daten nach Art. 6 Abs. 1 lit. e DSGVO in Verbindung mit § 3 BMG.',
      case: 'pass',
      profile: { body: 'public' },
    },
    {
      text: 'Das Jobcenter Auental handelt nach Art. 6 Abs. 1 lit. c und e DSGVO, nach §§ 50 ff. SGB II und nach § 67a SGB X.',
      case: 'pass',
      profile: { body: 'public' },
    },
    {
      text: 'Die Stadt Auental verarbeitet die Daten zur Aufnahme in die Schule. Rechtsgrundlage ist Art. 6 Abs. 1 lit. e DSGVO.',
      case: 'no-statute',
      profile: { body: 'public' },
    },
    {
      text: 'Rechtsgrundlage der Buchung ist Art. 6 Abs. 1 lit. b DSGVO.',
      case: 'not-applicable',
      profile: { body: 'public' },
    },
    {
      text: 'Rechnungen bewahren wir nach Art. 6 Abs. 1 lit. c DSGVO auf.',
      case: 'not-applicable',
      profile: { body: 'private' },
    },
  ],
})
