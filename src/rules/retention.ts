import { item } from './shapes/item.ts'

export const retention = item<'retention'>({
  id: 'retention',
  article: '13(2)(a)',
  fact: 'retention',
  severity: 'error',
  owed: () => ({ owed: 'yes', because: 'always' }),
  missing: {
    de: 'Eine Speicherdauer oder Kriterien dafür wurden nicht gefunden.',
    en: 'A storage period, or criteria for it, was not found in the text examined.',
  },
  incomplete: {
    de: 'Die Speicherdauer lässt sich nur zum Teil erkennen. Bitte Frist oder Kriterium nennen.',
    en: 'The storage period can be worked out only in part. Please give a period or a criterion.',
  },
  question: {
    de: 'Zu entscheiden ist, ob die Dauer an anderer Stelle steht oder sich aus dem Text ergibt. Falls nein: bitte ergänzen.',
    en: 'The question is whether the length stands elsewhere or follows from the text. If not: please add it.',
  },
  text: {
    de: {
      title: 'Die Speicherdauer ist genannt oder lässt sich bestimmen',
      why: '„Solange erforderlich“ sagt der betroffenen Person nicht, wann ihre Daten gelöscht werden (WP 260 rev.01).',
      remedy:
        'Nennen Sie eine Frist, ein Ereignis mit Frist oder die Vorschrift, aus der die Frist folgt, für jede wichtige Verarbeitung.',
    },
    en: {
      title: 'The storage period is given or can be worked out',
      why: '“As long as necessary” does not tell the data subject when the data will be erased (WP 260 rev.01).',
      remedy:
        'Give a period, an event with a period, or the provision from which it follows, for each important operation.',
    },
  },
  examples: [
    {
      text: '# Speicherdauer\n\nAnträge löschen wir zehn Jahre nach Abschluss des Verfahrens.',
      case: 'pass',
    },
    {
      text: '# Wie lange speichern wir?\n\nBild und Ton werden nach Ende der Videosprechstunde gelöscht.',
      case: 'pass',
    },
    {
      text: '# Protokolle\n\nDer Server bewahrt die Zugriffe sieben Tage auf.',
      case: 'pass',
    },
    {
      text: '# Storage\n\nWe delete applications six months after the decision.',
      case: 'pass',
    },
    {
      text: '# Speicherdauer\n\nDie Daten bleiben gespeichert, solange dies für die Aufgabe erforderlich ist.',
      case: 'incomplete',
    },
    {
      text: '# Cookies\n\nDie Cookies werden nach zwei Jahren von Ihrem Browser gelöscht.',
      case: 'incomplete',
    },
    {
      text: '# Auskunft\n\nAnfragen beantwortet die Gemeinde Auental innerhalb eines Monats.',
      case: 'missing',
    },
    {
      text: '# Duration of the study\n\nYour answers are processed until the completion of the project in spring.',
      case: 'pass',
    },
    {
      text: 'Wir verarbeiten Ihre Angaben nur solange, wie sie für den jeweiligen Zweck erforderlich sind.',
      case: 'incomplete',
    },
  ],
})
