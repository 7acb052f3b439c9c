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
    unpaired: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Dem Satz fehlt die zweite Hälfte: Auf „entweder“, „sowohl“ oder „weder“ folgt nichts, was dazugehört.',
      en: 'The sentence lacks its second half: nothing follows that belongs to “either” or “both”.',
    },
    doubled: {
      outcome: 'fail',
      severity: 'warning',
      de: 'Im Satz steht ein Wort doppelt; vermutlich fehlt etwas, oder ein Rest ist stehen geblieben.',
      en: 'A word stands twice in the sentence; something may be lacking, or left over.',
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
      text: '# Abmeldung\n\nDie Abmeldung vom Liegeplatz kann entweder schriftlich erfolgen.',
      case: 'unpaired',
    },
    {
      text: '# Abmeldung\n\nSie können den Liegeplatz beim Hafenamt abmelden, abmelden, indem Sie anrufen.',
      case: 'doubled',
    },
    {
      text: '# Abmeldung\n\nBoote, die gemeldet werden, werden entweder an Steg A oder an Steg B gelegt. Die Gäste, die die Stege nutzen, zahlen sowohl Gebühr als auch Pfand.',
      case: 'pass',
    },
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
      text: 'Verantwortlich für die Angaben aus Ihrem Antrag ist die\n\nHafenmeisterei Auental, Kaistraße 3, 12345 Auental\n\nSie erreichen uns am Telefon.',
      case: 'pass',
    },
    {
      text: 'Die Angaben zu Ihrem Liegeplatz geben wir an die Hafenmeisterei weiter.\n\nDas Amt löscht sie.',
      case: 'pass',
    },
    {
      text: 'Wer die Anzeige nicht, nicht vollständig oder zu spät abgibt, kann mit einem Bußgeld belegt werden.',
      case: 'pass',
    },
  ],
})
