import { rule } from './rule.ts'

export const serviceMismatch = rule<'serviceMix' | 'providers'>({
  id: 'service-mismatch',
  article: '13(1)(c)',
  since: '0.1.0',
  needs: ['serviceMix', 'providers'],
  cases: {
    mismatch: {
      outcome: 'review',
      de: 'Der Titel nennt einen anderen Dienst als der Text; dort wird durchgehend {name} eingesetzt.',
      en: 'The title names another service than the text, which uses {name} throughout.',
      question: {
        de: 'Zu entscheiden ist, welcher Dienst eingesetzt wird. Bitte Titel oder Text anpassen; werden beide eingesetzt, beide beschreiben.',
        en: 'The question is which service is used. Please adapt title or text; if both are used, describe both.',
      },
    },
  },
  check: ({ serviceMix, providers }) => {
    const [mix] = serviceMix.found
    if (mix) {
      const { name, against } = mix.value
      return { case: 'mismatch', values: { name }, evidence: [against, mix.at] }
    }
    const [first] = providers.found
    if (!first) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    return { case: 'pass', evidence: [first.at] }
  },
  text: {
    de: {
      title: 'Der Text beschreibt den Dienst, den der Titel nennt',
      why: 'Ein Blatt, das für einen anderen Dienst geschrieben wurde, nennt die falschen Empfänger.',
      remedy: 'Gleichen Sie Titel, Empfänger und Drittland an den eingesetzten Dienst an.',
    },
    en: {
      title: 'The text describes the service that the title names',
      why: 'A sheet that was written for another service names the wrong recipients.',
      remedy: 'Bring title, recipients and third country in line with the service that is used.',
    },
  },
  examples: [
    {
      text: '# Datenschutzhinweise zu Cisco Webex\n\n## Zweck\n\nFür Besprechungen nutzen wir Microsoft Teams.\n\n## Empfänger\n\nDer Einsatz von Microsoft Teams führt zu Empfängern im Konzern.',
      case: 'mismatch',
    },
    {
      text: '# Datenschutzhinweise zu Cisco Webex\n\n## Zweck\n\nFür Besprechungen nutzen wir Cisco Webex. Wer mag, nutzt Microsoft Teams.',
      case: 'pass',
    },
    { text: '# Hinweise\n\nWir verarbeiten Ihre Angaben zur Anmeldung.', case: 'not-applicable' },
  ],
})
