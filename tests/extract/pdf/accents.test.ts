import { describe, expect, it } from 'vitest'
import { withAccents } from '../../../src/extract/pdf/accents.ts'
import { linesOf } from '../../../src/extract/pdf/lines.ts'
import { word } from './lines-of-text.ts'

const text = (words: Parameters<typeof withAccents>[0]) =>
  linesOf(withAccents(words), 1).map((line) => line.text)

describe('dots drawn by themselves', () => {
  it('join the letter after them', () => {
    const words = [word('Geb¨', 50, 100), word('aude', 65, 100), word('f¨ur', 90, 100)]
    expect(text(words)).toEqual(['Gebäude für'])
  })

  it('join the letter before them', () => {
    const words = [word('Geba', 50, 100), word('¨', 65, 100), word('ude', 70, 100)]
    expect(text(words)).toEqual(['Gebäude'])
  })

  it('keep the blank before a capital', () => {
    const words = [word('Die ¨', 50, 100), word('Anderung', 70, 100, { spaced: true })]
    expect(text(words)).toEqual(['Die Änderung'])
  })

  it('stay where they lie over nothing', () => {
    expect(text([word('¨', 50, 100), word('anders', 80, 100)])).toEqual(['¨ anders'])
  })
})

describe('letters without widths', () => {
  it('reach as far as such letters do', () => {
    const words = [
      word('Gew', 50, 100),
      word('ä', 65, 100, { right: 70.2, guessed: true }),
      word('hr', 70.5, 100, { spaced: true }),
    ]
    expect(text(words)).toEqual(['Gewähr'])
  })
})
