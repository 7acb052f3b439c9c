import { describe, expect, it } from 'vitest'
import { closedUp } from '../../../src/extract/pdf/spaced-letters.ts'
import { line, word } from './lines-of-text.ts'

const cases: [string, string][] = [
  ['D A T E N S C H U T Z', 'DATENSCHUTZ'],
  ['Ein w i c h t i g e r Punkt', 'Ein wichtiger Punkt'],
  ['Buchstaben a b c d e und f', 'Buchstaben a b c d e und f'],
  ['I I I I I I I I', 'I I I I I I I I'],
  ['z. B. nach Art. 6', 'z. B. nach Art. 6'],
]

describe('letters set apart', () => {
  it.each(cases)('%s', (text, expected) => expect(closedUp(line(text, 100))).toBe(expected))

  it('part words where the gap is wider', () => {
    const words = ['Z W E C K E', 'D E R', 'D A T E N'].map((text, index) =>
      word(text, 50 + 100 * index, 100),
    )
    expect(closedUp(line('Z W E C K E D E R D A T E N', 100, { words }))).toBe('ZWECKE DER DATEN')
  })
})
