import { rule } from './rule.ts'

export const emptyField = rule<'emptyFields'>({
  id: 'empty-field',
  article: '12(1)',
  since: '0.1.0',
  needs: ['emptyFields'],
  cases: {
    label: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Das Feld ist nicht ausgefüllt.',
      en: 'The field is not filled in.',
    },
    section: {
      outcome: 'fail',
      severity: 'note',
      de: 'Unter der Überschrift steht kein Text.',
      en: 'There is no text below the heading.',
    },
  },
  check: ({ emptyFields }) =>
    emptyFields.found.length > 0
      ? emptyFields.found.map(({ value, at }) => ({ case: value.kind, evidence: [at] }))
      : { case: 'pass', evidence: [] },
  text: {
    de: {
      title: 'Alle Felder und Abschnitte sind ausgefüllt',
      why: 'Ein leeres Feld oder eine Überschrift ohne Text ist meist der Rest einer Vorlage; der betroffenen Person fehlt, was dort stehen sollte.',
      remedy: 'Ergänzen Sie die Angabe oder entfernen Sie das Feld.',
    },
    en: {
      title: 'All fields and sections are filled in',
      why: 'An empty field or a heading without text is mostly left over from a template; the data subject lacks what should stand there.',
      remedy: 'Add the information or remove the field.',
    },
  },
  examples: [
    {
      text: '# Datenschutzhinweise\n\nSachgebiet:\n\nAufgabe: Vergabe von Liegeplätzen am Stadthafen',
      case: 'label',
    },
    {
      text: '# Datenschutz\n\n## Ihre Rechte\n\nAuf Wunsch geben wir Auskunft.\n\n## Cookies\n\n## Kontakt\n\nSchreiben Sie uns.',
      case: 'section',
    },
    {
      text: '# Datenschutz\n\nAufgabe: Vergabe von Liegeplätzen am Stadthafen\n\nSachgebiet: Hafenamt',
      case: 'pass',
    },
    {
      text: '# Datenschutz\n\n## Ihre Rechte\n\nSie haben folgende Rechte:\n\n- Auskunft\n- Löschung',
      case: 'pass',
    },
  ],
})
