import { describe, expect, it } from 'vitest'
import { factsOf } from './facts-of.ts'

const opening = '# Hundesteuer\n\nVerantwortlich: Stadt Moosbach, Markt 1, 12345 Moosbach\n\n'

const cases: [stated: string, text: string][] = [
  [
    'yes',
    '## Datenschutzbeauftragter\n\nDataport AöR, Behördlicher Datenschutz, Seeweg 10, 12345 Altental',
  ],
  [
    'yes',
    '| Zweck | Steuer |\n| --- | --- |\n| Datenschutzbeauftragte/r | Komm.ONE AöR, Waldstraße 4, 12345 Talheim |',
  ],
  [
    'no',
    '## Auftragsverarbeiter\n\nDataport AöR, Seeweg 10, 12345 Altental, datenschutz@rechner.example',
  ],
  ['partial', '## Datenschutzbeauftragter\n\nFrau Beate Sommer'],
  [
    'no',
    '## Datenschutzbeauftragter\n\nDatenschutzbeauftragte sind nicht benannt. Fragen bitte an post@moosbach.example',
  ],
]

describe('the data protection officer, also lent by a computing centre', () => {
  it.each(cases)('%s: %s', async (stated, text) => {
    expect((await factsOf(opening + text)).dpo.stated).toBe(stated)
  })
})
