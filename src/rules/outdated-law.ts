import type { Facts } from '../facts/facts.ts'
import { isFirm } from '../law/confidence.ts'
import { datedReferences } from '../law/dated.ts'
import type { OutdatedReference } from '../law/law-change-table.ts'
import { type Judgement, rule } from './rule.ts'
import {
  countsHere,
  firstPlaces,
  type Group,
  groupedByReference,
  isSoleBasis,
} from './shapes/outdated-references.ts'
import { writtenAfter } from './shapes/written.ts'

type Needs = 'outdatedLaws' | 'legalBasis' | 'restriction' | 'regime' | 'date'

/** Terms that are only old-fashioned: the item rules report them where they hide a right. */
const TERMS = [
  'blocking-term',
  'old-term-assessment',
  'old-term-record',
  'old-term-processor',
  'at-dvr',
]

export const outdatedLaw = rule<Needs>({
  id: 'outdated-law',
  article: '13(1)(c)',
  since: '0.1.0',
  needs: ['outdatedLaws', 'legalBasis', 'restriction', 'regime', 'date'],
  cases: {
    sole: {
      outcome: 'fail',
      severity: 'error',
      de: 'Als Rechtsgrundlage ist nur „{written}“ genannt. Das ist überholt seit {since}; heute: {nowDe}.',
      en: 'The only legal basis named is "{written}". It has been outdated since {since}; today: {nowEn}.',
    },
    'sole-when-written': {
      outcome: 'fail',
      severity: 'error',
      de: 'Als Rechtsgrundlage ist nur „{written}“ genannt. Das ist überholt seit {since}, war also schon beim Stand {date} nicht mehr richtig; heute: {nowDe}.',
      en: 'The only legal basis named is "{written}". It has been outdated since {since}, so it was already wrong at the date of the notice, {date}; today: {nowEn}.',
    },
    named: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Überholt seit {since}: „{written}“. Heute: {nowDe}.',
      en: 'Outdated since {since}: "{written}". Today: {nowEn}.',
    },
    'named-when-written': {
      outcome: 'fail',
      severity: 'warning',
      de: 'Überholt seit {since}: „{written}“, also schon beim Stand {date} nicht mehr richtig. Heute: {nowDe}.',
      en: 'Outdated since {since}: "{written}", so it was already wrong at the date of the notice, {date}. Today: {nowEn}.',
    },
    question: {
      outcome: 'review',
      de: 'Genannt ist: {whatDe}. Spätestens seit {since}: {nowDe}.',
      en: 'Named is: {whatEn}. Since {since} at the latest: {nowEn}.',
      question: {
        de: 'Zu entscheiden ist, ob die Angabe für die beschriebene Verarbeitung noch trägt. Falls nein: bitte ersetzen oder streichen; falls ja: keine Änderung.',
        en: 'The question is whether the reference still holds for the processing described. If not: please replace or delete it; if so: no change.',
      },
    },
    terms: {
      outcome: 'fail',
      severity: 'note',
      de: 'Begriffe des früheren Rechts: {terms}. Heute: {nowDe}.',
      en: 'Terms of the former law: {terms}. Today: {nowEn}.',
    },
  },
  check: (facts, context) => {
    const { found } = facts.outdatedLaws
    const groups = groupedByReference(found.filter((one) => countsHere(one, facts, context)))
    const judged = [
      ...groups.filter(({ entry }) => !isTerm(entry)).map((group) => judge(group, facts, groups)),
      ...terms(groups.filter(({ entry }) => isTerm(entry))),
    ]
    if (judged.length > 0) return judged
    if (found.length > 0) return { case: 'pass', evidence: found.slice(0, 1).map(({ at }) => at) }
    const basis = facts.legalBasis.found.slice(0, 1).map(({ at }) => at)
    if (basis.length > 0) return { case: 'pass', evidence: basis }
    return { case: 'not-applicable', because: 'nothing', evidence: [] }
  },
  explains: ['legal-basis'],
  law: { entries: datedReferences, endedOnly: true },
  text: {
    de: {
      title: 'Die genannten Gesetze gelten noch',
      why: 'Wer nachschlägt, worauf sich die Verarbeitung stützt, findet unter einem aufgehobenen Gesetz nichts oder anderes. Maßgeblich ist der Stichtag der Prüfung.',
      remedy:
        'Ersetzen Sie die Angabe durch die heutige Vorschrift und prüfen Sie, ob sie die Verarbeitung trägt.',
    },
    en: {
      title: 'The acts that are named are still in force',
      why: 'Whoever looks up what the processing rests on finds nothing, or something else, under an act that was repealed. The as-of date decides.',
      remedy:
        'Replace the reference by the provision of today, and check that it supports the processing.',
    },
  },
  examples: [
    {
      text: 'Die Protokolldaten verarbeitet der Verein Bergfreunde Auental e. V. auf Grundlage von § 15 TMG.',
      case: 'sole',
    },
    {
      text: 'Stand: 3. Juni 2023\n\nDie Protokolldaten verarbeitet der Verein Bergfreunde Auental e. V. auf Grundlage von § 15 TMG.',
      case: 'sole-when-written',
    },
    {
      text: 'Cookies setzen wir nach § 25 Abs. 1 TTDSG. Bestellungen stützen wir auf Art. 6 Abs. 1 lit. b DSGVO.',
      case: 'named',
    },
    {
      text: 'Stand: 1. Juli 2025\n\nCookies setzen wir nach § 25 Abs. 1 TTDSG. Bestellungen stützen wir auf Art. 6 Abs. 1 lit. b DSGVO.',
      case: 'named-when-written',
    },
    {
      text: 'We set cookies under § 25 TTDSG and handle orders under Article 6(1)(b) GDPR.',
      case: 'named',
    },
    {
      text: 'Rechtsgrundlage der Bewerbung ist § 26 Abs. 1 BDSG.\n\n## Ihre Rechte\n\nAuskunft nach Art. 15 DSGVO.',
      case: 'question',
    },
    {
      text: 'Der Druckdienst ist durch einen Vertrag zur Auftragsdatenverarbeitung gebunden (Art. 28 DSGVO).',
      case: 'terms',
    },
    {
      text: 'Rechtsgrundlage der Bewerbung sind Art. 6 Abs. 1 lit. b DSGVO und § 26 Abs. 1 BDSG.',
      case: 'pass',
    },
    {
      text: 'Cookies setzen wir nach § 25 Abs. 1 TTDSG. Bestellungen stützen wir auf Art. 6 Abs. 1 lit. b DSGVO.',
      case: 'pass',
      asOf: '2023-03-01',
    },
    {
      text: 'Cookies setzen wir nach § 25 Abs. 1 TDDDG (vormals TTDSG) und Art. 6 Abs. 1 lit. a DSGVO.',
      case: 'pass',
    },
    {
      text: 'Die Verordnung (EU) 2016/679 zum Schutz natürlicher Personen und zur Aufhebung der Richtlinie 95/46/EG (DSGVO) gilt. Rechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO.',
      case: 'pass',
    },
    {
      text: 'Verantwortliche Stelle für unsere Telemedien ist der Bürgermeister. Rechtsgrundlage ist Art. 6 Abs. 1 lit. e DSGVO.',
      case: 'pass',
    },
    { text: 'Wir geben Ihre Angaben nicht weiter.', case: 'not-applicable' },
  ],
})

