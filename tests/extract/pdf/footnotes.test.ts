import { describe, expect, it } from 'vitest'
import { splitFootnotes } from '../../../src/extract/pdf/footnotes.ts'
import type { Paragraph } from '../../../src/extract/pdf/model.ts'
import { textOf } from '../../../src/extract/pdf/model.ts'
import { line } from './lines-of-text.ts'

const body = { font: 'Serif', size: 10, weight: 400, pitch: 12 }

function page(texts: string[], size = 10, gaps: number[] = []): Paragraph[] {
  return texts.map((text, index) => ({
    kind: 'paragraph',
    lines: text
      .split(' / ')
      .map((part, row) =>
        line(part, 100 + 40 * index + 12 * row, { size: index === 0 ? 10 : size }),
      ),
    gap: gaps[index] ?? 14,
  }))
}

function notes(paragraphs: Paragraph[], last = 0): string[] {
  return splitFootnotes(paragraphs, body, last).notes.map(textOf)
}

describe('footnotes', () => {
  it('in small print begin with a number or a star', () => {
    expect(notes(page(['Text', '1 Siehe dort.', 'Mehr dazu.'], 8))).toEqual([
      '1 Siehe dort.',
      'Mehr dazu.',
    ])
    expect(notes(page(['Text', '* Pflichtfeld'], 8))).toEqual(['* Pflichtfeld'])
    expect(notes(page(['Text', 'Kleingedrucktes'], 8))).toEqual([])
  })

  it('are parted where the next number begins', () => {
    expect(notes(page(['Text', '1 Erster Verein / 2 Zweiter Verein'], 8))).toEqual([
      '1 Erster Verein',
      '2 Zweiter Verein',
    ])
  })

  it('in full size stand off the text and count on from the last one', () => {
    const full = page(['Text', '3 Siehe dort.'], 10, [14, 60])
    expect(notes(full, 2)).toEqual(['3 Siehe dort.'])
    expect(notes(full, 0)).toEqual([])
    expect(notes(page(['Text', '3 Siehe dort.']), 2)).toEqual([])
    expect(notes(page(['Text', '1) Fragen Sie uns.'], 10, [14, 60]))).toEqual([])
  })

  it('are marked and never headings', () => {
    const { text, notes: marked, last } = splitFootnotes(page(['Text', '1 Siehe.'], 8), body, 0)
    expect(text).toHaveLength(1)
    expect(marked[0]).toMatchObject({ note: true, plain: true })
    expect(last).toBe(1)
  })
})
