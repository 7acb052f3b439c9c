import { item } from './shapes/item.ts'

export const purposes = item({
  id: 'purposes',
  article: '13(1)(c)',
  fact: 'purposes',
  severity: 'error',
  owed: () => ({ owed: 'yes', because: 'always' }),
  missing: {
    de: 'Der Text nennt keinen Zweck der Verarbeitung.',
    en: 'The text names no purpose of the processing.',
  },
  incomplete: {
    de: 'Der Zweck der Verarbeitung ist nur so allgemein angegeben, dass er sich nicht erkennen lässt.',
    en: 'The purpose of the processing is stated in such general terms that it cannot be made out.',
  },
  question: {
    de: 'Zu entscheiden ist, ob sich der Zweck für die betroffene Person aus dem Zusammenhang ergibt. Falls nein: bitte nennen.',
    en: 'The question is whether the data subject can tell the purpose from the context. If not: please name it.',
  },
  text: {
    de: {
      title: 'Die Zwecke der Verarbeitung sind genannt',
      why: 'Der Zweck begrenzt, was mit den Daten geschehen darf (Art. 5 Abs. 1 lit. b DSGVO). Ohne ihn lässt sich weder die Rechtsgrundlage noch die Dauer der Speicherung nachvollziehen.',
      remedy:
        'Nennen Sie zu jeder Verarbeitung, wofür die Daten gebraucht werden, etwa „zur Bearbeitung des Antrags auf einen Bewohnerparkausweis“.',
    },
    en: {
      title: 'The purposes of the processing are named',
      why: 'The purpose limits what may be done with the data (Art. 5(1)(b) GDPR). Without it neither the legal basis nor the storage period can be followed.',
      remedy:
        'State for each processing what the data are needed for, such as “to decide on the application for a resident parking permit”.',
    },
  },
  examples: [
    {
      text: '# Datenschutz\n\n## Zwecke der Verarbeitung\n\nAusstellung und Verlängerung des Leseausweises, Mahnung überfälliger Medien.',
      case: 'pass',
    },
    {
      text: 'Wir speichern Ihre Telefonnummer, um Sie bei einem Ausfall der Führung anrufen zu können.',
      case: 'pass',
    },
    {
      text: 'Die Angaben im Formular verwenden wir zur Einteilung der Schwimmgruppen.',
      case: 'pass',
    },
    { text: 'We use your address to send you the tickets that you ordered.', case: 'pass' },
    {
      text: 'Verantwortlich ist der Zweckverband Wasserwerk Auental. Wir speichern Ihren Namen.',
      case: 'missing',
    },
    {
      text: 'Der Verein verarbeitet die Daten zur Erfüllung seiner Aufgaben.',
      case: 'incomplete',
    },
    {
      text: '# What we need your details for\n\nYour name goes on the list at the door.',
      case: 'pass',
    },
    {
      text: 'We record your name so that the guest gets the key at the desk.',
      case: 'pass',
    },
    {
      text: '# Datenschutz\n\nDiese Hinweise dienen der Transparenz im Umgang mit Ihren Daten.',
      case: 'missing',
    },
    {
      text: 'Fischer haben dem Ordnungsamt die für die Ausstellung des Fischereischeins erforderlichen Angaben vorzulegen.',
      case: 'pass',
    },
    {
      text: '# Hinweise\n\n## Zu welchen Zwecken verarbeitet das Bauamt Ihre Daten?\n\nDas Bauamt ist zuständig für die Prüfung von Bauanträgen.',
      case: 'pass',
    },
    {
      text: '# Hinweise\n\nBezeichnung der Verarbeitungstätigkeit: Vergabe der Plätze im Hort',
      case: 'pass',
    },
  ],
})
