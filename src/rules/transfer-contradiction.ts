import { rule } from './rule.ts'

export const transferContradiction = rule<'transfer' | 'providers'>({
  id: 'transfer-contradiction',
  article: '13(1)(f)',
  since: '0.1.0',
  needs: ['transfer', 'providers'],
  cases: {
    entity: {
      outcome: 'review',
      de: 'Nach dem Text gehen keine Daten in ein Drittland; er nennt aber eine Stelle außerhalb des EWR: {name}.',
      en: 'The text says that no data go to a third country, but names a body outside the EEA: {name}.',
      question: {
        de: 'Zu entscheiden ist, ob diese Stelle Daten erhält. Falls ja: bitte Land und Garantie nennen; falls nein: keine Änderung.',
        en: 'The question is whether this body receives data. If so: please name the country and the safeguard; if not: no change.',
      },
    },
    stated: {
      outcome: 'review',
      de: 'Der Text verneint eine Übermittlung in Drittländer und nennt an anderer Stelle eine.',
      en: 'The text denies any transfer to third countries and states one elsewhere.',
      question: {
        de: 'Zu entscheiden ist, welche der Angaben zutrifft. Bitte gleichen Sie sie an.',
        en: 'The question is which of the statements is right. Please align them.',
      },
    },
  },
  check: ({ transfer, providers }) => {
    const none = transfer.found.find(({ value }) => value.kind === 'none' && value.general)
    if (!none) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    const stated = transfer.found.find(({ value }) => value.kind === 'stated' && value.country)
    if (stated) return { case: 'stated', evidence: [none.at, stated.at] }
    const entity = providers.found.find(({ value }) => value.thirdCountry && value.by === 'entity')
    if (!entity) return { case: 'pass', evidence: [none.at] }
    return { case: 'entity', values: { name: entity.value.name }, evidence: [none.at, entity.at] }
  },
  text: {
    de: {
      title: 'Die Angaben zu Drittländern widersprechen sich nicht',
      why: 'Wer eine Stelle außerhalb des EWR einsetzt, übermittelt ihr in der Regel Daten. Ein Mutterunternehmen in den USA allein ist noch keine Übermittlung.',
      remedy:
        'Klären Sie, ob Daten den EWR verlassen, und gleichen Sie die Angaben an. Bleiben sie im EWR, nennen Sie die europäische Vertragspartnerin.',
    },
    en: {
      title: 'The statements on third countries do not contradict each other',
      why: 'Whoever engages a body outside the EEA usually transfers data to it. A parent company in the USA alone is no transfer.',
      remedy:
        'Find out whether data leave the EEA, and align the statements. If they stay, name the European contracting company.',
    },
  },
  examples: [
    {
      text: '# Hinweise der Stadt Auental\n\nVerantwortlich ist die Stadt Auental.\n\n## Drittland\n\nEine Übermittlung in ein Drittland findet nicht statt.\n\n## Karten\n\nDen Kartendienst stellt die Nordlicht Maps Inc., Portland, USA bereit.',
      case: 'entity',
    },
    {
      text: '# Hinweise der Stadt Auental\n\nVerantwortlich ist die Stadt Auental.\n\n## Drittland\n\nEine Übermittlung in ein Drittland findet nicht statt.\n\n## Karten\n\nDie Suchworte werden auf Server in Kanada übertragen.',
      case: 'stated',
    },
    {
      text: '# Hinweise der Stadt Auental\n\nVerantwortlich ist die Stadt Auental.\n\n## Drittland\n\nEine Übermittlung in ein Drittland findet nicht statt.\n\n## Karten\n\nDen Kartendienst stellt die Nordlicht Maps GmbH, ein Tochterunternehmen der Nordlicht Maps Inc., bereit.',
      case: 'pass',
    },
    {
      text: '# Hinweise\n\n## Karten\n\nDen Kartendienst stellt die Nordlicht Maps Inc., Portland, USA bereit.',
      case: 'not-applicable',
    },
  ],
})
