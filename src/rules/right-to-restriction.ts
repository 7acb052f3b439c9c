import { rightRule } from './shapes/right.ts'

export const rightToRestriction = rightRule({
  id: 'right-to-restriction',
  fact: 'restriction',
  name: {
    de: 'das Recht auf Einschränkung der Verarbeitung',
    en: 'right to restriction of processing',
  },
  why: {
    de: 'Die Einschränkung hält Daten fest, solange über sie gestritten wird; „Sperrung“ nach altem Recht ist nicht dasselbe.',
    en: 'Restriction freezes data while they are disputed; “blocking” under the former law is not the same.',
  },
  remedy: {
    de: 'Schreiben Sie, dass die Einschränkung der Verarbeitung verlangt werden kann (Art. 18 DSGVO); „Sperrung“ genügt nicht.',
    en: 'Say that restriction of processing can be demanded (Art. 18 GDPR); “blocking” is not enough.',
  },
  examples: [
    {
      text: '# Ihre Rechte\n\nIhnen steht ein Recht auf Löschung oder Einschränkung der Verarbeitung zu.',
      case: 'pass',
    },
    {
      text: '# Ihre Rechte\n\nSie können fordern, dass Ihre Daten vorläufig nur eingeschränkt verarbeitet werden.',
      case: 'pass',
    },
    {
      text: '# Ihre Rechte\n\nSie haben ein Recht auf Auskunft, Berichtigung und Sperrung Ihrer Daten.',
      case: 'incomplete',
    },
    {
      text: '# Ihre Rechte\n\nDas Recht auf Auskunft besteht mit den Einschränkungen des § 34 BDSG.',
      case: 'missing',
    },
  ],
})
