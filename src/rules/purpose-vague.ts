import { rule } from './rule.ts'

const QUOTED = 3

export const purposeVague = rule<'widePurposes' | 'regime'>({
  id: 'purpose-vague',
  article: '13(1)(c)',
  since: '0.1.0',
  needs: ['widePurposes', 'regime'],
  cases: {
    wide: {
      outcome: 'review',
      de: 'Der Zweck ist hier so weit gefasst, dass er auf jede Stelle passt.',
      en: 'The purpose is worded so widely here that it fits any body.',
      question: {
        de: 'Zu entscheiden ist, ob die betroffene Person daraus erkennt, wofür ihre Daten gebraucht werden. Falls nein: bitte den Zweck nennen; falls ja: keine Änderung.',
        en: 'The question is whether it tells the data subject what the data are needed for. If not: please name the purpose; if so: no change.',
      },
    },
  },
  check: ({ widePurposes, regime }) => {
    const evidence = widePurposes.found.slice(0, QUOTED).map(({ at }) => at)
    if (regime.found.some(({ value }) => value === 'police' || value === 'fines'))
      return { case: 'not-applicable', because: 'other-regime', evidence: [] }
    return { case: evidence.length > 0 ? 'wide' : 'pass', evidence }
  },
  explains: ['purposes'],
  text: {
    de: {
      title: 'Die Zwecke sind so genau, dass man sie versteht',
      why: '„Zur Erfüllung unserer Aufgaben“ oder „zur Verbesserung unserer Dienste“ lässt nicht erkennen, was mit den Daten geschieht (WP 260 rev.01).',
      remedy:
        'Nennen Sie den Vorgang, etwa „zur Abrechnung der Teilnahmegebühr“ oder „zur Einladung zur Mitgliederversammlung“.',
    },
    en: {
      title: 'The purposes are definite enough to be understood',
      why: '“To perform our tasks” or “to improve our services” does not tell what happens to the data (WP 260 rev.01).',
      remedy:
        'Name the activity, such as “to charge the course fee” or “to invite you to the general meeting”.',
    },
  },
  examples: [
    {
      text: '# Datenschutz\n\nDer Ruderverein Auental verarbeitet die Daten seiner Mitglieder zur Erfüllung seiner satzungsgemäßen Aufgaben.',
      case: 'wide',
    },
    { text: '# Privacy\n\nWe use your personal data for business purposes.', case: 'wide' },
    {
      text: '# Datenschutz\n\nDer Ruderverein Auental verarbeitet die Daten zur Erfüllung seiner Aufgaben. Wir verwenden die Anschrift, um zur Jahresversammlung einzuladen.',
      case: 'pass',
    },
    {
      text: '# Speicherdauer\n\nDie Daten werden gelöscht, wenn sie zur Erfüllung der Zwecke nicht mehr nötig sind.',
      case: 'pass',
    },
  ],
})
