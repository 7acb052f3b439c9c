import type { Found } from '../facts/fact.ts'
import type { Recipient } from '../facts/facts.ts'
import { rule } from './rule.ts'

export const recipientsContradiction = rule<'recipients' | 'recipientClashes'>({
  id: 'recipients-contradiction',
  article: '13(1)(e)',
  since: '0.1.0',
  needs: ['recipients', 'recipientClashes'],
  cases: {
    contradiction: {
      outcome: 'review',
      de: 'Nach dem Text erhält niemand die Daten; er nennt aber einen Empfänger oder Auftragsverarbeiter. Auch ein Auftragsverarbeiter ist Empfänger (Art. 4 Nr. 9 DSGVO).',
      en: 'The text says that nobody receives the data, but names a recipient or processor. A processor is a recipient too (Art. 4(9) GDPR).',
      question: {
        de: 'Zu entscheiden ist, ob die genannte Stelle die Daten erhält. Falls ja: bitte die Angaben angleichen; falls nein: keine Änderung.',
        en: 'The question is whether the body that is named receives the data. If so: please align the statements; if not: no change.',
      },
    },
    processors: {
      outcome: 'review',
      de: 'Nach dem Text gibt es keine Dienstleister oder Auftragsverarbeiter; er nennt aber einen, der für den Verantwortlichen tätig ist.',
      en: 'The text says that there are no service providers or processors, but names one that works for the controller.',
      question: {
        de: 'Zu entscheiden ist, ob die genannte Stelle im Auftrag tätig ist. Falls ja: bitte die Angaben angleichen; falls nein: keine Änderung.',
        en: 'The question is whether the body that is named acts on behalf of the controller. If so: please align the statements; if not: no change.',
      },
    },
    sender: {
      outcome: 'review',
      de: 'Für dieselbe Verarbeitung sagt der Text, dass niemand die Daten erhält, und nennt einen Dienst, der sie speichert oder versendet.',
      en: 'For the same processing the text says that nobody receives the data, and names a service that stores or sends them.',
      question: {
        de: 'Zu entscheiden ist, ob ein Dienst eingesetzt wird. Falls ja: bitte ihn als Empfänger nennen; falls nein: den Satz über den Dienst streichen.',
        en: 'The question is whether a service is engaged. If so: please name it as a recipient; if not: strike the sentence on the service.',
      },
    },
  },
  check: ({ recipients: { found }, recipientClashes }) => {
    const nobody = found.find(({ value }) => value.general === 'everybody')
    const others = found.filter((one) => isRecipient(one))
    const somebody = others.find(({ value }) => value.engaged) ?? others[0]
    if (nobody && somebody) return { case: 'contradiction', evidence: [nobody.at, somebody.at] }
    const none = found.find(({ value }) => value.general === 'processors')
    const worker = none && found.find(({ value }) => value.engaged && value.kind !== 'vague')
    if (none && worker) return { case: 'processors', evidence: [none.at, worker.at] }
    const [clash] = recipientClashes.found
    if (clash) return { case: 'sender', evidence: [clash.at, clash.value.against] }
    if (!nobody && !none) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    return { case: 'pass', evidence: [(nobody ?? none)?.at].filter((at) => at !== undefined) }
  },
  text: {
    de: {
      title: 'Die Angaben zu Empfängern widersprechen sich nicht',
      why: 'Wer liest, dass niemand die Daten erhält, rechnet nicht mit einem Dienstleister, der sie verarbeitet.',
      remedy:
        'Nennen Sie die Auftragsverarbeiter als Empfänger, oder beschränken Sie die Aussage, etwa auf Dritte außerhalb der Auftragsverarbeitung.',
    },
    en: {
      title: 'The statements on recipients do not contradict each other',
      why: 'Whoever reads that nobody receives the data does not expect a service provider to process them.',
      remedy:
        'Name the processors as recipients, or limit the statement, for instance to third parties other than processors.',
    },
  },
  examples: [
    {
      text: '# Hinweise\n\n## Empfänger\n\nIhre Daten werden an niemanden übermittelt. Die Anmeldung läuft auf Servern der Bergland Rechenzentrum GmbH.',
      case: 'contradiction',
    },
    {
      text: '# Hinweise\n\n## Empfänger\n\nWir haben keine Verträge mit Dienstleistern. Unsere Seite wird bei der Bergland Webhosting GmbH gehostet.',
      case: 'processors',
    },
    {
      text: '# Hinweise\n\n## Rundbrief\n\nIhre E-Mail-Adresse geben wir nicht an Dritte weiter. Sie wird beim Newsletterdienst gespeichert, bis Sie sich abmelden.',
      case: 'sender',
    },
    {
      text: '# Hinweise\n\n## Empfänger\n\nIhre Daten werden an niemanden übermittelt.',
      case: 'pass',
    },
    {
      text: '# Hinweise\n\n## Empfänger\n\nZu anderen als den genannten Zwecken übermitteln wir nichts an Dritte. Die Anmeldung läuft auf Servern der Bergland Rechenzentrum GmbH.',
      case: 'not-applicable',
    },
    {
      text: '# Hinweise\n\n## Empfänger\n\nWir verkaufen Ihre Angaben nicht an Dritte. Die Anmeldung läuft auf Servern der Bergland Rechenzentrum GmbH.',
      case: 'not-applicable',
    },
    {
      text: '# Hinweise\n\n## Kontaktformular\n\nWas Sie hier eintragen, geben wir ohne Ihr Einverständnis nicht weiter.\n\n## Hosting\n\nUnsere Seite liegt bei der Bergland Webhosting GmbH.',
      case: 'not-applicable',
    },
    {
      text: 'Die Anmeldung zum Ferienlager verwaltet für uns die Lagerwerk GmbH. Eine Weitergabe an sonstige Dritte findet nicht statt.',
      case: 'not-applicable',
    },
  ],
})

function isRecipient({ value }: Found<Recipient>): boolean {
  return value.kind === 'named' || value.kind === 'processor' || value.engaged === true
}
