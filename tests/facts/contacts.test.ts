import { describe, expect, it } from 'vitest'
import { addressesIn } from '../../src/facts/grammar/addresses.ts'
import { emailsIn } from '../../src/facts/grammar/emails.ts'
import { phonesIn } from '../../src/facts/grammar/phones.ts'

const texts = (found: { value: { text: string } }[]) => found.map(({ value }) => value.text)

describe('addresses', () => {
  it.each([
    ['Lindenallee 7, 10115 Berlin', ['Lindenallee 7, 10115 Berlin']],
    ['Erika Test Lindenallee 7 10115 Berlin', ['Lindenallee 7 10115 Berlin']],
    ['Große Bleiche 4\n55116 Mainz', ['Große Bleiche 4\n55116 Mainz']],
    ['Unter den Buchen 5, 34117 Kassel', ['Unter den Buchen 5, 34117 Kassel']],
    ['Am Weiher 2–4, D-82319 Auental.', ['Am Weiher 2–4, D-82319 Auental']],
    ['Postfach 12 34, 38100 Auental', ['Postfach 12 34, 38100 Auental']],
    ['Seegasse 4/4\n1050 Wien', ['Seegasse 4/4\n1050 Wien']],
    ['Erika Test\nTalstr.2\n6020 Innsbruck', ['Talstr.2\n6020 Innsbruck']],
    ['Anna-Muster-Str.12, 10115 Berlin', ['Anna-Muster-Str.12, 10115 Berlin']],
    ['Seeweg 3, CH-8001 Zürich', ['Seeweg 3, CH-8001 Zürich']],
    ['Gartenstr. 1, 61348 Bad Homburg', ['Gartenstr. 1, 61348 Bad Homburg']],
    ['Ringstraße 12a, 60311 Frankfurt am Main', ['Ringstraße 12a, 60311 Frankfurt am Main']],
    ['12 Harbour Street, London SW1A 1AA', ['12 Harbour Street, London SW1A 1AA']],
    ['Wir haben 12000 Mitglieder und 2018 Gäste.', []],
    ['Das Gesetz vom 25. Mai 2018 Die Frist', []],
    ['Handelsregister: VR 25116', []],
  ])('%s', (text, expected) => {
    expect(texts(addressesIn(text))).toEqual(expected)
  })
})

describe('e-mail addresses', () => {
  it.each([
    ['post@auental.example', ['post@auental.example']],
    ['E-Mail: post(at)auental.example', ['post(at)auental.example']],
    ['post [at] auental [dot] example', ['post [at] auental [dot] example']],
    ['Mail: post at auental.example', ['post at auental.example']],
    ['post @ auental . example', ['post @ auental . example']],
    ['Contact us at auental.example', []],
    ['Folgen Sie @auental_stadt', []],
    ['Art. 6 Abs. 1 (a) DSGVO', []],
  ])('%s', (text, expected) => {
    expect(texts(emailsIn(text))).toEqual(expected)
  })

  it.each(['a@remove-this.auental.example', 'aNOSPAM@auental.example', '[email protected]'])(
    '%s cannot be used as written',
    (text) => {
      expect(emailsIn(text)[0]?.value.obfuscated).toBe(true)
    },
  )

  it.each(['loeschung@auental.example', 'info@stadt-entfernungen.example'])(
    '%s is an address as it stands',
    (text) => {
      expect(emailsIn(text)[0]?.value.obfuscated).toBeUndefined()
    },
  )
})

describe('telephone numbers', () => {
  it.each([
    ['Telefon: 02131/987-0', 'phone', '02131/987-0'],
    ['Tel. (030) 1234 - 0', 'phone', '(030) 1234 - 0'],
    ['Telefon: 115', 'phone', '115'],
    ['+49 (0)631 205 75-0', 'phone', '+49 (0)631 205 75-0'],
    ['Telefax: 05221 13-1902', 'fax', '05221 13-1902'],
  ])('%s', (text, kind, number) => {
    expect(phonesIn(text)[0]?.value).toEqual({ kind, text: number })
  })

  it.each(['Stand: 01.08.2025', 'Art. 13 Abs. 1', '12345 Musterstadt', '2022-03-29'])(
    'none in "%s"',
    (text) => {
      expect(phonesIn(text)).toEqual([])
    },
  )
})
