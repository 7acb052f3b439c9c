import { rule } from './rule.ts'

export const brokenSentence = rule<'brokenSentences'>({
  id: 'broken-sentence',
  article: '12(1)',
  since: '0.1.0',
  needs: ['brokenSentences'],
  cases: {
    torn: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Der Satz ist durch einen Absatz oder Seitenwechsel zerrissen.',
      en: 'The sentence is torn apart by a paragraph or page break.',
    },
    unfinished: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Der Satz bricht ab.',
      en: 'The sentence breaks off.',
    },
  },
  check: ({ brokenSentences }) =>
    brokenSentences.found.length > 0
      ? brokenSentences.found.map(({ value, at }) => ({ case: value.kind, evidence: [at] }))
      : { case: 'pass', evidence: [] },
  text: {
    de: {
      title: 'Die Sätze sind vollständig',
      why: 'Informationen müssen verständlich sein (Art. 12 Abs. 1 DSGVO); in einem abgebrochenen Satz kann eine Angabe verloren sein.',
      remedy: 'Vervollständigen Sie den Satz, oder fügen Sie seine Teile zusammen.',
    },
    en: {
      title: 'The sentences are complete',
      why: 'Information must be intelligible (Art. 12(1) GDPR); a broken sentence may have lost a part of it.',
      remedy: 'Complete the sentence, or join its parts.',
    },
  },
  examples: [
    {
      text: 'Sollte die Sitzung ausnahmsweise aufgezeichnet werden, dann erhalten Sie\n\ndazu vorher eine Nachricht.\n\nSonst nicht.',
      case: 'torn',
    },
    {
      text: 'Die Angaben zu Ihrem Liegeplatz geben wir weiter an die Hafenmeisterei und die\n\n## Dauer\n\nEin Jahr.',
      case: 'unfinished',
    },
    {
      text: 'Wir verarbeiten für die Vergabe der Liegeplätze im Hafen insbesondere\n\n- Name\n- Anschrift',
      case: 'pass',
    },
    {
      text: 'Die Angaben zu Ihrem Liegeplatz geben wir an die Hafenmeisterei weiter.\n\nDas Amt löscht sie.',
      case: 'pass',
    },
  ],
})
