import { item } from './shapes/item.ts'

export const controllerIdentity = item({
  id: 'controller-identity',
  article: '13(1)(a)',
  fact: 'controller',
  severity: 'error',
  owed: () => ({ owed: 'yes', because: 'always' }),
  missing: {
    de: 'Der Name des Verantwortlichen wurde nicht gefunden.',
    en: 'The name of the controller was not found.',
  },
  incomplete: {
    de: 'Wer verantwortlich ist, lässt sich nur erschließen: Es fehlt der volle Name der Stelle.',
    en: 'Who the controller is can only be inferred: the full name of the body is missing.',
  },
  question: {
    de: 'Zu entscheiden ist, ob der Name an anderer Stelle steht, etwa im Briefkopf. Falls nein: bitte ergänzen.',
    en: 'The question is whether the name stands elsewhere, such as in the letterhead. If not: please add it.',
  },
  text: {
    de: {
      title: 'Der Verantwortliche ist mit Namen genannt',
      why: 'Ohne den Namen der Stelle weiß die betroffene Person nicht, wer über ihre Daten entscheidet und gegen wen sich ihre Rechte richten.',
      remedy:
        'Nennen Sie die Stelle mit vollem Namen und Rechtsform oder als Behörde, etwa „Stadt Musterstadt“. Der Name der Leitung ist nicht nötig.',
    },
    en: {
      title: 'The controller is named',
      why: 'Without the name of the body the data subject does not know who decides on the data and against whom the rights are directed.',
      remedy:
        'Name the body in full with its legal form, or as an authority. The name of its head is not needed.',
    },
  },
  examples: [
    {
      text: 'Verantwortlich für die Verarbeitung ist die Gemeinde Auental, Dorfplatz 2, 99998 Auental.',
      case: 'pass',
    },
    {
      text: '# Datenschutz\n\n## Wer ist verantwortlich?\n\nMühlbach Werkzeugbau GmbH\nIndustrieweg 9\n12345 Mühlbach',
      case: 'pass',
    },
    {
      text: '# Informationen nach Art. 13 DSGVO zur Hundesteuer\n\nDie Stadt Auental erhebt Ihre Daten zur Festsetzung der Steuer.',
      case: 'pass',
    },
    {
      text: '# Datenschutz\n\n## Verantwortlich\n\nGrundschule am Weiher\nSchulgasse 4\n99998 Auental',
      case: 'incomplete',
    },
    {
      text: '# Datenschutz\n\nVerantwortlich für die Verarbeitung ist die im Impressum genannte Stelle.',
      case: 'incomplete',
    },
    {
      text: '# Datenschutz\n\nVerantwortlicher ist die natürliche oder juristische Person, die über Zwecke und Mittel entscheidet. Wir nutzen Dienste der Beispieldienst Ltd.',
      case: 'missing',
    },
    {
      text: '# Datenschutzerklärung\n\nWir nehmen den Schutz Ihrer Daten ernst und erheben nur Ihren Namen.',
      case: 'missing',
    },
    {
      text: '# Data protection\n\nUnder the GDPR, responsible is the University of Kiesby or the head of the study.',
      case: 'pass',
    },
    {
      text: '# Privacy\n\nKiesbyTandem.example is a language exchange platform. We use your name to find a partner.',
      case: 'incomplete',
    },
    {
      text: '# Verantwortliche Stelle\n\nStaatliches Bauamt Quellhausen\nAmtsgasse 2\n99991 Quellhausen',
      case: 'pass',
    },
    {
      text: '# Datenschutz\n\nDiese Hinweise beschreiben die Verarbeitung durch den Websitebetreiber\n\nSchützenverein Auental e. V.\n\nDorfweg 2\n\n07330 Auental',
      case: 'pass',
    },
    {
      text: '# Studie\n\nFür die Einhaltung des Datenschutzes ist hier die HS Auental verantwortlich.',
      case: 'pass',
    },
  ],
})
