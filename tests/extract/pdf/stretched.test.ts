import { describe, expect, it } from 'vitest'
import type { Word } from '../../../src/extract/pdf/model.ts'
import { joinStretched } from '../../../src/extract/pdf/stretched.ts'
import { word } from './lines-of-text.ts'

/** Words spread from edge to edge, as a program does that justifies a line before a forced break. */
function spread(texts: string[], baseline: number): Word[][] {
  const width = texts.join('').length * 5
  const gap = texts.length > 1 ? (450 - width) / (texts.length - 1) : 0
  let left = 50
  return texts.map((text) => {
    const placed = word(text, left, baseline)
    left = placed.right + gap
    return [placed]
  })
}

const full = (baseline: number) => [word('x'.repeat(90), 50, baseline)]
const shown = (rows: Word[][]) =>
  joinStretched(rows).map(({ words }) => words.map(({ text }) => text).join(' '))

describe('justified lines before a forced break', () => {
  const address = [
    full(76),
    full(88),
    ...spread(['Verein', 'der', 'Ofensetzer'], 100),
    ...spread(['Kachelgasse', '9'], 112),
    ...spread(['Telefon:', '030', '23125-044'], 124),
  ]

  it('become lines again', () => {
    expect(shown(address).slice(2)).toEqual([
      'Verein der Ofensetzer',
      'Kachelgasse 9',
      'Telefon: 030 23125-044',
    ])
  })

  it('remember how far they would reach', () => {
    const rows = joinStretched(address)
    expect(rows[0]?.reach).toBeUndefined()
    expect(rows[2]?.reach).toBeGreaterThan(145)
    expect(rows[2]?.reach).toBeLessThan(165)
  })
})

describe('what is no stretched line', () => {
  it('columns that begin at one place', () => {
    const rows = [0, 12, 24, 36].flatMap((down) => [
      [word('Name', 50, 100 + down)],
      [word('Anschrift', 250, 100 + down)],
      [word('Telefon', 465, 100 + down)],
    ])
    expect(joinStretched(rows)).toHaveLength(12)
  })

  it('two columns of text', () => {
    const rows = [0, 12, 24, 36].flatMap((down) => [
      [word('x'.repeat(42), 50, 100 + down)],
      [word('y'.repeat(42), 290, 100 + down)],
    ])
    expect(joinStretched(rows)).toHaveLength(8)
  })

  it('a letterhead with a name at either side', () => {
    const rows = [...spread(['Auental', 'Bürgermeisteramt'], 40), full(100), full(112), full(124)]
    expect(joinStretched(rows)).toHaveLength(5)
  })
})
