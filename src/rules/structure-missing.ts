import { rule } from './rule.ts'

/** Characters that a reader takes in without headings: about a page. */
const PAGE = 3000

const SENTENCES =
  'Das Hafenamt Auental verarbeitet Angaben zu Booten und ihren Eignern, um Liegeplätze am Steg zu vergeben. '

export const structureMissing = rule<'document'>({
  id: 'structure-missing',
  article: '12(1)',
  since: '0.1.0',
  needs: ['document'],
  cases: {
    none: {
      outcome: 'fail',
      severity: 'note',
      de: 'Der Text ist länger als eine Seite und hat keine erkennbaren Zwischenüberschriften.',
      en: 'The text is longer than a page and has no headings that can be made out.',
    },
  },
  // One heading is the title.
  check: ({ document }) => {
    const file = document.found[0]?.value
    const isBare = file !== undefined && file.headings <= 1 && file.characters > PAGE
    return { case: isBare ? 'none' : 'pass', evidence: [] }
  },
  text: {
    de: {
      title: 'Der Text ist durch Überschriften gegliedert',
      why: 'Informationen müssen leicht zugänglich sein (Art. 12 Abs. 1 DSGVO); ohne Gliederung lässt sich eine einzelne Angabe kaum finden.',
      remedy: 'Setzen Sie Überschriften, etwa in der Reihenfolge von Art. 13 DSGVO.',
    },
    en: {
      title: 'The text is structured by headings',
      why: 'Information must be easily accessible (Art. 12(1) GDPR); without headings a single item is hard to find.',
      remedy: 'Add headings, for instance in the order of Article 13 GDPR.',
    },
  },
  examples: [
    { text: `# Datenschutz\n\n${SENTENCES.repeat(40)}`, case: 'none' },
    {
      text: `# Datenschutz\n\n## Zweck\n\n${SENTENCES.repeat(20)}\n\n## Dauer\n\n${SENTENCES.repeat(20)}`,
      case: 'pass',
    },
    { text: `# Datenschutz\n\n${SENTENCES}`, case: 'pass' },
  ],
})
