import { rule } from './rule.ts'

export const obfuscatedEmail = rule<'obfuscatedMails' | 'contacts'>({
  id: 'obfuscated-email',
  article: '12(1)',
  since: '0.1.0',
  needs: ['obfuscatedMails', 'contacts'],
  cases: {
    'spam-trap': {
      outcome: 'review',
      de: 'Die E-Mail-Adresse ist so nicht verwendbar, vermutlich Spamschutz; bitte auf der Seite prüfen.',
      en: 'The e-mail address cannot be used as it stands, presumably spam protection; please check it on the page.',
      question: {
        de: 'Zu entscheiden ist, ob Leserinnen und Leser die richtige Adresse sehen. Falls nein: bitte die Adresse lesbar angeben; falls ja: keine Änderung.',
        en: 'The question is whether readers see the right address. If not: please give it readably; if so: no change.',
      },
    },
  },
  check: ({ obfuscatedMails, contacts }) => {
    if (obfuscatedMails.found.length > 0)
      return obfuscatedMails.found.map(({ value, at }) => ({ case: value.kind, evidence: [at] }))
    const mails = contacts.found.some(({ value }) => value.kind === 'email')
    return mails
      ? { case: 'pass', evidence: [] }
      : { case: 'not-applicable', because: 'nothing', evidence: [] }
  },
  text: {
    de: {
      title: 'E-Mail-Adressen sind verwendbar',
      why: 'Eine Adresse mit eingefügten Wörtern erreicht niemanden; wer sie abschreibt, bekommt keine Antwort.',
      remedy: 'Geben Sie die Adresse so an, dass sie ohne Umbau verwendet werden kann.',
    },
    en: {
      title: 'E-mail addresses can be used',
      why: 'Mail to an address with words put into it reaches nobody; whoever copies it gets no answer.',
      remedy: 'Give the address so that it can be used as it stands.',
    },
  },
  examples: [
    {
      text: 'Die Datenschutzbeauftragte erreichen Sie unter datenschutz@remove-this.auental.example.',
      case: 'spam-trap',
    },
    {
      text: 'Die Datenschutzbeauftragte erreichen Sie unter datenschutz (at) auental.example.',
      case: 'pass',
    },
    {
      text: 'Die Datenschutzbeauftragte erreichen Sie unter Telefon 01234 5678-90.',
      case: 'not-applicable',
    },
  ],
})
