import { rule } from './rule.ts'

export const transferSilent = rule<'transfer' | 'providers'>({
  id: 'transfer-silent',
  article: '13(1)(f)',
  since: '0.1.0',
  needs: ['transfer', 'providers'],
  explains: ['third-country-transfer'],
  cases: {
    entity: {
      outcome: 'review',
      de: 'Genannt ist eine Stelle außerhalb des EWR: {name}. Ob Daten dorthin übermittelt werden, sagt der Text nicht.',
      en: 'A body outside the EEA is named: {name}. Whether data are transferred there, the text does not say.',
      question: {
        de: 'Zu entscheiden ist, ob diese Stelle Daten erhält. Falls ja: bitte Land und Garantie nennen; falls nein: keine Änderung, ein Satz dazu hilft.',
        en: 'The question is whether this body receives data. If so: please name the country and the safeguard; if not: no change, a sentence on it helps.',
      },
    },
  },
  check: ({ transfer, providers }) => {
    // Behind the bare name of a service a European company may stand: the item rule asks.
    const outside = providers.found.filter(
      ({ value }) => value.thirdCountry && value.by === 'entity',
    )
    if (outside.length === 0) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    const word = transfer.found.find(({ value }) => value.kind !== 'entity')
    if (word) return { case: 'pass', evidence: [word.at] }
    const names = [...new Set(outside.map(({ value }) => value.name))].slice(0, 3)
    const sentences = transfer.found.filter(({ at }) =>
      outside.some((one) => one.at.start >= at.start && one.at.end <= at.end),
    )
    return {
      case: 'entity',
      values: { name: names.join(', ') },
      evidence: (sentences.length > 0 ? sentences : outside).map(({ at }) => at).slice(0, 3),
    }
  },
  text: {
    de: {
      title: 'Wo eine Stelle außerhalb des EWR genannt ist, steht etwas zu Drittländern',
      why: 'Wer einen solchen Namen liest, will wissen, ob seine Daten den EWR verlassen. Ein Mutterunternehmen in den USA allein ist noch keine Übermittlung.',
      remedy:
        'Nennen Sie die Vertragspartnerin, und sagen Sie, ob Daten in ein Drittland gehen und worauf das beruht.',
    },
    en: {
      title: 'Where a body outside the EEA is named, third countries are dealt with',
      why: 'Whoever reads such a name wants to know whether the data leave the EEA. A parent company in the USA alone is no transfer.',
      remedy:
        'Name the contracting company, and say whether data go to a third country and what that rests on.',
    },
  },
  examples: [
    {
      text: 'Verantwortlich ist die Stadt Auental. Den Kartendienst betreibt die Nordlicht Maps Inc., 12 Harbor Road, Portland, USA.',
      case: 'entity',
    },
    {
      text: 'Verantwortlich ist die Stadt Auental. Für Umfragen nutzen wir SurveyMonkey.',
      case: 'not-applicable',
    },
    {
      text: 'Verantwortlich ist die Stadt Auental. Den Kartendienst betreibt die Nordlicht Maps Inc., Portland, USA. Daten werden auf Server in den USA übertragen.',
      case: 'pass',
    },
    {
      text: 'Verantwortlich ist die Stadt Auental. Den Kartendienst betreibt die Nordlicht Maps GmbH, ein Tochterunternehmen der Nordlicht Maps Inc.',
      case: 'not-applicable',
    },
  ],
})
