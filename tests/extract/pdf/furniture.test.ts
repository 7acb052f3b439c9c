import { describe, expect, it } from 'vitest'
import { clearFurniture, isPageNumber } from '../../../src/extract/pdf/furniture.ts'
import { line } from './lines-of-text.ts'

const page = (number: number, texts: [string, number][]) => ({
  number,
  width: 595,
  height: 842,
  lines: texts.map(([text, baseline]) => line(text, baseline, { page: number })),
})

describe('running headers and footers', () => {
  const pages = [1, 2, 3].map((number) =>
    page(number, [
      ['Gemeinde Auental, Am Markt 1', 40],
      [`Absatz ${['eins', 'zwei', 'drei'][number - 1]}`, 400],
      [`Seite ${number} von 3`, 810],
    ]),
  )
  const cleared = clearFurniture(pages)

  it('leave the text', () => {
    expect(cleared.pages.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
      'Absatz eins',
      'Absatz zwei',
      'Absatz drei',
    ])
  })

  it('are kept once where they say what stands nowhere else', () => {
    expect(cleared.head.map(({ text }) => text)).toEqual(['Gemeinde Auental, Am Markt 1'])
    expect(cleared.tail).toEqual([])
  })

  it.each([
    '3',
    '- 3 -',
    'Seite 3 von 12',
    '3/12',
    'Page 3 of 12',
    'Seite 1 von 2 Seiten',
    '2 | S e i t e',
  ])('page number: %s', (text) => {
    expect(isPageNumber(text)).toBe(true)
  })

  it('lose the page number where they are kept', () => {
    const numbered = [1, 2].map((number) =>
      page(number, [
        [`Merkblatt Auental, Stand Mai 2025 – Seite ${number} von 2`, 40],
        [`Absatz ${['eins', 'zwei'][number - 1]}`, 400],
      ]),
    )
    expect(clearFurniture(numbered).head.map(({ text }) => text)).toEqual([
      'Merkblatt Auental, Stand Mai 2025',
    ])
  })

  it('page numbers go, wherever they stand', () => {
    const { pages: single } = clearFurniture([
      page(1, [
        ['Seite 1 von 1', 300],
        ['Auf Seite 1 von 1 steht alles.', 400],
      ]),
    ])
    expect(single[0]?.lines.map(({ text }) => text)).toEqual(['Auf Seite 1 von 1 steht alles.'])
  })
})
