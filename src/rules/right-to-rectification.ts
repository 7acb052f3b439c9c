import { rightRule } from './shapes/right.ts'

export const rightToRectification = rightRule({
  id: 'right-to-rectification',
  fact: 'rectification',
  name: { de: 'das Recht auf Berichtigung', en: 'right to rectification' },
  why: {
    de: 'Falsche Daten können zu falschen Entscheidungen führen; die betroffene Person soll wissen, dass sie deren Korrektur verlangen kann.',
    en: 'Wrong data can lead to wrong decisions; the data subject should know that correction can be demanded.',
  },
  remedy: {
    de: 'Schreiben Sie, dass die Berichtigung unrichtiger Daten verlangt werden kann (Art. 16 DSGVO).',
    en: 'Say that the rectification of wrong data can be demanded (Art. 16 GDPR).',
  },
  examples: [
    {
      text: '# Ihre Rechte\n\nSie haben ein Recht auf Auskunft, Berichtigung und Löschung.',
      case: 'pass',
    },
    {
      text: '# Was Sie verlangen können\n\nSind Angaben über Sie falsch, können Sie verlangen, dass wir diese Daten berichtigen.',
      case: 'pass',
    },
    {
      text: '# Ihre Rechte\n\nSie haben die Rechte aus Art. 15 bis 18 DSGVO.',
      case: 'incomplete',
    },
    {
      text: '# Datenschutz\n\nWir prüfen die Anschriften jährlich und berichtigen das Adressbuch.',
      case: 'missing',
    },
  ],
})
