import { rightRule } from './shapes/right.ts'

export const rightOfAccess = rightRule({
  id: 'right-of-access',
  fact: 'access',
  name: { de: 'das Recht auf Auskunft', en: 'right of access' },
  why: {
    de: 'Nur wer weiß, welche Daten über ihn verarbeitet werden, kann die übrigen Rechte ausüben.',
    en: 'Only those who know which data on them are processed can exercise the other rights.',
  },
  remedy: {
    de: 'Schreiben Sie, dass Auskunft über die eigenen Daten verlangt werden kann (Art. 15 DSGVO).',
    en: 'Say that access to one’s own data can be demanded (Art. 15 GDPR).',
  },
  examples: [
    {
      text: '# Ihre Rechte\n\nSie haben gegenüber der Gemeinde Auental ein Recht auf Auskunft und auf Löschung.',
      case: 'pass',
    },
    {
      text: '# Rechte der Mitglieder\n\nSie können erfragen und verlangen:\n\n- Auskunft (Art. 15 DSGVO)\n- Berichtigung (Art. 16 DSGVO)',
      case: 'pass',
    },
    {
      text: '# Privacy\n\nYou have the right to access your personal data held by Millbrook Tools Ltd.',
      case: 'pass',
    },
    {
      text: '# Ihre Rechte\n\n- personenbezogene Daten (Art. 15 DSGVO)\n- Recht auf Löschung (Art. 17 DSGVO)',
      case: 'incomplete',
    },
    {
      text: '# Datenschutz\n\nZu Ihren Rechten als betroffene Person lesen Sie bitte https://auental.example/rechte.',
      case: 'incomplete',
    },
    {
      text: '# Datenschutz\n\nVor dem Abschluss holen wir eine Auskunft bei einer Wirtschaftsauskunftei ein.',
      case: 'missing',
    },
    {
      text: '# Your rights\n\nVisitors of the Kiesby observatory have the right:\n\n- To obtain information about what we keep, that is their stored personal data (Article 15 GDPR)\n- To have data rectified (Article 16 GDPR)',
      case: 'pass',
    },
    {
      text: '# Your rights\n\nYou may at any time ask for:\n\n- Information about your data at the Kiesby observatory (Art. 15 GDPR)\n- Erasure (Art. 17 GDPR)',
      case: 'pass',
    },
    {
      text: '# Study\n\nAfter the survey I have the right to be informed about its results.',
      case: 'missing',
    },
  ],
})
