import { describe, expect, it } from 'vitest'
import { setLevels } from '../../../src/extract/pdf/levels.ts'
import type { Paragraph } from '../../../src/extract/pdf/model.ts'
import { line } from './lines-of-text.ts'

const body = { font: 'Serif', size: 10, weight: 400, pitch: 12 }

/** Levels of headings of one print. */
function levels(texts: string[]): number[] {
  const headings = texts.map(
    (text, index): Paragraph => ({
      kind: 'heading',
      lines: [line(text, 100 + 40 * index, { font: 'Serif-Bold', weight: 700 })],
      gap: 20,
    }),
  )
  setLevels(headings, body, 0)
  return headings.map(({ level }) => level ?? 0)
}

describe('levels by numbering', () => {
  it.each<[string, string[], number[]]>([
    ['parts of numbers', ['1. Zwecke', '1.1 Kurse', '1.1.1 Sommer', '2. Rechte'], [1, 2, 3, 1]],
    ['letters under numbers', ['1. Zwecke', 'a) Kurse', 'b) Feste', '2. Rechte'], [1, 2, 2, 1]],
    [
      'German order',
      ['A. Verein', 'I. Zwecke', '1. Kurse', 'a) Sommer', 'B. Amt'],
      [1, 2, 3, 4, 1],
    ],
    ['paragraphs', ['§ 1 Zwecke', '1. Kurse', '§ 2 Rechte'], [1, 2, 1]],
    [
      'a title right before 1.',
      ['Hundesteuer', '1. Zwecke', '2. Rechte', 'Gebühren', '1. Zwecke'],
      [1, 2, 2, 1, 2],
    ],
    ['between two numbers', ['1. Zwecke', 'Kurse', 'Feste', '2. Rechte'], [1, 2, 2, 1]],
    ['behind the last number', ['1. Zwecke', '2. Rechte', 'Beschwerde'], [1, 1, 1]],
    ['the kind of document first', ['Datenschutzhinweise', 'Zwecke', 'Rechte'], [1, 2, 2]],
  ])('%s', (_, texts, expected) => {
    expect(levels(texts)).toEqual(expected)
  })
})
