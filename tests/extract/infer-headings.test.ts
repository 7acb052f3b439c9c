import { describe, expect, it } from 'vitest'
import type { Element } from '../../src/document/compose.ts'
import { inferHeadings } from '../../src/extract/infer-headings.ts'

const TEXT = 'Der Ruderverein am Kahnsee hält fest, wer ein Boot nimmt und wann es zurück ist.'
const paragraph = (text: string): Element => ({ kind: 'paragraph', pieces: [{ text }] })

function headingsIn(lines: string[], closed?: ReadonlySet<number>): string[] {
  return inferHeadings(lines.map(paragraph), true, closed).flatMap(({ kind, pieces }) =>
    kind === 'heading' ? pieces.map(({ text }) => text) : [],
  )
}

describe('inferHeadings', () => {
  it.each([
    ['a line above a line to write on', ['Bootsliste', TEXT, 'Ort, Datum', '______________', TEXT]],
    ['a line with room to write', ['Bootsliste', TEXT, 'Unterschrift ........', TEXT]],
    ['a numbered line with room to write', ['Bootsliste', TEXT, '1. Name: ____', TEXT]],
    [
      'the name and the street of an address',
      ['Bootsliste', TEXT, 'Ruderverein Kahnsee', 'Stegweg 2', '99993 Kahnsee', TEXT],
    ],
  ])('does not make one of %s', (_, lines) => {
    expect(headingsIn(lines)).toEqual(['Bootsliste'])
  })

  it('keeps the topic above an address', () => {
    const lines = ['Bootsliste', TEXT, 'Verantwortlicher', 'Stegweg 2', '99993 Kahnsee', TEXT]
    expect(headingsIn(lines)).toEqual(['Bootsliste', 'Verantwortlicher'])
  })

  it('passes over notes, and what is known to be no heading', () => {
    expect(headingsIn(['Bootsliste', TEXT, 'Schlüssel', TEXT], new Set([2]))).toEqual([
      'Bootsliste',
    ])
    const note: Element = { ...paragraph('Kahnsee'), note: true }
    const [, , last] = inferHeadings([
      paragraph('Bootsliste'),
      paragraph(TEXT),
      note,
      paragraph(TEXT),
    ])
    expect(last?.kind).toBe('paragraph')
  })
})
