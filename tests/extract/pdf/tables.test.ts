import { describe, expect, it } from 'vitest'
import type { Line, Paragraph } from '../../../src/extract/pdf/model.ts'
import { markTables } from '../../../src/extract/pdf/tables.ts'
import { line } from './lines-of-text.ts'

/** Rows 20 points apart, columns 200 points apart. */
function kinds(rows: string[][], first: Partial<Line> = {}): string {
  const paragraphs = rows.flatMap((row, index) =>
    row.map((text, column): Paragraph => {
      const more = column === 0 ? first : {}
      return {
        kind: 'paragraph',
        lines: [line(text, 100 + 20 * index, { left: 50 + 200 * column, ...more })],
        gap: 20,
      }
    }),
  )
  markTables(paragraphs)
  return paragraphs.map(({ kind }) => kind[0]).join('')
}

describe('tables without tags', () => {
  it.each<[string, string, string[][], Partial<Line>]>([
    [
      'three rows of two',
      'cccccc',
      [
        ['Daten', 'Frist'],
        ['Name', 'ein Jahr'],
        ['Bild', 'zehn Tage'],
      ],
      {},
    ],
    [
      'two rows are none',
      'pppp',
      [
        ['Stadt', 'Amt'],
        ['Weg 1', 'Weg 2'],
      ],
      {},
    ],
    ['one column is none', 'ppp', [['Name'], ['Straße'], ['Ort']], {}],
    [
      'dotted entries of contents',
      'pppppp',
      [
        ['Zweck .....', '1'],
        ['Rechte .....', '2'],
        ['Ende .....', '3'],
      ],
      {},
    ],
    [
      'headings beside their texts',
      'pppppp',
      [
        ['Zweck', 'Verein'],
        ['Dauer', 'ein Jahr'],
        ['Rechte', 'alle'],
      ],
      { weight: 700 },
    ],
  ])('%s', (_, expected, rows, first) => {
    expect(kinds(rows, first)).toBe(expected)
  })

  it('long texts in columns are none', () => {
    const long = 'Der Verein führt eine Liste und zeigt sie niemandem. '.repeat(4)
    expect(
      kinds([
        ['a b', long],
        ['c d', long],
        ['e f', long],
      ]),
    ).toBe('pppppp')
  })
})
