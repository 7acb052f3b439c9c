import { item } from './shapes/item.ts'

export const recipients = item<'recipients' | 'regime'>({
  id: 'recipients',
  article: '13(1)(e)',
  fact: 'recipients',
  needs: ['regime'],
  severity: 'review',
  owed: ({ recipients: shown, regime }) => {
    const social = regime.found.some(({ value }) => value === 'social-data')
    if (shown.stated === 'no' && social) return { owed: 'no', because: 'social-data' }
    const named = shown.found.some(({ value }) => value.kind !== 'none')
    return named
      ? { owed: 'yes', because: 'recipients-shown' }
      : { owed: 'unclear', because: 'recipients-unknown' }
  },
  missing: {
    de: 'Der Text sagt nicht, wer die Daten erhält.',
    en: 'The text does not say who receives the data.',
  },
  incomplete: {
    de: 'Die Empfänger sind nur zum Teil oder nur allgemein angegeben.',
    en: 'The recipients are stated only in part or in general terms.',
  },
  question: {
    de: 'Zu entscheiden ist, ob andere Stellen oder Auftragsverarbeiter die Daten erhalten. Falls ja: bitte Empfänger oder Kategorien nennen; falls nein: am besten sagen, dass niemand sie erhält.',
    en: 'The question is whether other bodies or processors receive the data. If so: please name them or their categories; if not: best say that nobody does.',
  },
  text: {
    de: {
      title: 'Die Empfänger der Daten sind genannt',
      why: 'Die betroffene Person soll wissen, wohin ihre Daten gehen. Auch Auftragsverarbeiter wie ein Rechenzentrum oder ein Hoster sind Empfänger (Art. 4 Nr. 9 DSGVO).',
      remedy:
        'Nennen Sie die Empfänger oder ihre Kategorien so bestimmt wie möglich, Auftragsverarbeiter eingeschlossen, oder sagen Sie, dass niemand die Daten erhält.',
    },
    en: {
      title: 'The recipients of the data are named',
      why: 'The data subject should know where the data go. Processors such as a computing centre or a hosting provider are recipients too (Art. 4(9) GDPR).',
      remedy:
        'Name the recipients or their categories as precisely as possible, processors included, or say that nobody receives the data.',
    },
  },
  examples: [
    {
      text: '# Hinweise\n\n## Empfänger\n\n- Stadtkasse Auental\n- Gesundheitsamt des Landkreises',
      case: 'pass',
    },
    { text: 'Wir geben Ihre Daten an niemanden weiter.', case: 'pass' },
    { text: 'Unsere Seite wird bei der Bergland Webhosting GmbH gehostet.', case: 'pass' },
    { text: 'We pass your address on to the parcel service and to our bank.', case: 'pass' },
    {
      text: 'Wir speichern Ihren Namen und Ihre Anschrift für die Anmeldung zum Ferienlager.',
      case: 'missing-unclear',
    },
    {
      text: 'Sie können sich bei der Aufsichtsbehörde beschweren.',
      case: 'missing-unclear',
    },
    {
      text: 'Ihre Daten geben wir an Dritte weiter, soweit dies erforderlich ist.',
      case: 'incomplete-unclear',
    },
    {
      text: '# Rights of the data subject\n\n## Information to third parties\n\nWhere we made data public, we shall tell others of your wish.',
      case: 'missing-unclear',
    },
    {
      text: '# Empfänger\n\nIhre Daten werden weitergegeben an:\n\n- Wohngeldstelle\n- Kämmerei',
      case: 'pass',
    },
    {
      text: '# Empfänger\n\n1 / Bundeszentralamt für Steuern / Lohnsteuerabzug\n\n2 / Statistisches Landesamt / Wanderungen',
      case: 'pass',
    },
    {
      text: '# Datenschutz\n\n## Technik\n\nFolgende Dienstleister werden eingesetzt:\n\n- Versand: Postwerk Auental\n- Ablage: auental-speicher.example',
      case: 'pass',
    },
  ],
})
