import { fileRule } from './shapes/published-file.ts'

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
  shown: {
    lacking: { format: 'html', lacking: ['title'] },
    good: { format: 'pdf', lacking: [] },
  },
})
