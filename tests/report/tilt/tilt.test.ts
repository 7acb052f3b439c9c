/** The TILT document of a notice has TILT's names and forms, and says what the notice says and no more. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { extract } from '../../../src/extract/index.ts'
import { establish } from '../../../src/facts/index.ts'
import { tiltDocument } from '../../../src/report/tilt/tilt.ts'

const ajv = new Ajv({ allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync('tests/report/tilt/tilt.schema.json', 'utf8')))

async function tilt(bytes: Uint8Array, url: string) {
  const { notice } = await extract(bytes, url)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { text, lacking } = tiltDocument({ notice, facts: establish(notice), url, sha256 })
  return { document: JSON.parse(text), lacking }
}

const notices = readdirSync('fixtures/notices')

it.each(notices)('%s', async (name) => {
  const { document } = await tilt(readFileSync(`fixtures/notices/${name}`), name)
  validate(document)
  expect(validate.errors).toBeNull()
})

const text = `# Datenschutz bei der Mosterei Apfelgrund

Mosterei Apfelgrund GmbH, Kelterweg 3, 31999 Bergrode, Telefon 05999 12345, hof@apfelgrund.example

Datenschutzbeauftragter: dsb@apfelgrund.example

## Wofür

Wir verarbeiten Ihre Anschrift, um Most auszuliefern (Art. 6 Abs. 1 lit. b DSGVO).

## Wer Daten bekommt

Die Spedition Rollgut GmbH bekommt Ihre Anschrift. Den Rundbrief verschickt die Letterbox Inc.; dafür
übermitteln wir Ihre Anschrift in die USA. Es gelten Standardvertragsklauseln nach dem Beschluss (EU) 2021/914.

## Wie lange

Ihre Anschrift löschen wir nach zwei Jahren.

## Ihre Rechte

- Auskunft über Ihre Daten (Art. 15 DSGVO)
- Berichtigung Ihrer Daten (Art. 16 DSGVO)
`

it('says what the notice says', async () => {
  const { document, lacking } = await tilt(new TextEncoder().encode(text), 'most.md')
  expect(document.controller).toMatchObject({ name: 'Mosterei Apfelgrund GmbH', country: 'DE' })
  expect(document.controller.representative.email).toBe('hof@apfelgrund.example')
  expect(document.dataProtectionOfficer).toEqual({ email: 'dsb@apfelgrund.example' })
  const [data] = document.dataDisclosed
  expect(data.legalBases[0].reference).toBe('GDPR-6-1-b')
  expect(JSON.stringify(data.recipients)).toContain('Rollgut')
  expect(data.storage[0].purposeConditional).toEqual([
    'Ihre Anschrift löschen wir nach zwei Jahren.',
  ])
  expect(document.thirdCountryTransfers).toMatchObject([
    { country: 'US', adequacyDecision: { available: false } },
  ])
  expect(document.thirdCountryTransfers[0].standardDataProtectionClause.available).toBe(true)
  expect(document.rightToInformation.available).toBe(true)
  expect(document.rightToRectificationOrDeletion.available).toBe(false)
  expect(document.rightToComplain).toEqual({ available: false })
  expect(document.automatedDecisionMaking).toEqual({})
  expect(lacking).toContain('meta.created')
  expect(lacking).toContain('dataProtectionOfficer.name')
})
