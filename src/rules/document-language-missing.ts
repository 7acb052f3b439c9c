import { fileRule } from './shapes/published-file.ts'

export const documentLanguageMissing = fileRule({
  id: 'document-language-missing',
  formats: ['pdf', 'html'],
  isLacking: ({ lacking }) => lacking.includes('language'),
  finding: {
    de: 'Die Datei gibt ihre Sprache nicht an; Vorleseprogramme sprechen sie dann womöglich falsch aus.',
    en: 'The file does not state its language; screen readers may pronounce it wrongly.',
  },
  text: {
    de: {
      title: 'Die Datei gibt ihre Sprache an',
      why: 'Öffentliche Stellen veröffentlichen Dokumente barrierefrei; dazu gehört die Angabe der Sprache.',
      remedy:
        'Tragen Sie die Sprache in den Eigenschaften des Dokuments ein, bei HTML im Attribut lang.',
    },
    en: {
      title: 'The file states its language',
      why: 'Public bodies publish accessible documents; the language of the document is part of that.',
      remedy:
        'Enter the language in the properties of the document, or in the attribute lang of a page.',
    },
  },
  shown: {
    lacking: { format: 'html', lacking: ['language'] },
    good: { format: 'pdf', lacking: [] },
  },
})
