/** Which words are shown as proof of recipients, purposes and transfers, and what falls short of an answer. */
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
