/** Who is taken for what, and what follows from it for the rules: one notice a profile, all bodies invented. */
import { describe, expect, it } from 'vitest'
import type { DocumentResult } from '../../src/lint/result.ts'
import { type RunOptions, run } from '../../src/run/run.ts'

interface Case {
  name: string
  /** Body, country and Land. */
  profile: string
  /** Outcomes by rule. */
  outcomes: Record<string, string>
  text: string
}

const cases: readonly Case[] = [
  {
    name: 'a town, for all that its officer and its host sit elsewhere',
    profile: 'public DE HE',
    outcomes: {},
    text: '# Datenschutzhinweise\n\nVerantwortlich ist die Stadt Auental, Dorfplatz 2, 34117 Auental. Datenschutzbeauftragter: Kanzlei Berg, Ring 1, 01067 Dresden, dsb@berg.example\n\nDie Technik betreibt die Serverwerk GmbH, Hafen 3, 20457 Hamburg. Wir verarbeiten Ihren Antrag nach Art. 6 Abs. 1 lit. e DSGVO.\n\n## Ihre Rechte\n\nSie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie auf Widerspruch.',
  },
  {
    name: 'a municipal company is of private law',
    profile: 'private DE HE',
    outcomes: {},
    text: '# Datenschutzhinweise\n\nVerantwortlich ist die Stadtwerke Auental GmbH, Dorfplatz 2, 34117 Auental, Telefon 0561 55560.\n\nWir verarbeiten Ihre Zählerstände nach Art. 6 Abs. 1 lit. b DSGVO.\n\n## Ihre Rechte\n\nSie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie auf Widerspruch.',
  },
  {
    name: 'a federal body and the federal commissioner',
    profile: 'public DE NW',
    outcomes: { 'wrong-authority': 'pass' },
    text: '# Datenschutzhinweise\n\nVerantwortlich ist das Bundesamt für Seilbahnen, Uferweg 8, 53113 Bonn, poststelle@bas.example\n\nWir verarbeiten Ihre Anfrage nach Art. 6 Abs. 1 lit. e DSGVO in Verbindung mit § 3 BDSG.\n\n## Ihre Rechte\n\nSie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie auf Widerspruch.\n\nZuständige Aufsichtsbehörde ist die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit.',
  },
  {
    name: 'a federal body and the commissioner of a Land',
    profile: 'public DE NW',
    outcomes: { 'wrong-authority': 'fail' },
    text: '# Datenschutzhinweise\n\nVerantwortlich ist das Bundesamt für Seilbahnen, Uferweg 8, 53113 Bonn, poststelle@bas.example\n\nWir verarbeiten Ihre Anfrage nach Art. 6 Abs. 1 lit. e DSGVO in Verbindung mit § 3 BDSG.\n\n## Ihre Rechte\n\nSie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie auf Widerspruch.\n\nZuständige Aufsichtsbehörde ist die Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen.',
  },
  {
    name: 'a Jobcenter as a joint body and the commissioner of its Land',
    profile: 'public DE HE',
    outcomes: { 'wrong-authority': 'review', recipients: 'not-applicable' },
    text: '# Datenschutzhinweise des Jobcenters Auental\n\nVerantwortlich ist das Jobcenter Auental, gemeinsame Einrichtung der Agentur für Arbeit und des Landkreises, Seeweg 1, 34117 Auental.\n\nWir verarbeiten Ihre Sozialdaten nach § 67a SGB X und § 50 SGB II zur Berechnung des Bürgergelds.\n\n## Ihre Rechte\n\nSie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie auf Widerspruch.\n\nZuständig ist der Hessische Beauftragte für Datenschutz und Informationsfreiheit.',
  },
  {
    name: 'a Jobcenter run by a district',
    profile: 'public DE HE',
    outcomes: { 'wrong-authority': 'pass', recipients: 'not-applicable' },
    text: '# Datenschutzhinweise des Jobcenters\n\nVerantwortlich ist der Landkreis Auental, kommunales Jobcenter, Seeweg 1, 34117 Auental.\n\nWir verarbeiten Ihre Sozialdaten nach § 67a SGB X und § 50 SGB II zur Berechnung des Bürgergelds.\n\n## Ihre Rechte\n\nSie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie auf Widerspruch.\n\nZuständig ist der Hessische Beauftragte für Datenschutz und Informationsfreiheit.',
  },
  {
    name: 'a Protestant parish under its own law',
    profile: 'church DE TH',
    outcomes: { 'wrong-authority': 'pass', retention: 'review' },
    text: '# Datenschutzhinweise zum Gemeindebrief\n\nVerantwortliche Stelle ist die Evangelische Kirchengemeinde Auental, Kirchplatz 3, 07330 Auental, Telefon 03671 55530.\n\nWir verarbeiten Ihren Namen und Ihren Geburtstag zur Gratulation im Gemeindebrief nach § 6 Nr. 3 DSG-EKD.\n\n## Ihre Rechte\n\nSie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie auf Widerspruch.\n\nBeschwerden nimmt der Beauftragte für den Datenschutz der EKD entgegen.',
  },
  {
    name: 'a Catholic parish under its own law',
    profile: 'church DE BY',
    outcomes: { retention: 'review', 'dpo-contact': 'review' },
    text: '# Datenschutzhinweise zur Erstkommunion\n\nVerantwortlich im Sinne des KDG ist die Katholische Kirchengemeinde St. Ivo, Kirchberg 1, 80331 Auental, Telefon 089 55540.\n\nWir verarbeiten Namen und Anschrift der Kinder zur Vorbereitung der Erstkommunion nach § 6 Abs. 1 lit. f KDG.\n\n## Ihre Rechte\n\nSie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie auf Widerspruch.',
  },
  {
    name: 'a company in Austria',
    profile: 'private AT null',
    outcomes: { 'wrong-authority': 'pass', retention: 'fail' },
    text: '# Datenschutzerklärung\n\nVerantwortlicher: Tischlerei Hochtal GmbH, Dorfstraße 4, 6020 Innsbruck, Österreich, office@hochtal.example\n\nWir verarbeiten Ihre Anfrage nach Art 6 Abs 1 lit b DSGVO.\n\n## Ihre Rechte\n\nSie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie auf Widerspruch. Sie können sich bei der Österreichischen Datenschutzbehörde beschweren.',
  },
  {
    name: 'a Swiss company with a representative in the EU',
    profile: 'private CH null',
    outcomes: { retention: 'fail' },
    text: '# Datenschutzerklärung\n\nVerantwortlich ist die Bergland Sport AG, Seestrasse 12, 8002 Zürich, Schweiz, info@bergland.example. Unser Vertreter in der EU nach Art. 27 DSGVO ist die Bergland Sport GmbH, Ring 3, 78462 Konstanz.\n\nWir verarbeiten Ihre Bestellung nach Art. 6 Abs. 1 lit. b DSGVO.\n\n## Ihre Rechte\n\nSie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie auf Widerspruch.',
  },
  {
    name: 'two notices in one file',
    profile: 'private DE HE',
    outcomes: { 'several-notices': 'review' },
    text: '# Datenschutzhinweise für Bewerberinnen und Bewerber\n\nVerantwortlicher: Auental Holz GmbH, Am Sägewerk 1, 34117 Auental, info@auental-holz.example\n\nWir verarbeiten Ihre Bewerbung, um über die Einstellung zu entscheiden, nach Art. 6 Abs. 1 lit. b DSGVO. Abgelehnte Bewerbungen löschen wir nach sechs Monaten.\n\nSie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Datenübertragbarkeit. Sie können sich bei einer Aufsichtsbehörde beschweren.\n\n# Datenschutzhinweise für Kundinnen und Kunden\n\nVerantwortlicher: Auental Holz GmbH, Am Sägewerk 1, 34117 Auental, info@auental-holz.example\n\nWir verarbeiten Ihre Bestellung, um das Holz zu liefern, nach Art. 6 Abs. 1 lit. b DSGVO. Rechnungen bewahren wir acht Jahre auf.\n\nSie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Datenübertragbarkeit. Sie können sich bei einer Aufsichtsbehörde beschweren.',
  },
  {
    name: 'two controllers for one processing',
    profile: 'private DE HE',
    outcomes: { 'two-controllers': 'review' },
    text: '# Datenschutzhinweise zur Anmeldung\n\n## Verantwortlicher\n\nAuental Holz GmbH, Am Sägewerk 1, 34117 Auental, info@auental-holz.example\n\n## Zweck\n\nWir verarbeiten Ihre Anmeldung nach Art. 6 Abs. 1 lit. b DSGVO.\n\n## Ihre Rechte\n\nSie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie auf Widerspruch.\n\n## Verantwortliche Stelle\n\nBergland Bildung e. V., Seeweg 3, 54321 Bergstadt',
  },
  {
    name: 'joint controllers without their arrangement',
    profile: 'private DE HE',
    outcomes: { 'two-controllers': 'pass', 'joint-control-essence': 'fail' },
    text: '# Datenschutzhinweise zur Anmeldung\n\n## Gemeinsam Verantwortliche\n\nAuental Holz GmbH, Am Sägewerk 1, 34117 Auental, und Bergland Bildung e. V., Seeweg 3, 54321 Bergstadt, sind gemeinsam verantwortlich.\n\n## Zweck\n\nWir verarbeiten Ihre Anmeldung nach Art. 6 Abs. 1 lit. b DSGVO.\n\n## Ihre Rechte\n\nSie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie auf Widerspruch.',
  },
]

async function check(text: string, given?: RunOptions['given']): Promise<DocumentResult> {
  const source = { path: 'notice.md', bytes: new TextEncoder().encode(text) }
  const options = { asOf: '2026-11-21', lang: 'de' as const, ...(given && { given }) }
  for await (const document of run([source], options)) return document
  throw new Error('no result')
}

describe('profiles', () => {
  it.each(cases.map((one) => [one.name, one] as const))(
    '%s',
    async (_, { text, profile, outcomes }) => {
      const document = await check(text)
      const { body, country, state } = document.profile ?? {}
      expect(`${body} ${country} ${state}`).toBe(profile)
      expect(document.profile?.because).toMatch(/nach der Angabe des Verantwortlichen: „.+“/)
      const found = document.results.map(({ rule, outcome }) => [rule, outcome])
      expect(Object.fromEntries(found)).toMatchObject(outcomes)
    },
  )

  it('what is given goes before what the text says, and the report says so', async () => {
    const { profile } = await check(cases[0]?.text ?? '', { body: 'private', state: 'BY' })
    expect(profile).toMatchObject({ body: 'private', state: 'BY', because: 'vorgegeben' })
  })
})
