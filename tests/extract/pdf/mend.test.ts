import { describe, expect, it } from 'vitest'
import { mend } from '../../../src/extract/pdf/mend.ts'
import { lines } from './lines-of-text.ts'

function mended(texts: string[]): string[] {
  const all = lines(texts)
  mend(all)
  return all.map(({ text }) => text)
}

describe('broken words', () => {
  it('are joined when the whole stands elsewhere', () => {
    expect(mended(['p ersonenbezogene Angaben', 'andere personenbezogene Angaben'])[0]).toBe(
      'personenbezogene Angaben',
    )
  })

  it('are left alone when both parts are words', () => {
    const texts = [
      'nach Hause und nach Haus e',
      'hin und her',
      'hin und weg',
      'dahin',
      'so genannte',
      'sogenannte so',
    ]
    expect(mended(texts)).toEqual(texts)
  })

  it('are joined at an umlaut when the file splits there', () => {
    expect(mended(['fü r die Ü bungen, gegenü ber dem Ort'])[0]).toBe(
      'für die Übungen, gegenüber dem Ort',
    )
  })

  it('get their ligatures back', () => {
    expect(mended(['Unterschri\uFFFD, Beitri\uFFFD und Kommunika\uFFFDon'])[0]).toBe(
      'Unterschrift, Beitritt und Kommunikation',
    )
  })

  it('get back ligatures that became private or foreign letters', () => {
    expect(mended(['Begri\uE0A1 und Informa\u019Fonen'])[0]).toBe('Begriff und Informationen')
  })

  it('stay as they are where several readings are words', () => {
    expect(mended(['Ste\uFFFDe', 'eine Stelle, eine Stette, eine Stefte'])[0]).toBe('Ste\uFFFDe')
    expect(mended(['S\uFFFDxlot'])[0]).toBe('S\uFFFDxlot')
  })
})
