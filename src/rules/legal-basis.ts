import { item } from './shapes/item.ts'

export const legalBasis = item({
  id: 'legal-basis',
  article: '13(1)(c)',
  fact: 'legalBasis',
  severity: 'error',
  owed: () => ({ owed: 'yes', because: 'always' }),
  missing: {
    de: 'Eine Rechtsgrundlage der Verarbeitung wurde nicht gefunden.',
    en: 'A legal basis of the processing was not found.',
  },
  incomplete: {
    de: 'Die Rechtsgrundlage ist nur zum Teil genannt: Es fehlt die einschlägige Vorschrift, oder sie fehlt für einzelne Verarbeitungen.',
    en: 'The legal basis is stated only in part: no provision is given, or some of the processing has none.',
  },
  question: {
    de: 'Zu entscheiden ist, ob sich aus dem Text für jede Verarbeitung ergibt, worauf sie beruht. Falls nein: bitte die Vorschrift nennen.',
    en: 'The question is whether the text shows for each processing what it rests on. If not: please name the provision.',
  },
  text: {
    de: {
      title: 'Die Rechtsgrundlage ist genannt',
      why: 'Von der Rechtsgrundlage hängt ab, welche Rechte bestehen: Widerruf bei Einwilligung, Widerspruch bei öffentlicher Aufgabe und berechtigtem Interesse.',
      remedy:
        'Nennen Sie zu jedem Zweck Artikel und Buchstaben, bei lit. c und e auch die Vorschrift, aus der Pflicht oder Aufgabe folgt.',
    },
    en: {
      title: 'The legal basis is named',
      why: 'The rights depend on the legal basis: withdrawal with consent, objection with a public task or a legitimate interest.',
      remedy:
        'Name article and letter for each purpose, and the statute with letters (c) and (e), as in "Art. 6(1)(b) GDPR".',
    },
  },
  examples: [
    {
      text: 'Die Gemeinde Auental verarbeitet Ihre Angaben, um die Hundesteuer festzusetzen. Rechtsgrundlage ist Art. 6 Abs. 1 lit. e DSGVO in Verbindung mit § 3 KAG.',
      case: 'pass',
    },
    {
      text: '# Parkausweis\n\n## Rechtsgrundlage\n\nWir verarbeiten die Angaben nach § 45 Abs. 1b StVO.',
      case: 'pass',
    },
    {
      text: 'Den Rundbrief versenden wir auf Grundlage Ihrer Einwilligung.',
      case: 'pass',
    },
    {
      text: '# Datenschutz\n\nWir speichern Namen und Anschrift, um die Bestellung auszuliefern.',
      case: 'missing',
    },
    {
      text: '# Datenschutz\n\nSie können der Verarbeitung, die auf Art. 6 Abs. 1 lit. f DSGVO beruht, widersprechen.',
      case: 'missing',
    },
    {
      text: '# Datenschutz\n\nDie Verarbeitung erfolgt auf Grundlage der DSGVO.',
      case: 'incomplete',
    },
    {
      text: '# Datenschutz\n\nRechtsgrundlage ist Art. 6 DSGVO.',
      case: 'incomplete',
    },
    {
      text: '# Datenschutz\n\n## Kontaktformular\n\nIhre Anfrage bearbeiten wir auf Grundlage von Art. 6 Abs. 1 lit. b DSGVO.\n\n## Matomo\n\nWir werten mit Matomo aus, welche Seiten aufgerufen werden.',
      case: 'incomplete',
    },
    {
      text: '# Survey\n\nWe process the answers of those who take part only after your consent.',
      case: 'pass',
    },
    {
      text: '# Profiles\n\nWhen you join the circle, you give consent to share your profile with the other members.',
      case: 'incomplete',
    },
    {
      text: '# Security\n\nOur servers are safe.\n\nVisitors have the right:\n\n- To withdraw their consent where the processing rests on Art. 6(1)(a) GDPR',
      case: 'missing',
    },
    {
      text: '# Zweck und Rechtsgrundlage\n\nWir verarbeiten die Anmeldung zur Krippe. Das beruht auf der Satzung über die Benutzung der Krippen (§ 4).',
      case: 'pass',
    },
    {
      text: '# Hundesteuer\n\n| Frage | Antwort |\n|---|---|\n| Wozu? | Erhebung der Steuer |\n| Rechtsgrundlage | § 3 KAG |',
      case: 'pass',
    },
    {
      text: '# Bootsliegeplatz\n\n## Zweck\n\nVergabe der Liegeplätze\n\n## Rechtsgrundlage\n\nMietvertrag\n\n## Speicherdauer\n\n3 Jahre',
      case: 'pass',
    },
  ],
})