function isTerm({ id }: OutdatedReference): boolean {
  return TERMS.includes(id)
}

function judge(
  { entry, places }: Group,
  facts: Pick<Facts, 'legalBasis' | 'date'>,
  groups: readonly Group[],
): Judgement {
  const since = entry.wrongSince
  const date = writtenAfter(facts, since)
  const values = {
    written: places[0]?.value.written ?? '',
    since,
    whatDe: entry.what.de,
    whatEn: entry.what.en,
    nowDe: entry.replacedBy.de,
    nowEn: entry.replacedBy.en,
    ...(date !== undefined && { date }),
  }
  const evidence = firstPlaces(places)
  if (entry.severity === 'review' || !isFirm(entry))
    return { case: 'question', values, evidence, explains: [] }
  const sole = isSoleBasis(facts, { entry, places }, groups)
  const kind = sole ? 'sole' : 'named'
  const explains = sole ? ['legal-basis'] : []
  return { case: date === undefined ? kind : `${kind}-when-written`, values, evidence, explains }
}

function terms(groups: readonly Group[]): Judgement[] {
  const places = groups.flatMap((group) => group.places)
  if (places.length === 0) return []
  const written = [...new Set(places.map(({ value }) => value.written))].join(', ')
  const now = (lang: 'de' | 'en') => groups.map(({ entry }) => entry.replacedBy[lang]).join(', ')
  const values = { terms: written, nowDe: now('de'), nowEn: now('en') }
  return [{ case: 'terms', values, evidence: firstPlaces(places), explains: [] }]
}
