import { rule } from './rule.ts'

const KINDS = { name: 'name', sign: 'sign', statute: 'statute' } as const

export const citationTypo = rule<'misspellings' | 'citations'>({
  id: 'citation-typo',
  article: '12(1)',
  since: '0.1.0',
  needs: ['misspellings', 'citations'],
  cases: {
    name: {
      outcome: 'fail',
      severity: 'note',
      de: 'Schreibfehler im Namen der Verordnung: „{written}“ statt „{right}“.',
      en: 'Slip in the name of the Regulation: "{written}" instead of "{right}".',
    },
    sign: {
      outcome: 'fail',
      severity: 'note',
      de: 'Die DSGVO hat Artikel, keine Paragraphen: „{written}“ statt „{right}“.',
      en: 'The GDPR has articles, not sections: "{written}" instead of "{right}".',
    },
    statute: {
      outcome: 'fail',
      severity: 'note',
      de: 'Ein Gesetz mit der Abkürzung „{written}“ ist nicht bekannt; gemeint ist vermutlich „{right}“.',
      en: 'No statute is known as "{written}"; probably "{right}" is meant.',
    },
  },
  check: ({ misspellings, citations }) => {
    if (misspellings.found.length > 0) {
      return misspellings.found.map(({ value, at }) => ({
        case: KINDS[value.kind],
        values: { written: value.written, right: value.right },
        evidence: [at],
      }))
    }
    if (citations.found.length === 0)
      return { case: 'not-applicable', because: 'nothing', evidence: [] }
    return { case: 'pass', evidence: citations.found.slice(0, 1).map(({ at }) => at) }
  },
  text: {
    de: {
      title: 'Vorschriften sind richtig geschrieben',
      why: 'Ein falsch geschriebener Name erschwert das Nachschlagen und lässt den Text ungeprüft wirken.',
      remedy: 'Berichtigen Sie die Schreibweise; üblich sind „DSGVO“ und „DS-GVO“.',
    },
    en: {
      title: 'Provisions are spelled rightly',
      why: 'A misspelled name makes it harder to look the provision up and gives the text an unchecked look.',
      remedy: 'Correct the spelling; usual are "GDPR", and "DSGVO" in German.',
    },
  },
  examples: [
    { text: 'Sie haben ein Recht auf Auskunft (Art. 15 DS-GVO).', case: 'pass' },
    { text: 'In der Schweiz gilt Art. 25 DSG.', case: 'pass' },
    { text: 'Sie haben ein Recht auf Auskunft (Art. 15 DSVGO).', case: 'name' },
    { text: 'Sie haben ein Recht auf Auskunft nach § 15 DSGVO.', case: 'sign' },
    { text: 'Die Hochschule stützt sich auf § 4 HmDSG.', case: 'statute' },
    { text: 'Wir nehmen den Datenschutz ernst.', case: 'not-applicable' },
  ],
})
