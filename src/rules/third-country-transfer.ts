import { item } from './shapes/item.ts'

export const thirdCountryTransfer = item<'transfer' | 'safeguards'>({
  id: 'third-country-transfer',
  article: '13(1)(f)',
  fact: 'transfer',
  needs: ['safeguards'],
  severity: 'review',
  owed: ({ transfer, safeguards }) => {
    const at = (kind: string) => transfer.found.filter(({ value }) => value.kind === kind)
    if (at('stated').length > 0) return { owed: 'yes', because: 'transfer-stated' }
    const entities = at('entity').map((found) => found.at)
    if (entities.length > 0)
      return { owed: 'unclear', because: 'entity-outside', evidence: entities.slice(0, 3) }
    if (at('condition').length > 0) return { owed: 'unclear', because: 'transfer-possible' }
    const named = safeguards.found.map((found) => found.at)
    if (named.length > 0)
      return { owed: 'unclear', because: 'safeguard-named', evidence: named.slice(0, 3) }
    return { owed: 'no', because: 'no-transfer' }
  },
  missing: {
    de: 'Der Text sagt nicht, ob Daten in ein Drittland übermittelt werden.',
    en: 'The text does not say whether data are transferred to a third country.',
  },
  incomplete: {
    de: 'Zu Drittländern sagt der Text nur Ungefähres: Es fehlt, ob oder wohin übermittelt wird.',
    en: 'The text is vague on third countries: it does not say whether data are transferred, or where to.',
  },
  question: {
    de: 'Zu entscheiden ist, ob Daten den EWR verlassen. Falls ja: bitte Land und Garantie nennen; falls nein: keine Änderung nötig, ein Satz dazu hilft.',
    en: 'The question is whether data leave the EEA. If so: please name the country and the safeguard; if not: no change is needed, a sentence on it helps.',
  },
  text: {
    de: {
      title: 'Übermittlungen in Drittländer sind angegeben',
      why: 'Außerhalb des EWR gilt die DSGVO nicht ohne Weiteres. Wer Daten dorthin übermitteln will, muss das sagen.',
      remedy:
        'Nennen Sie das Land und worauf die Übermittlung beruht, oder sagen Sie, dass keine Daten in ein Drittland gehen.',
    },
    en: {
      title: 'Transfers to third countries are stated',
      why: 'Outside the EEA the GDPR does not simply apply. Whoever intends to transfer data there has to say so.',
      remedy:
        'Name the country and what the transfer rests on, or say that no data go to a third country.',
    },
  },
  examples: [
    {
      text: 'Die Anmeldedaten werden auf Server in Kanada übertragen.',
      case: 'pass',
    },
    {
      text: 'Verantwortlich ist die Stadt Auental. Den Kartendienst betreibt die Nordlicht Maps Inc., 12 Harbor Road, Portland, USA. Eine Übermittlung in ein Drittland findet nicht statt.',
      case: 'pass',
    },
    {
      text: 'Verantwortlich ist die Stadt Auental. Den Kartendienst betreibt die Nordlicht Maps Inc., 12 Harbor Road, Portland, USA.',
      case: 'missing-unclear',
    },
    {
      text: 'Möglicherweise werden Ihre Daten auch außerhalb der Europäischen Union verarbeitet.',
      case: 'incomplete-unclear',
    },
    {
      text: 'Unsere Seite liegt auf einem Server der Bergland Webhosting GmbH in Passau.',
      case: 'not-applicable',
    },
    { text: 'Mit dem Zoom der Karte vergrößern Sie den Ausschnitt.', case: 'not-applicable' },
    {
      text: '# Map\n\nThe map sends your IP address to Harbourline Maps. An adequacy decision covers the United Kingdom.',
      case: 'pass',
    },
    {
      text: 'The controller is the City of Kiesby. The map is run by Nordlicht Maps Inc., 12 Harbor Road, Portland, USA.\n\n# Rights\n\n## Right to data transferability\n\nThe right to transferability shall not apply to a public task.',
      case: 'missing-unclear',
    },
  ],
})
