import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/extract/pdf/lines.ts'
import { word } from './lines-of-text.ts'

describe('words become lines', () => {
  it('puts blanks where there are gaps', () => {
    const words = [word('Daten', 50, 100), word('schutz', 75.2, 100), word('heute', 110, 100)]
    expect(linesOf(words, 1).map((line) => line.text)).toEqual(['Datenschutz heute'])
  })

  it('parts what stands in two columns', () => {
    const words = [word('links', 50, 100), word('rechts', 300, 100)]
    expect(linesOf(words, 1).map((line) => line.text)).toEqual(['links', 'rechts'])
  })

  it('takes in bold words that were written later', () => {
    const words = [
      word('Wir', 50, 100),
      word('speichern', 102, 100),
      word('nichts.', 50, 112),
      word('selbst', 67, 100, { font: 'Serif-Bold', weight: 700, spaced: true }),
    ]
    expect(linesOf(words, 1).map((line) => line.text)).toEqual(['Wir selbst speichern', 'nichts.'])
  })

  it('drops the mark of a footnote', () => {
    const words = [
      word('Satzung', 50, 100),
      word('1', 85.5, 96, { size: 6 }),
      word('gilt', 92, 100),
    ]
    expect(linesOf(words, 1).map((line) => line.text)).toEqual(['Satzung gilt'])
  })

  it('closes the gap that a converter leaves beside an umlaut', () => {
    const words = [word('Gewä', 50, 100), word('hrleistung', 70.2, 100, { spaced: true })]
    expect(linesOf(words, 1).map((line) => line.text)).toEqual(['Gewährleistung'])
  })

  it('keeps a bullet with its words', () => {
    const words = [word('•', 50, 100), word('Auskunft', 80, 100)]
    expect(linesOf(words, 1).map((line) => line.text)).toEqual(['• Auskunft'])
  })

  it('keeps a label with the number that a tab set apart', () => {
    const words = [word('Telefon:', 50, 100), word('0221 23125-044', 150, 100)]
    expect(linesOf(words, 1).map((line) => line.text)).toEqual(['Telefon: 0221 23125-044'])
  })

  it('leaves other labels by themselves', () => {
    const words = [word('Vorname:', 50, 100), word('Geburtstag:', 150, 100)]
    expect(linesOf(words, 1)).toHaveLength(2)
  })
})
