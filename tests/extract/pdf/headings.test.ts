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

  it('by the tags, unless these stand for looks', () => {
    const tag = (text: string): [string, Partial<Line>] => [
      text,
      { tag: { kind: 'heading', level: 2, order: 0, block: 1 } },
    ]
    const all = (texts: (string | [string, Partial<Line>])[]) => {
      const list = paragraphs(texts)
      for (const paragraph of list)
        if (paragraph.lines[0]?.tag) Object.assign(paragraph, { kind: 'heading', level: 2 })
      markHeadings(list, bodies, new Map())
      return list.filter(({ kind }) => kind === 'heading').map(textOf)
    }
    expect(all([tag('Zweck'), running, tag('Dauer'), running])).toEqual(['Zweck', 'Dauer'])
    expect(all([tag(running), tag(running), tag(running), running])).toEqual([])
  })

  it('in two lines, cut into two', () => {
    const texts: (string | [string, Partial<Line>])[] = [
      ['Namen und Anschrift sowie', bold],
      ['der Wohnort', { ...bold }],
      running,
    ]
    const list = paragraphs(texts)
    for (const [index, paragraph] of list.entries())
      for (const one of paragraph.lines) one.baseline = 100 + 14 * index
    for (const paragraph of list.slice(0, 2)) paragraph.kind = 'heading'
    markHeadings(list, bodies, new Map())
    expect(list.filter(({ kind }) => kind === 'heading').map(textOf)).toEqual([
      'Namen und Anschrift sowie der Wohnort',
    ])
  })

  it('not the name of the body above the title', () => {
    const large = { size: 16, ...bold }
    expect(headings([['Auental AG', large], ['Datenschutzhinweise', large], running])).toEqual([
      '1 Datenschutzhinweise',
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
