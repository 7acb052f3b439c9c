import { describe, expect, it } from 'vitest'
import { fold } from '../../src/document/fold.ts'
import { normalize } from '../../src/document/normalize.ts'
import { PhraseFinder } from '../../src/document/phrases.ts'
import { sentencesOf } from '../../src/document/sentences.ts'
import { tokensOf } from '../../src/document/tokens.ts'

const whole = (text: string) => ({ start: 0, end: text.length })

describe('normalize', () => {
  it.each([
    ['Daten\u00ADschutz', 'Datenschutz'],
    ['ﬁnden  wir\u00A0das', 'finden wir das'],
    ['u\u0308ber', 'über'],
    ['a\u200Bb\uFEFF', 'ab'],
    ['Zeile\t \nnächste', 'Zeile \nnächste'],
  ])('%j', (text, expected) => expect(normalize(text)).toBe(expected))
})

describe('fold', () => {
  it.each([
    ['Löschung', 'loeschung'],
    ['Nutzer*innen', 'nutzerinnen'],
    ['Beauftragte(r)', 'beauftragter'],
    ['Straße', 'strasse'],
    ['Café', 'cafe'],
  ])('%s', (word, expected) => expect(fold(word)).toBe(expected))
})

describe('tokensOf', () => {
  it.each([
    ['Die Schüler/-innen der KiTa', ['die', 'schuelerinnen', 'der', 'kita']],
    ['Online-Meeting nach Art. 6', ['online', 'meeting', 'nach', 'art', '6']],
    ['§ 3 DSG, datenschutz@auental.example', ['§', '3', 'dsg', 'datenschutz@auental.example']],
    ['Ihre/Ihr Datenschutzbeauftragte:r', ['ihre', 'ihr', 'datenschutzbeauftragter']],
  ])('%s', (text, expected) => {
    expect(tokensOf(text, whole(text)).map(({ word }) => word)).toEqual(expected)
  })

  it('keeps the way back to the text', () => {
    const text = 'Recht auf Löschung'
    const [, , last] = tokensOf(text, whole(text))
    expect(text.slice(last?.start, last?.end)).toBe('Löschung')
  })
})

describe('sentencesOf', () => {
  it.each([
    ['Nach Art. 6 Abs. 1 lit. e. Das gilt.', ['Nach Art. 6 Abs. 1 lit. e.', 'Das gilt.']],
    ['Ab dem 3. Mai gilt z. B. Folgendes. Ende.', ['Ab dem 3. Mai gilt z. B. Folgendes.', 'Ende.']],
    ['Nach Art. 6 lit. e. DSGVO ist es so.', ['Nach Art. 6 lit. e. DSGVO ist es so.']],
    ['Nach § 4 Abs. 2. Wir löschen sie.', ['Nach § 4 Abs. 2.', 'Wir löschen sie.']],
    ['Wer sind wir? Die Gemeinde.', ['Wer sind wir?', 'Die Gemeinde.']],
    [
      'Bei der Friedrichstr. 21 bis zum 1. Des Monats.',
      ['Bei der Friedrichstr. 21 bis zum 1. Des Monats.'],
    ],
    ['1. Zweck der Verarbeitung', ['1. Zweck der Verarbeitung']],
    [
      'Darauf haben wir keinen Einfluss.Die Karte zeigt den Weg.',
      ['Darauf haben wir keinen Einfluss.', 'Die Karte zeigt den Weg.'],
    ],
    ['Post an info@auental.Der gilt', ['Post an info@auental.Der gilt']],
    ['Die Software Muster.Web hilft.', ['Die Software Muster.Web hilft.']],
    ['Er sagt „Nein.“ Dann geht er.', ['Er sagt „Nein.“', 'Dann geht er.']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text, whole(text)).map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    )
  })
})

describe('PhraseFinder', () => {
  const finder = new PhraseFinder({
    exact: ['löschung'],
    prefix: ['lösch*'],
    suffix: ['*frist'],
    infix: ['*speicher*'],
    phrase: ['recht auf auskunft'],
    gap: ['recht auf ~ löschung'],
  })
  it.each([
    ['Die Loeschung', ['exact', 'prefix']],
    ['Wir löschen', ['prefix']],
    ['die Aufbewahrungsfrist', ['suffix']],
    ['Datenspeicherung', ['infix']],
    ['Recht auf Auskunft', ['phrase']],
    ['Recht auf unverzügliche und vollständige Löschung', ['exact', 'gap', 'prefix']],
    ['Recht auf Auskunft und Löschung', ['exact', 'gap', 'phrase', 'prefix']],
    ['Recht. Auf Auskunft', []],
    ['Recht auf Auskunft. Löschung', ['exact', 'phrase', 'prefix']],
    ['Recht auf eins, zwei, drei, vier, fünf Löschung', ['exact', 'prefix']],
    ['auf Recht Auskunft', []],
  ])('%s', (text, expected) => {
    const sentences = sentencesOf(text, whole(text))
    const tokens = tokensOf(text, whole(text))
    const sentenceOf = tokens.map(({ start }) => sentences.findIndex(({ end }) => start < end))
    expect([...finder.find(tokens, sentenceOf).keys()].sort()).toEqual(expected)
  })
})
