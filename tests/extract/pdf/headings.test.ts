import { describe, expect, it } from 'vitest'
import { markHeadings } from '../../../src/extract/pdf/headings.ts'
import type { Line } from '../../../src/extract/pdf/model.ts'
import { type Paragraph, textOf } from '../../../src/extract/pdf/model.ts'
import { line } from './lines-of-text.ts'

const body = { font: 'Serif', size: 10, weight: 400, pitch: 12 }
const bodies = { all: body, of: () => body }
const bold = { font: 'Serif-Bold', weight: 700 }
const running =
  'Wir führen ein Verzeichnis der Hunde, damit verlorene Tiere schnell nach Hause finden.'

/** One paragraph a text, 20 points apart. */
function paragraphs(texts: (string | [string, Partial<Line>])[]): Paragraph[] {
  return texts.map((entry, index) => {
    const [text, more] = typeof entry === 'string' ? [entry, {}] : entry
    const lines = text
      .split(' / ')
      .map((part, row) => line(part, 100 + 40 * index + 12 * row, more))
    return { kind: 'paragraph', lines, gap: 14 }
  })
}

function headings(
  texts: (string | [string, Partial<Line>])[],
  outline = new Map<string, number>(),
): string[] {
  const all = paragraphs(texts)
  markHeadings(all, bodies, outline)
  return all
    .filter(({ kind }) => kind === 'heading')
    .map((heading) => `${heading.level} ${textOf(heading)}`)
}

describe('headings', () => {
  it('by size and weight, the larger above the bolder', () => {
    const title: [string, Partial<Line>] = ['Hundesteuer', { size: 16, ...bold }]
    expect(headings([title, ['Zweck', bold], running])).toEqual(['1 Hundesteuer', '2 Zweck'])
  })

  it('by numbers, when they stand before titles', () => {
    expect(headings(['1. Zweck', running, '2. Empfänger', running])).toEqual([
      '1 1. Zweck',
      '1 2. Empfänger',
    ])
  })

  it('not by numbers that stand before sentences', () => {
    const items = [
      '1. Wir fragen nach dem Namen.',
      '2. Wir fragen nach dem Hund.',
      running,
      '3. Ende',
      running,
    ]
    expect(headings([['Ablauf', bold], ...items])).toEqual(['1 Ablauf'])
  })

  it('by a question', () => {
    expect(headings([['Hunde', bold], running, 'Wer bekommt die Daten?', running])).toContain(
      '1 Wer bekommt die Daten?'.replace('1', '2'),
    )
  })

  it('by the outline', () => {
    expect(headings(['Zweck der Sache', running], new Map([['zweckdersache', 1]]))).toEqual([
      '1 Zweck der Sache',
    ])
  })

  it.each([
    [
      'an address in bold',
      ['Verantwortlich ist:', ['Auental GmbH', bold], 'Am Markt 1 / 99998 Auental', running],
    ],
    [
      'the labels of a form',
      [['Name', bold], ['Vorname', bold], ['Straße', bold], ['Ort', bold], running],
    ],
    ['an entry of a table of contents', [['Zwecke ........ 3', bold], running]],
    ['a bold sentence', [['Das Verzeichnis ist nicht öffentlich.', bold], running]],
    ['a mail address', [['buero@auental.example', bold], running]],
  ] as [string, (string | [string, Partial<Line>])[]][])('not %s', (_, texts) => {
    expect(headings([running, ...texts])).toEqual([])
  })
})
