import { rightRule } from './shapes/right.ts'

export const rightToErasure = rightRule({
  id: 'right-to-erasure',
  fact: 'erasure',
  name: { de: 'das Recht auf Löschung', en: 'right to erasure' },
  why: {
    de: 'Dass der Verantwortliche Daten von sich aus löscht, sagt nicht, dass die betroffene Person die Löschung verlangen kann.',
    en: 'That the controller erases data of its own accord does not say that the data subject can demand it.',
  },
  remedy: {
    de: 'Schreiben Sie, dass die Löschung verlangt werden kann (Art. 17 DSGVO), nicht nur, wann Sie von sich aus löschen.',
    en: 'Say that erasure can be demanded (Art. 17 GDPR), not only when you erase of your own accord.',
  },
  examples: [
    {
      text: '# Was Ihnen zusteht\n\nSie haben ein Recht auf Auskunft und Löschung gegenüber dem Turnverein Auental.',
      case: 'pass',
    },
    {
      text: '# Recht auf Löschung\n\nUnter den Voraussetzungen von Art. 17 DSGVO können Sie dies von der Mühlbach GmbH fordern.',
      case: 'pass',
    },
    {
      text: '# Your rights\n\nYou may ask us to have your account data erased.',
      case: 'pass',
    },
    {
      text: '# Konto\n\nSie können Ihr Profil mit allen Daten jederzeit selbst löschen.',
      case: 'incomplete',
    },
    {
      text: '# Speicherdauer\n\nDie Löschung der Anmeldedaten erfolgt vier Wochen nach dem Fest.',
      case: 'missing',
    },
  ],
})
