import { item } from './shapes/item.ts'

export const controllerContact = item<'controllerContact'>({
  id: 'controller-contact',
  article: '13(1)(a)',
  fact: 'controllerContact',
  severity: 'error',
  owed: () => ({ owed: 'yes', because: 'always' }),
  missing: {
    de: 'Eine Anschrift, E-Mail-Adresse oder Telefonnummer des Verantwortlichen wurde nicht gefunden.',
    en: 'A postal address, an e-mail address or a telephone number of the controller was not found.',
  },
  incomplete: {
    de: 'Kontaktdaten des Verantwortlichen sind nur mittelbar angegeben, etwa durch einen Verweis auf das Impressum.',
    en: 'The contact details of the controller are given only indirectly, such as by pointing to the imprint.',
  },
  question: {
    de: 'Zu entscheiden ist, ob die Kontaktdaten an anderer Stelle stehen, etwa im Briefkopf. Falls nein: bitte ergänzen.',
    en: 'The question is whether the contact details stand elsewhere, such as in the letterhead. If not: please add them.',
  },
  text: {
    de: {
      title: 'Der Verantwortliche ist erreichbar',
      why: 'Wer seine Rechte ausüben will, muss die verantwortliche Stelle unmittelbar erreichen können, ohne erst an anderer Stelle zu suchen.',
      remedy:
        'Nennen Sie beim Verantwortlichen Anschrift, E-Mail-Adresse oder Telefonnummer. Kontaktdaten des Datenschutzbeauftragten oder der Aufsichtsbehörde ersetzen sie nicht.',
    },
    en: {
      title: 'The controller can be reached',
      why: 'Whoever exercises a right must be able to reach the controller directly, without searching elsewhere first.',
      remedy:
        "Give the controller's postal address, e-mail address or telephone number. Those of the data protection officer or of the authority do not replace them.",
    },
  },
  examples: [
    {
      text: '# Datenschutzhinweise\n\n## Verantwortliche Stelle\n\nGemeinde Auental\n\nDer Bürgermeister\n\nDorfplatz 2, 99998 Auental',
      case: 'pass',
    },
    {
      text: '# Datenschutz im Ruderclub\n\nVerantwortlich ist der Ruderclub Seeblick e. V. Schreiben Sie uns: vorstand (at) ruderclub-seeblick.example',
      case: 'pass',
    },
    {
      text: '# Datenschutz\n\n## Verantwortlicher\n\nVerantwortlich ist die Mühlbach Werkzeugbau GmbH. Die Anschrift finden Sie im Impressum.',
      case: 'incomplete',
    },
    {
      text: '# Datenschutz\n\nVerantwortlich ist der Landkreis Talheim.\n\n## Datenschutzbeauftragte\n\nDie Datenschutzbeauftragte erreichen Sie unter dsb@talheim.example.\n\n## Aufsichtsbehörde\n\nLandesbeauftragter für den Datenschutz, Seestraße 4, 12345 Musterstadt',
      case: 'missing',
    },
  ],
})
