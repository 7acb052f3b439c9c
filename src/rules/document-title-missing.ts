import { fileRule } from './shapes/published-file.ts'

const TEXT = 'Die Gemeinde Auental verarbeitet Ihre Angaben, um den Liegeplatz zu vergeben.'

export const documentTitleMissing = fileRule({
  id: 'document-title-missing',
  formats: ['pdf', 'html'],
  isLacking: ({ lacking }) => lacking.includes('title'),
  finding: {
    de: 'Die Datei trägt keinen aussagekräftigen Titel in ihren Eigenschaften.',
    en: 'The file bears no meaningful title in its properties.',
  },
  text: {
    de: {
      title: 'Die Datei trägt einen Titel',
      why: 'Öffentliche Stellen veröffentlichen Dokumente barrierefrei; am Titel erkennt man die Datei in Suchergebnissen und im Vorleseprogramm.',
      remedy:
        'Tragen Sie in den Eigenschaften einen Titel ein, der den Vorgang und die Stelle nennt.',
    },
    en: {
      title: 'The file bears a title',
      why: 'Public bodies publish accessible documents; the title tells which file it is in search results and screen readers.',
      remedy: 'Enter a title that names the procedure and the body in the properties.',
    },
  },
  examples: [
    {
      text: TEXT,
      case: 'lacking',
      profile: { body: 'public' },
      file: { format: 'html', lacking: ['title'] },
    },
    {
      text: TEXT,
      case: 'pass',
      profile: { body: 'public' },
      file: { format: 'pdf', lacking: [] },
    },
    {
      text: TEXT,
      case: 'not-applicable',
      profile: { body: 'church' },
      file: { format: 'pdf', lacking: ['title'] },
    },
    { text: TEXT, case: 'not-applicable', profile: { body: 'public' } },
  ],
})
