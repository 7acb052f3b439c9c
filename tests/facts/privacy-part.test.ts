/** Clauses of a contract are no information on data: only its privacy part and its letterhead are judged. */
import { expect, it } from 'vitest'
import { factsOf } from './facts-of.ts'

const terms = `# Allgemeine Geschäftsbedingungen der Lohe Keramik GbR

Töpfergasse 2, 99991 Oberlohe

## § 1 Geltungsbereich

Es gelten nur diese Bedingungen.

## § 2 Vertragsschluss

Der Vertrag kommt mit der Lieferung zustande.

## § 3 Gewährleistung

Sie haben das Recht auf Berichtigung der Rechnung.

## § 4 Aufbewahrung

Nicht abgeholte Ware bewahren wir drei Monate auf, danach wird sie vernichtet.
`
const part = `## § 12 Datenschutz

Wir verarbeiten Ihren Namen, um den Vertrag zu erfüllen (Art. 6 Abs. 1 lit. b DSGVO). Sie können Auskunft über Ihre Daten verlangen.
`
const other = `## § 13 Bilder

Fotos mit personenbezogenen Daten löschen wir nach einem Jahr gemäß DSGVO.
`

it('takes nothing from the other clauses', async () => {
  const facts = await factsOf(`${terms}\n${part}`)
  expect([facts.genre.stated, facts.controller.stated, facts.legalBasis.stated]).toEqual([
    'yes',
    'yes',
    'yes',
  ])
  expect([facts.access.stated, facts.rectification.stated, facts.retention.stated]).toEqual([
    'yes',
    'no',
    'no',
  ])
})

it('takes a clause on data under another heading', async () => {
  expect((await factsOf(`${terms}\n${part}\n${other}`)).retention.stated).toBe('yes')
})

it('reads the whole of a notice that has a contract as its subject', async () => {
  const text = `# Datenschutzhinweise zum Mietvertrag\n\n${terms.replace('# Allg', '## Allg')}`
  expect((await factsOf(text)).retention.stated).toBe('yes')
})
