import { describe, expect, it } from 'vitest'
import { type Filled, writeValues } from '../../../src/extract/pdf/filled.ts'
import { word } from './lines-of-text.ts'

const sheet = () => ({
  number: 1,
  height: 842,
  words: [word('Titel', 50, 60), word('Verein:', 50, 104), word('Sitz:', 50, 128)],
})

function written(text: string, box: Filled['place']['box'], page = 1): string[] {
  const one = sheet()
  writeValues([{ text, place: { page, box } }], [one])
  return one.words.map((other) => `${other.text}@${Math.round(other.baseline)}`)
}

describe('values of form fields', () => {
  it.each<[string, string, Filled['place']['box'], number, string[]]>([
    [
      'beside their label',
      'TV Eichtal',
      [100, 90, 300, 105],
      1,
      ['Titel@60', 'Verein:@104', 'TV Eichtal@104', 'Sitz:@128'],
    ],
    [
      'else before what stands below',
      'Antrag 7',
      [100, 70, 300, 84],
      1,
      ['Titel@60', 'Antrag 7@81', 'Verein:@104', 'Sitz:@128'],
    ],
    [
      'row by row',
      'Weg 1\nOrt',
      [100, 130, 300, 190],
      1,
      ['Titel@60', 'Verein:@104', 'Sitz:@128', 'Weg 1@142', 'Ort@154'],
    ],
    [
      'not the source of a page',
      '<h1>Rechte</h1>',
      [100, 90, 300, 105],
      1,
      ['Titel@60', 'Verein:@104', 'Sitz:@128'],
    ],
    [
      'not on a page that is not there',
      'TV',
      [100, 90, 300, 105],
      7,
      ['Titel@60', 'Verein:@104', 'Sitz:@128'],
    ],
  ])('%s', (_, text, box, page, expected) => {
    expect(written(text, box, page)).toEqual(expected)
  })
})
