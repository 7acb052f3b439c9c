import { rule } from './rule.ts'

const PARAGRAPH =
  'Das Hafenamt nimmt Anträge auf einen Liegeplatz entgegen, prüft die Länge des Bootes und teilt einen Platz am Steg zu. Es führt dazu eine Warteliste, die nach dem Tag des Eingangs geordnet ist, und schreibt die Wartenden im Februar an.'

export const duplicateSection = rule<'repeats'>({
  id: 'duplicate-section',
  article: '12(1)',
  since: '0.1.0',
  needs: ['repeats'],
  cases: {
    repeated: {
      outcome: 'fail',
      severity: 'note',
      de: 'Der Abschnitt steht wortgleich schon weiter oben.',
      en: 'The same words already stand in a section above.',
    },
  },
  check: ({ repeats }) =>
    repeats.found.length > 0
      ? repeats.found.map(({ value, at }) => ({ case: 'repeated', evidence: [at, value.first] }))
      : { case: 'pass', evidence: [] },
  text: {
    de: {
      title: 'Kein Abschnitt steht doppelt',
      why: 'Doppelte Abschnitte machen den Text länger und laufen bei der nächsten Änderung auseinander (Art. 12 Abs. 1 DSGVO: präzise Form).',
      remedy: 'Streichen Sie die Wiederholung.',
    },
    en: {
      title: 'No section stands there twice',
      why: 'Repeated sections make the text longer and diverge with the next change (Art. 12(1) GDPR: concise form).',
      remedy: 'Delete the repetition.',
    },
  },
  examples: [
    {
      text: `# Hafenordnung\n\n## Vergabe\n\n${PARAGRAPH}\n\n## Gebühren\n\nDie Gebühr ist im Mai fällig.\n\n## Vergabe\n\n${PARAGRAPH}`,
      case: 'repeated',
    },
    {
      text: `# Hafenordnung\n\n## Vergabe\n\n${PARAGRAPH}\n\n${PARAGRAPH}`,
      case: 'repeated',
    },
    {
      text: `# Segelboote\n\n## Vergabe\n\n${PARAGRAPH}\n\n# Motorboote\n\n## Vergabe\n\n${PARAGRAPH}`,
      case: 'pass',
    },
    {
      text: '# Hafenordnung\n\n## Steg A\n\nRechtsgrundlage ist § 4 der Satzung.\n\n## Steg B\n\nRechtsgrundlage ist § 4 der Satzung.',
      case: 'pass',
    },
  ],
})
