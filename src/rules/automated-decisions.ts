import type { Fact } from '../facts/fact.ts'
import type { Automated } from '../facts/facts.ts'
import { item } from './shapes/item.ts'

export const automatedDecisions = item({
  id: 'automated-decisions',
  article: '13(2)(f)',
  fact: 'automated',
  severity: 'error',
  silence: true,
  owed: ({ automated }) => {
    const described = (automated as Fact<Automated>).found.find(
      ({ value }) => value.kind === 'described' || value.kind === 'explained',
    )
    return described
      ? { owed: 'yes', because: 'automated-shown', evidence: [described.at] }
      : { owed: 'unclear', because: 'automated-silent' }
  },
  missing: {
    de: 'Der Text beschreibt eine automatisierte Entscheidung. Angaben zur Logik, zur Tragweite und zu den Auswirkungen wurden nicht gefunden.',
    en: 'The text describes an automated decision. Its logic, significance and consequences were not found.',
  },
  incomplete: {
    de: 'Automatisierte Entscheidungen sind erwähnt. Ob es sie gibt und nach welcher Logik sie getroffen werden, ist nicht vollständig angegeben.',
    en: 'Automated decisions are mentioned. Whether there are any, and by which logic they are made, is not fully stated.',
  },
  question: {
    de: 'Zu entscheiden ist, ob automatisierte Entscheidungen im Sinne von Art. 22 DSGVO getroffen werden. Falls ja: bitte Logik, Tragweite und Auswirkungen angeben; falls nein: ein Satz dazu schafft Klarheit, ist aber nicht nötig.',
    en: 'The question is whether automated decisions within the meaning of Art. 22 GDPR are made. If so: please state logic, significance and consequences; if not: a sentence on it helps, but is not owed.',
  },
  text: {
    de: {
      title: 'Automatisierte Entscheidungen sind erläutert oder verneint',
      why: 'Entscheidet eine Maschine allein, soll die betroffene Person wissen, wonach sie entscheidet und was daraus folgt.',
      remedy:
        'Geben Sie Logik, Tragweite und Auswirkungen an, oder schreiben Sie, dass keine solchen Entscheidungen getroffen werden. Schweigen ist zulässig, wenn es keine gibt.',
    },
    en: {
      title: 'Automated decisions are explained or denied',
      why: 'Where a machine alone decides, the data subject should know by what it decides and what follows from it.',
      remedy:
        'State the logic, significance and consequences, or say that no such decisions are made. Silence is allowed where there are none.',
    },
  },
  examples: [
    {
      text: 'Eine automatisierte Entscheidungsfindung nach Art. 22 DSGVO findet nicht statt.',
      case: 'pass',
    },
    {
      text: 'Über die Zahlungsart entscheiden wir automatisiert. Diese automatisierte Entscheidung erfolgt anhand der Zahlungserfahrung; die Logik ist eine Punktzahl, und die Auswirkung besteht darin, dass nur Vorkasse angeboten wird.',
      case: 'pass',
    },
    {
      text: '# Datenschutz\n\nWir verarbeiten Ihren Namen, um den Ausweis auszustellen.',
      case: 'not-applicable',
    },
    { text: '# Datenschutz\n\nNutzerprofile erstellen wir keine.', case: 'not-applicable' },
    {
      text: '# Ratenkauf\n\nÜber Ihren Antrag wird durch eine automatisierte Entscheidung befunden. Wir treffen diese automatisierte Entscheidung sofort.',
      case: 'missing',
    },
    {
      text: '# Ratenkauf\n\nWir treffen eine automatisierte Entscheidung über den Antrag.\n\n## Ihre Rechte\n\nSie haben das Recht, keiner ausschließlich automatisierten Entscheidung unterworfen zu werden.',
      case: 'incomplete',
    },
    {
      text: '# Ihre Rechte\n\nSie haben das Recht, nicht einer ausschließlich automatisierten Entscheidung unterworfen zu werden (Art. 22 DSGVO).',
      case: 'incomplete-unclear',
    },
    {
      text: '# Ihre Rechte\n\nArt. 22 DSGVO schützt Betroffene vor Entscheidungen, die allein automatisiert erfolgen.',
      case: 'incomplete-unclear',
    },
  ],
})
