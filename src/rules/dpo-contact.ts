import type { Facts } from '../facts/facts.ts'
import { item } from './shapes/item.ts'

type Need = 'dpo' | 'regime'

/** Dioceses and parishes must have an officer, other church bodies like private ones. */
function isCatholicParish(regime: Facts['regime']): boolean {
  return regime.found.some(({ value }) => value === 'catholic-parish')
}

export const dpoContact = item<Need>({
  id: 'dpo-contact',
  article: '13(1)(b)',
  fact: 'dpo',
  needs: ['regime'],
  severity: 'error',
  owed: (facts, { profile }) => {
    if (profile.body === 'public') return { owed: 'yes', because: 'public-body', byProfile: true }
    if (profile.body === 'church' && isCatholicParish(facts.regime))
      return { owed: 'yes', because: 'catholic-body', byProfile: true }
    const none = facts.dpo.found.filter(({ value }) => value.kind === 'none')
    if (none.length > 0) {
      return { owed: 'no', because: 'no-officer', evidence: none.map(({ at }) => at) }
    }
    return { owed: 'unclear', because: 'officer-unknown' }
  },
  missing: {
    de: 'Kontaktdaten der oder des Datenschutzbeauftragten wurden nicht gefunden. Ein Funktionspostfach genügt, ein Name ist nicht nötig.',
    en: 'Contact details of the data protection officer were not found. A functional mailbox is enough, no name is needed.',
  },
  incomplete: {
    de: 'Datenschutzbeauftragte oder Ansprechstelle sind erwähnt, es fehlt aber ein eigener Weg, sie zu erreichen.',
    en: 'A data protection officer or contact is mentioned, but there is no way given to reach the officer.',
  },
  question: {
    de: 'Zu entscheiden ist, ob eine Pflicht zur Benennung besteht (Art. 37 DSGVO, § 38 BDSG). Falls ja: bitte die Kontaktdaten ergänzen; falls nein: keine Änderung.',
    en: 'The question is whether an officer has to be designated (Art. 37 GDPR). If so: please add the contact details; if not: no change.',
  },
  text: {
    de: {
      title: 'Die oder der Datenschutzbeauftragte ist erreichbar',
      why: 'Betroffene Personen dürfen sich mit allen Fragen zu ihren Daten an die oder den Datenschutzbeauftragten wenden (Art. 38 Abs. 4 DSGVO).',
      remedy:
        'Geben Sie eine E-Mail-Adresse, eine Anschrift oder eine Telefonnummer an. Die oder der Landesbeauftragte ist die Aufsicht und nicht gemeint.',
    },
    en: {
      title: 'The data protection officer can be reached',
      why: 'Data subjects may turn to the data protection officer with all questions about their data (Art. 38(4) GDPR).',
      remedy:
        'Give an e-mail address, a postal address or a telephone number. The state commissioner is the supervisory authority and is not meant.',
    },
  },
  examples: [
    {
      text: '# Datenschutz\n\nVerantwortlich ist die Stadt Auental, Dorfplatz 2, 99998 Auental.\n\nUnsere Datenschutzbeauftragte erreichen Sie unter derselben Anschrift oder per E-Mail: datenschutz@auental.example',
      case: 'pass',
    },
    {
      text: '# Datenschutz\n\nVerantwortlich ist die Stadt Auental, Dorfplatz 2, 99998 Auental.\n\nDen Datenschutzbeauftragten erreichen Sie unter der oben genannten Anschrift.',
      case: 'pass',
    },
    {
      text: '# Datenschutz\n\nVerantwortlich ist die Stadt Auental, Dorfplatz 2, 99998 Auental.\n\n## Aufsicht\n\nDie Landesbeauftragte für Datenschutz, Seestraße 4, 12345 Musterstadt',
      case: 'missing',
    },
    {
      text: '# Datenschutz\n\nVerantwortlich ist die Stadt Auental, Dorfplatz 2, 99998 Auental.\n\n## Datenschutzbeauftragter\n\nHerr Dr. Anton Beispiel',
      case: 'incomplete',
    },
    {
      text: '# Datenschutz\n\nVerantwortlich ist die Mühlbach Werkzeugbau GmbH, Industrieweg 9, 12345 Mühlbach.',
      case: 'missing-unclear',
    },
    {
      text: '# Datenschutz\n\nVerantwortlich ist die Mühlbach Werkzeugbau GmbH, Industrieweg 9, 12345 Mühlbach. Ansprechpartnerin für den Datenschutz ist Eva Beispiel.',
      case: 'incomplete-unclear',
    },
    {
      text: '# Datenschutz\n\nVerantwortlich ist der Ruderclub Seeblick e. V., Uferweg 3, 12345 Mühlbach. Der Verein hat keinen Datenschutzbeauftragten bestellt.',
      case: 'not-applicable',
    },
    {
      text: '# Data protection\n\nThe controller is the Town of Kiesby, Harbour Square 2, 99998 Kiesby.',
      case: 'missing',
    },
    {
      text: '# Data protection\n\n## Controller\n\nDistrict Office Kiesby\nHarbour Square 2\n99998 Kiesby',
      case: 'missing',
    },
    {
      text: 'Gemeinde Quellhausen, Amtsgasse 2, 99991 Quellhausen\n\nAuskünfte gibt Ihnen die [behördliche Datenschutzbeauftragte](mailto:dsb@quellhausen.example) der Gemeinde.',
      case: 'pass',
    },
  ],
})
