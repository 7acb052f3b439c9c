import { describe, expect, it } from 'vitest'
import { settleHyphens } from '../../../src/extract/pdf/hyphens.ts'
import { lines } from './lines-of-text.ts'

/** What becomes of the hyphen of the first line when the third one stands elsewhere. */
function settled([first, second, elsewhere]: [string, string, string]): string | undefined {
  const all = lines([first, second, elsewhere])
  const words = elsewhere.toLowerCase().match(/\p{L}+/gu) ?? []
  settleHyphens(all, new Map(words.map((word) => [word, 1])))
  return all[0]?.hyphen
}

const cases: [[string, string, string], string | undefined][] = [
  [['auch cookie-', 'basierte Zählung', 'Eine cookie-basierte Zählung'], 'stays'],
  [['DAS WIDER-', 'SPRUCHSRECHT', 'Ihr Widerspruchsrecht'], 'goes'],
  [['die Vertrags-', 'daten', 'Ihre Vertragsdaten'], 'goes'],
  [['am Online-', 'Meeting', 'das Onlinemeeting'], undefined],
  [['die Vertrags-', 'daten', 'nichts davon'], undefined],
  [['Vertragsdaten und Vertrags-Daten', 'x', 'Vertragsdaten'], undefined],
]

describe('the hyphen at the end of a line', () => {
  it.each(cases)('%j: %s', (texts, expected) => expect(settled(texts)).toBe(expected))
})
