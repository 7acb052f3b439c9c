/** Which words are shown first as proof, and what falls short of an answer. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import type { Fact } from '../../src/facts/fact.ts'
import type { Facts } from '../../src/facts/facts.ts'
import { establish } from '../../src/facts/index.ts'
import { transferSafeguards } from '../../src/rules/transfer-safeguards.ts'
import { evidenceOf } from '../../src/rules/verdict.ts'

async function read(text: string) {
  const source = `Verantwortlich ist der Turnverein Auental e. V., Dorfstr. 1, 12345 Auental.\n\n${text}`
  const { notice } = await extract(new TextEncoder().encode(source), 'notice.md')
  return { notice, facts: establish(notice) }
}

describe('the words shown first', () => {
  it.for([
    [
      'recipients',
      'Die Nutzung von Webex ist ohne Konto möglich. Dabei entstehen Daten. Die Liste geben wir an die Jugendherberge weiter.',
      'Die Liste geben wir an die Jugendherberge weiter.',
    ],
    [
      'recipients',
      'Wir nutzen den Dienst Gravatar, um Daten zu Bildern zu finden. Unser Steuerbüro erhält die Daten der Beitragskonten.',
      'Unser Steuerbüro erhält die Daten der Beitragskonten.',
    ],
    [
      'purposes',
      'Wir löschen die Daten, wenn sie für die Durchführung des Kurses nicht mehr nötig sind. Wir speichern Ihre Nummer, um Sie anzurufen.',
      'Wir speichern Ihre Nummer, um Sie anzurufen.',
    ],
    [
      'purposes',
      'Mit dieser Erklärung möchten wir Sie informieren, zu welchem Ziel Daten verarbeitet werden. Die Adresse brauchen wir, um das Heft zu schicken.',
      'Die Adresse brauchen wir, um das Heft zu schicken.',
    ],
    [
      'purposes',
      'Profiling ist jede Auswertung, bei der Daten verwendet werden, um Vorlieben zu bewerten. Wir nutzen Ihre Nummer, um Termine zu verlegen.',
      'Wir nutzen Ihre Nummer, um Termine zu verlegen.',
    ],
    [
      'purposes',
      'Wir verarbeiten Ihre Daten zu folgenden Zwecken:\n\n- Abrechnung der Kursgebühren\n- Planung der Hallenzeiten',
      'Abrechnung der Kursgebühren',
    ],
    [
      'purposes',
      'Ihre Daten werden an den Landessportbund zur Wahrnehmung seiner Kontrollrechte übermittelt. Zweck der Verarbeitung ist die Verwaltung der Mitglieder.',
      'Zweck der Verarbeitung ist die Verwaltung der Mitglieder.',
    ],
    [
      'purposes',
      'Is the processing needed for a contract, Art. 6 serves as the legal basis. We use your e-mail address in order to send the invoice.',
      'We use your e-mail address in order to send the invoice.',
    ],
    [
      'recipients',
      'Das gilt nicht, wenn wir gesetzlich zur Weitergabe verpflichtet sind. Der Landessportbund erhält die Daten der Aktiven.',
      'Der Landessportbund erhält die Daten der Aktiven.',
    ],
    [
      'recipients',
      'Ich verpflichte mich, die Daten der Gruppe nicht an Dritte weiterzugeben. Unser Steuerbüro erhält die Daten der Beitragskonten.',
      'Unser Steuerbüro erhält die Daten der Beitragskonten.',
    ],
    [
      'recipients',
      'Wir versuchen, die Einbindung von Dienstleistern zu vermeiden. Die Website wird bei der Hafenhost GmbH in unserem Auftrag betrieben.',
      'Die Website wird bei der Hafenhost GmbH in unserem Auftrag betrieben.',
    ],
    [
      'access',
      'Auskunft, Löschung usw.\n\nSie haben das Recht auf Auskunft und auf Löschung.',
      'Sie haben das Recht auf Auskunft und auf Löschung.',
    ],
    [
      'retention',
      'Nach dem Austritt werden die Daten gelöscht. Rechnungen bewahren wir zehn Jahre auf.',
      'Rechnungen bewahren wir zehn Jahre auf.',
    ],
    [
      'transfer',
      'Die Karten liefert die Nordlicht Maps Inc., Portland, USA. Die Suchworte werden auf Server in Kanada übertragen.',
      'Die Suchworte werden auf Server in Kanada übertragen.',
    ],
  ] as const)('%s: %s', async ([name, text, shown]) => {
    const { notice, facts } = await read(text)
    const [first] = evidenceOf(facts[name])
    expect(first && notice.text.slice(first.start, first.end)).toBe(shown)
  })
})

it('shows the period of a long sentence', async () => {
  const text = `Anfragen ${'aus dem Formular und aus allen Postfächern der Abteilungen '.repeat(8)}löschen wir nach 18 Monaten.`
  const { notice, facts } = await read(text)
  const [first] = evidenceOf(facts.retention)
  expect(first && notice.text.slice(first.start, first.end)).toContain('18 Monaten')
})

it('shows the first entry of the list that opens in an entry on the interests', async () => {
  const { notice, facts } = await read(
    'Verarbeitet wird:\n\n- Unser berechtigtes Interesse (Art. 6 Abs. 1 lit. f DSGVO) besteht darin, dass\n- wir Rechnungen einklagen;\n- wir Einbrüche aufklären.',
  )
  const [first] = evidenceOf(facts.interests)
  expect(first && notice.text.slice(first.start, first.end)).toContain('einklagen')
})

it('shows the list to which words on the interests lead', async () => {
  const { notice, facts } = await read(
    'Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.\n\n## Berechtigtes Interesse\n\nDieses besteht darin,\n\n- den Bootsplatz vor Diebstahl zu schützen',
  )
  const [first] = evidenceOf(facts.interests)
  expect(first && notice.text.slice(first.start, first.end)).toContain('vor Diebstahl')
})

describe('what falls short', () => {
  it.for([
    ['recipients', 'Dafür setzen wir Dienstleister ein.', 'recipient-kind'],
    [
      'recipients',
      'Daten werden an niemanden übermittelt. Webex läuft auf Servern eines Dienstleisters, der Daten erhält.',
      'recipient-elsewhere',
    ],
    ['transfer', 'Ihre Daten können auch außerhalb der EU verarbeitet werden.', 'country'],
    ['transfer', 'Unser Server steht in Deutschland.', 'transfer-whether'],
    ['purposes', 'Wir verarbeiten Daten zur Erfüllung unserer Aufgaben.', 'purpose'],
  ] as const)('%s: %s', async ([name, text, lacks]) => {
    const { facts } = await read(text)
    const { stated, nearMiss } = facts[name] as Fact<unknown>
    expect([stated, nearMiss?.lacks]).toEqual(['partial', lacks])
  })
})

it('shows the transfer when its safeguard is missing', async () => {
  const { notice, facts } = await read('Die Anmeldedaten werden auf Server in Indien übertragen.')
  const context = {
    asOf: '2026-11-21',
    profile: facts.profile,
    confidence: { level: 'high' as const, reasons: [] },
  }
  const judgement = [transferSafeguards.check(facts as Facts, context)].flat()[0]
  const [at] = judgement?.evidence ?? []
  expect(judgement?.case).toBe('missing')
  expect(at && notice.text.slice(at.start, at.end)).toContain('Server in Indien')
})
