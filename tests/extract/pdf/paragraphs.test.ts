import { describe, expect, it } from 'vitest'
import type { Line } from '../../../src/extract/pdf/model.ts'
import { paragraphsOf } from '../../../src/extract/pdf/paragraphs.ts'
import { line, lines } from './lines-of-text.ts'

const body = { font: 'Serif', size: 10, weight: 400, pitch: 12 }
const texts = (all: Line[]) =>
  paragraphsOf(all, body).map((paragraph) => paragraph.lines.map(({ text }) => text).join(' / '))
const long = 'Unsere Gemeinde führt ein Verzeichnis aller Hunde im Orte,'

describe('lines become paragraphs', () => {
  it('parts at a gap', () => {
    expect(texts(lines([long, 'und zwar jedes.', '', long]))).toEqual([
      `${long} / und zwar jedes.`,
      long,
    ])
  })

  it('parts where a sentence ended before the line was full', () => {
    expect(texts(lines([long, 'und zwar jedes.', long]))).toEqual([
      `${long} / und zwar jedes.`,
      long,
    ])
  })

  it('keeps an address together', () => {
    const address = ['Gemeinde Auental', 'Der Bürgermeister', 'Am Markt 1', '99998 Auental']
    expect(texts(lines(address))).toEqual([address.join(' / ')])
  })

  it('begins a paragraph with each item', () => {
    expect(texts(lines(['• Auskunft', '• Löschung', '• Beschwerde']))).toHaveLength(3)
    expect(texts(lines(['- Auskunft;', '- Löschung;']))).toHaveLength(2)
  })

  it.each([
    ['§ Auskunft', '§ Löschung'],
    ['o Auskunft', 'o Löschung'],
    ['\uFFFD Auskunft', '\uFFFD Löschung'],
    ['\uF0FC Auskunft', '\uF0FC Löschung'],
  ])('whatever stands for the bullet: %s', (...items) => {
    expect(texts(lines(items))).toHaveLength(2)
  })

  it('ends an item at a line further left than its mark', () => {
    const nested = line('– samstags am Stand', 112, { left: 90 })
    expect(texts([line('auf dem Markt', 100), nested, line('im Laden', 124)])).toHaveLength(3)
  })

  it('parts a number from the deeper number below', () => {
    expect(texts(lines(['2. Abfrage bei Dritten', '2.1. Abfrage beim Arzt']))).toHaveLength(2)
  })

  it('takes no number of an article for an item', () => {
    const first = 'Grundlage der Erhebung ist für die Steuer jeweils der Art.'
    expect(texts(lines([first, '6 der genannten Verordnung.']))).toHaveLength(1)
  })

  it('parts a bold line from the text below', () => {
    const bold = line('Wozu wir das tun', 100, { font: 'Serif-Bold', weight: 700 })
    expect(texts([bold, line(long, 112)])).toEqual([bold.text, long])
  })

  it('follows the tags where there are any', () => {
    const tag = (block: number) => ({ tag: { block, kind: 'paragraph' as const, order: block } })
    const all = [
      line('Erster Satz.', 100, tag(1)),
      line('Zweiter', 112, tag(2)),
      line('Satz', 124, tag(2)),
    ]
    expect(texts(all)).toEqual(['Erster Satz.', 'Zweiter / Satz'])
  })

  it('goes on where no sentence can end', () => {
    expect(texts(lines(['Verantwortlich ist für die', 'Hundesteuer der', 'Ort.']))).toHaveLength(1)
    expect(texts(lines(['Grundlage ist die Satzung und', '• Auskunft']))).toHaveLength(2)
  })

  it('takes a clause after a comma for no entry', () => {
    const clause = ['Die Steuer ruht,', 'wenn der Hund stirbt.']
    expect(texts(lines(clause))).toHaveLength(1)
    expect(texts(lines(['auf Auskunft,', 'auf Löschung,', 'auf Widerspruch.']))).toHaveLength(3)
  })

  it('keeps a link with the words before it', () => {
    expect(texts(lines(['Mehr steht hier:', 'https://auental.example/hunde']))).toHaveLength(1)
  })

  it('goes on after a stretched line', () => {
    const first = line('Verantwortlich ist die Gemeinde:', 100, { right: 350, reach: 210 })
    expect(texts([first, line('Gemeinde Auental', 112)])).toHaveLength(1)
  })

  it('joins the lines of a sentence that were tagged as paragraphs', () => {
    const tag = (block: number) => ({ tag: { block, kind: 'paragraph' as const, order: block } })
    const all = [
      line('Die Marke trägt der Hund am Halsband, wenn er', 100, tag(1)),
      line('ausgeht.', 112, tag(2)),
    ]
    expect(texts(all)).toHaveLength(1)
  })
})
