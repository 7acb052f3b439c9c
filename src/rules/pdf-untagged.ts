import { fileRule } from './shapes/published-file.ts'

export const pdfUntagged = fileRule({
  id: 'pdf-untagged',
  formats: ['pdf'],
  isLacking: ({ tagged }) => tagged === false,
  finding: {
    de: 'Die PDF-Datei ist nicht getaggt; Vorleseprogramme finden darin weder Überschriften noch eine Lesereihenfolge.',
    en: 'The PDF is not tagged; screen readers find neither headings nor a reading order in it.',
  },
  text: {
    de: {
      title: 'Die PDF-Datei ist getaggt',
      why: 'Öffentliche Stellen veröffentlichen Dokumente barrierefrei; ohne Tags ist ein Hinweis für Menschen mit Vorleseprogramm schwer zugänglich.',
      remedy:
        'Erzeugen Sie die Datei mit Formatvorlagen und der Ausgabe als barrierefreies PDF (PDF/UA).',
    },
    en: {
      title: 'The PDF is tagged',
      why: 'Public bodies publish accessible documents; without tags a notice is hard to reach for people who use a screen reader.',
      remedy: 'Write the file with heading styles and export it as an accessible PDF (PDF/UA).',
    },
  },
  shown: {
    lacking: { format: 'pdf', tagged: false },
    good: { format: 'pdf', tagged: true },
  },
})
