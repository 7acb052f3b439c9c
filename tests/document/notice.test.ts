import { describe, expect, it } from 'vitest'
import { compose, type Element } from '../../src/document/compose.ts'
import type { Notice } from '../../src/document/notice.ts'
import { placesOf } from '../../src/document/places.ts'
import { sectionsOf, textOf } from '../../src/document/walk.ts'
import { without } from '../../src/document/without.ts'

const line = (text: string, number: number, column = 1) => ({
  text,
  place: { line: number, column, endLine: number, endColumn: column + text.length },
})

const elements: Element[] = [
  { kind: 'heading', level: 1, pieces: [line('Datenschutz', 1)] },
  {
    kind: 'paragraph',
    pieces: [line('Wir  verarbeiten', 3), { text: ' ' }, line('Ihren Namen.', 4)],
  },
  { kind: 'paragraph', pieces: [line('   ', 5)] },
  { kind: 'heading', level: 2, pieces: [line('Rechte', 6, 4)] },
  { kind: 'item', pieces: [line('Auskunft', 7, 3)] },
]
const notice: Notice = compose({
  format: 'text',
  elements,
  remarks: [{ kind: 'comment', text: 'prüfen', before: 3 }],
})
const passageOf = (words: string) => {
  const start = notice.text.indexOf(words)
  return { start, end: start + words.length }
}

describe('compose', () => {
  it('parts blocks by empty lines and makes blanks one', () => {
    expect(notice.text).toBe('Datenschutz\n\nWir verarbeiten Ihren Namen.\n\nRechte\n\nAuskunft')
  })
  it('nests sections by level', () => {
    expect(sectionsOf(notice).map(({ path }) => path)).toEqual([
      [],
      ['Datenschutz'],
      ['Datenschutz', 'Rechte'],
    ])
  })
  it('keeps annotations beside their place', () => {
    expect(notice.annotations).toEqual([
      { kind: 'comment', text: 'prüfen', at: passageOf('Namen.').end },
    ])
  })
})

describe('placesOf', () => {
  it.each([
    ['verarbeiten', [{ line: 3, column: 6, endLine: 3, endColumn: 17 }]],
    ['verarbeiten Ihren', [{ line: 3, column: 6, endLine: 4, endColumn: 6 }]],
    ['Rechte', [{ line: 6, column: 4, endLine: 6, endColumn: 10 }]],
  ])('%s', (words, expected) => expect(placesOf(notice, passageOf(words))).toEqual(expected))

  it('cuts boxes and joins them page by page', () => {
    const source = [
      {
        start: 0,
        end: 10,
        place: { page: 1, box: [0, 10, 100, 20] as [number, number, number, number] },
      },
      {
        start: 10,
        end: 20,
        place: { page: 1, box: [0, 20, 100, 30] as [number, number, number, number] },
      },
      {
        start: 20,
        end: 30,
        place: { page: 2, box: [0, 10, 100, 20] as [number, number, number, number] },
      },
    ]
    expect(placesOf({ source }, { start: 5, end: 25 })).toEqual([
      { page: 1, box: [0, 10, 100, 30] },
      { page: 2, box: [0, 10, 50, 20] },
    ])
  })
})

describe('without', () => {
  it('takes the words out and moves what follows', () => {
    const rest = without(notice, passageOf('Wir verarbeiten Ihren Namen.'))
    expect(rest.text).toBe('Datenschutz\n\n\n\nRechte\n\nAuskunft')
    const blocks = sectionsOf(rest).flatMap(({ section }) =>
      section.blocks.map((block) => textOf(rest, block)),
    )
    expect(blocks).toEqual(['Auskunft'])
    expect(notice.text).toContain('Namen')
  })
  it('keeps the blocks of a section that loses its heading', () => {
    const rest = without(notice, passageOf('Rechte'))
    expect(sectionsOf(rest).at(-1)?.section.blocks).toHaveLength(1)
    expect(sectionsOf(rest).at(-1)?.path).toEqual(['Datenschutz'])
  })
})
