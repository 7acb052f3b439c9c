import { rule } from './rule.ts'

export const danglingReference = rule<'references'>({
  id: 'dangling-reference',
  article: '12(1)',
  since: '0.1.0',
  needs: ['references'],
  cases: {
    dangling: {
      outcome: 'fail',
      severity: 'note',
      de: 'Der Text verweist auf „{to}“; ein solcher Abschnitt wurde nicht gefunden.',
      en: 'The text refers to “{to}”; no such section was found.',
    },
  },
  check: ({ references }) =>
    references.found.length > 0
      ? references.found.map(({ value, at }) => ({
          case: 'dangling',
          values: { to: value.to },
          evidence: [at],
        }))
      : { case: 'pass', evidence: [] },
  text: {
    de: {
      title: 'Verweise im Text führen zu einem Abschnitt',
      why: 'Führt ein Verweis ins Leere, fehlt der betroffenen Person die Angabe, auf die er sich bezieht (Art. 12 Abs. 1 DSGVO).',
      remedy: 'Berichtigen Sie den Verweis, oder ergänzen Sie den Abschnitt.',
    },
    en: {
      title: 'References in the text lead to a section',
      why: 'Where a reference leads nowhere, the reader lacks what it refers to (Art. 12(1) GDPR).',
      remedy: 'Correct the reference, or add the section.',
    },
  },
  examples: [
    {
      text: '# 1. Stelle\n\nHafenamt Auental.\n\n# 2. Zweck\n\nVergabe der Plätze an die in Ziffer 9 genannten Boote.\n\n# 3. Dauer\n\nEin Jahr.\n\n# 4. Rechte\n\nAuskunft.',
      case: 'dangling',
    },
    {
      text: '# Stelle\n\nHafenamt Auental.\n\n# Zweck\n\nVergabe der Plätze, siehe Abschnitt „Winterlager“.\n\n# Dauer\n\nEin Jahr.\n\n# Rechte\n\nAuskunft.',
      case: 'dangling',
    },
    {
      text: '# 1. Stelle\n\nHafenamt Auental.\n\n# 2. Zweck\n\nVergabe der Plätze, siehe Ziffer 4 und Art. 4 Nr. 7 DSGVO.\n\n# 3. Dauer\n\nEin Jahr.\n\n# 4. Rechte\n\nAuskunft, unter Nummer 9 des Gebührenverzeichnisses kostenfrei.',
      case: 'pass',
    },
  ],
})
