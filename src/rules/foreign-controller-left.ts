import { rule } from './rule.ts'

export const foreignControllerLeft = rule<'leftOvers' | 'controller'>({
  id: 'foreign-controller-left',
  article: '13(1)(a)',
  since: '0.1.0',
  needs: ['leftOvers', 'controller'],
  cases: {
    'two-signs': {
      outcome: 'review',
      de: 'Im Text handelt eine andere Gemeinde als die verantwortliche: {name}; auch eine Kontaktangabe trägt deren Namen.',
      en: 'In the text another municipality acts than the controller: {name}; a contact bears its name as well.',
      question: {
        de: 'Zu entscheiden ist, ob die Stellen aus einer fremden Vorlage stehen geblieben sind. Falls ja: bitte ersetzen; falls nein: keine Änderung.',
        en: 'The question is whether these were left over from another body’s template. If so: please replace them; if not: no change.',
      },
    },
  },
  check: ({ leftOvers, controller }) => {
    const [left] = leftOvers.found
    if (left) {
      const { name, against } = left.value
      return { case: 'two-signs', values: { name }, evidence: [left.at, against] }
    }
    const [first] = controller.found
    if (!first) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    return { case: 'pass', evidence: [first.at] }
  },
  text: {
    de: {
      title: 'Kein anderer Verantwortlicher ist stehen geblieben',
      why: 'Wer eine fremde Gemeinde liest, wendet sich an die falsche Stelle.',
      remedy: 'Ersetzen Sie Namen und Kontakt der fremden Gemeinde.',
    },
    en: {
      title: 'No other controller was left over',
      why: 'Whoever reads of another municipality turns to the wrong body.',
      remedy: 'Replace name and contact of the other municipality.',
    },
  },
  examples: [
    {
      text: '# Hinweise zum Standesamt\n\n## Verantwortlicher\n\nGemeinde Auental, Marktplatz 1, 12345 Auental, E-Mail: rathaus@auental.example\n\n## Rechte\n\nAuskunft über Ihre Daten gibt die Gemeinde Tannrode. Schreiben Sie an buergerbuero@tannrode.example.',
      case: 'two-signs',
    },
    {
      text: '# Hinweise zum Standesamt\n\n## Verantwortlicher\n\nGemeinde Auental, Marktplatz 1, 12345 Auental, E-Mail: rathaus@tannrode.example\n\n## Rechte\n\nAuskunft gibt die Gemeinde Auental.',
      case: 'pass',
    },
    {
      text: '# Hinweise zum Standesamt\n\n## Verantwortlicher\n\nGemeinde Auental, Marktplatz 1, 12345 Auental\n\n## Empfänger\n\nDie Daten erhält die Gemeinde Tannrode.',
      case: 'pass',
    },
    { text: 'Wir verarbeiten Ihre Angaben zur Anmeldung.', case: 'not-applicable' },
  ],
})
