import { rule } from './rule.ts'

export const severalNotices = rule<'document'>({
  id: 'several-notices',
  article: '12(1)',
  since: '0.1.0',
  needs: ['document'],
  cases: {
    several: {
      outcome: 'review',
      de: 'Die Datei enthält {count} Datenschutzhinweise. Sie wurden gemeinsam geprüft: Eine Angabe gilt als gefunden, wenn sie in einem Teil steht.',
      en: 'The file holds {count} privacy notices. They were judged together: an item counts as found where one part states it.',
      question: {
        de: 'Zu entscheiden ist, ob jeder Teil für sich vollständig sein muss. Falls ja: bitte die Teile einzeln prüfen; falls nein: keine Änderung.',
        en: 'The question is whether each part has to be complete by itself. If so: please check the parts one by one; if not: no change.',
      },
    },
  },
  check: ({ document }) => {
    const parts = document.found[0]?.value.parts ?? []
    if (parts.length < 2) return { case: 'pass', evidence: [] }
    return { case: 'several', values: { count: String(parts.length) }, evidence: [...parts] }
  },
  text: {
    de: {
      title: 'Die Datei enthält einen Datenschutzhinweis',
      why: 'Stehen mehrere Hinweise in einer Datei, kann einem Teil fehlen, was ein anderer nennt, und Leserinnen und Leser müssen den richtigen erst finden.',
      remedy:
        'Veröffentlichen Sie die Hinweise getrennt, oder ziehen Sie gemeinsame Angaben in einen Teil für alle.',
    },
    en: {
      title: 'The file holds one privacy notice',
      why: 'Where several notices stand in one file, one may lack what another states, and readers have to find theirs first.',
      remedy:
        'Publish the notices separately, or move what they share into a part that is for all of them.',
    },
  },
  examples: [
    {
      text: [
        '# Datenschutzhinweise zur Sauna',
        '## Verantwortlicher',
        'Verantwortlich ist die Gemeinde Auental, Rathausplatz 1, 12345 Auental.',
        '## Zweck und Rechtsgrundlage',
        'Wir verarbeiten Ihre Daten zur Vergabe der Saunazeiten nach Art. 6 Abs. 1 lit. b DSGVO. Gespeichert werden Name, Telefon und gewünschte Zeit, gelöscht wird nach einem Monat.',
        '## Ihre Rechte',
        'Ihnen stehen zu: Auskunft, Berichtigung, Löschung, Einschränkung und die Beschwerde bei der Aufsichtsbehörde.',
        '# Datenschutzhinweise zum Bootsverleih',
        '## Verantwortlicher',
        'Verantwortlich ist die Gemeinde Auental, Rathausplatz 1, 12345 Auental.',
        '## Zweck und Rechtsgrundlage',
        'Wir verarbeiten Ihre Daten zum Verleih der Boote nach Art. 6 Abs. 1 lit. b DSGVO. Gespeichert werden Name und Ausweisnummer, gelöscht wird bei Rückgabe des Bootes.',
        '## Ihre Rechte',
        'Ihnen stehen zu: Auskunft, Berichtigung, Löschung, Einschränkung und die Beschwerde bei der Aufsichtsbehörde.',
      ].join('\n\n'),
      case: 'several',
    },
    {
      text: '# Datenschutzhinweise zur Sauna\n\nVerantwortlich ist die Gemeinde Auental.\n\n## Datenschutz bei der Bewerbung\n\nBewerbungen löschen wir nach sechs Monaten.',
      case: 'pass',
    },
    {
      text: '# Datenschutzhinweise zur Sauna\n\n## Verantwortlicher\n\nVerantwortlich ist die Gemeinde Auental, Rathausplatz 1, 12345 Auental.\n\n## Zweck und Rechtsgrundlage\n\nWir verarbeiten Ihre Daten zur Vergabe der Saunazeiten nach Art. 6 Abs. 1 lit. b DSGVO. Gespeichert werden der Name und die Zeit, die Sie wünschen; nach einem Monat werden die Daten gelöscht.\n\n## Ihre Rechte\n\nIhnen stehen zu: Auskunft, Berichtigung, Löschung, Einschränkung und die Beschwerde bei der Aufsichtsbehörde.\n\n# Privacy notice for the sauna\n\n## Controller\n\nThe controller is the municipality of Auental, Rathausplatz 1, 12345 Auental.\n\n## Purpose and legal basis\n\nWe process your data to allot the hours in the sauna under Art. 6(1)(b) GDPR. We store the name and the hour that you wish for; the data are deleted after a month.\n\n## Your rights\n\nYou have the right of access, rectification, erasure and restriction; you may complain to the supervisory authority.',
      case: 'pass',
    },
  ],
})
