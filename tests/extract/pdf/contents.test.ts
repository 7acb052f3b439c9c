import { describe, expect, it } from 'vitest'
import { dropContents, markContents } from '../../../src/extract/pdf/contents.ts'
import type { Paragraph } from '../../../src/extract/pdf/model.ts'
import { textOf } from '../../../src/extract/pdf/model.ts'
import { line } from './lines-of-text.ts'

function paragraphs(texts: string[], kind: Paragraph['kind'] = 'paragraph'): Paragraph[] {
  return texts.map((text, index) => ({ kind, lines: [line(text, 100 + 20 * index)], gap: 20 }))
}

describe('tables of contents', () => {
  it('by their dots, joined with the page', () => {
    const [entry] = paragraphs(['1. Zwecke .........'])
    const page: Paragraph = { kind: 'paragraph', lines: [line('3', 100, { left: 300 })], gap: 0 }
    const marked = markContents([entry as Paragraph, page])
    expect(marked.map((paragraph) => [textOf(paragraph), paragraph.plain])).toEqual([
      ['1. Zwecke ......... 3', true],
    ])
  })

  it('by their title', () => {
    const marked = markContents(
      paragraphs(['Inhalt', 'Zwecke 1', 'Rechte 2', 'Stand 2026', 'Artikel 6']),
    )
    expect(marked.map(({ plain }) => plain === true)).toEqual([false, true, true, false, false])
  })

  it('by what comes again further down', () => {
    const all = paragraphs(['Titel', '1. A', '2. B', '3. C', '1. A', '2. B', '3. C'], 'heading')
    const text: Paragraph = { kind: 'paragraph', lines: [line('Ein Satz.', 400)], gap: 20 }
    dropContents([...all, text])
    expect(all.map(({ kind }) => kind[0]).join('')).toBe('hppphhh')
  })
})
