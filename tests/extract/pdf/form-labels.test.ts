import { describe, expect, it } from 'vitest'
import { dropFormLabels } from '../../../src/extract/pdf/form-labels.ts'
import { isFieldLabel } from '../../../src/extract/pdf/form-words.ts'
import type { Line, Paragraph } from '../../../src/extract/pdf/model.ts'
import { line } from './lines-of-text.ts'

const body = { font: 'Serif', size: 10, weight: 400, pitch: 12 }
const bold = { font: 'Serif-Bold', weight: 700 }
const blank = '______________________'
const running =
  'Wir führen die Liste der Mitglieder, bis jemand austritt oder den Beitrag nicht zahlt.'

/** Headings are marked with `#`. */
function kept(texts: string[], more: Partial<Line> = bold): string[] {
  const paragraphs = texts.map((text, index): Paragraph => {
    const isHeading = text.startsWith('#')
    const lines = [line(text.replace(/^#/, ''), 100 + 30 * index, isHeading ? more : {})]
    return { kind: isHeading ? 'heading' : 'paragraph', lines, gap: 30 }
  })
  dropFormLabels(paragraphs, body)
  return paragraphs
    .filter(({ kind }) => kind === 'heading')
    .map(({ lines }) => lines[0]?.text ?? '')
}

describe('labels of forms', () => {
  it.each([
    ['Name, Vorname:*)', true],
    ['Ort, Datum, Unterschrift des Kontoinhabers', true],
    ['Geb.-Datum / Geburtsort', true],
    ['Gläubiger-Identifikationsnummer:', true],
    ['Name und Kontaktdaten des Verantwortlichen', false],
    ['Ihre Rechte', false],
    ['', false],
  ])('%s', (text, is) => {
    expect(isFieldLabel(text)).toBe(is)
  })

  it('are no headings, the title of their part is one', () => {
    const form = ['#Kontodaten', '#IBAN:', blank, '#Kontoinhaber:', blank, '#Bank:', blank]
    expect(kept(form)).toEqual(['Kontodaten'])
  })

  it('may head a text', () => {
    expect(kept(['#E-Mail', running])).toEqual(['E-Mail'])
    expect(kept(['#Unterschrift', running])).toEqual([])
  })

  it('are told by the page, too, but not where print or number say more', () => {
    const form = ['#Beitragsgruppe:', blank, blank, blank, blank]
    expect(kept(form)).toEqual([])
    expect(kept(form, { ...bold, size: 16 })).toEqual(['Beitragsgruppe:'])
    expect(kept(['#3. Beitragsgruppe', ...form.slice(1)])).toEqual(['3. Beitragsgruppe'])
  })

  it('do not make headings over numbers', () => {
    expect(kept(['#Alter', '0', '2', '4'])).toEqual([])
  })
})
