import { describe, expect, it } from 'vitest'
import { fullNamesIn, MASK, maskPersons } from '../../../src/audit/summary/persons/mask.ts'
import { kept, masked } from './mask.cases.ts'

describe('maskPersons', () => {
  it.for(masked)('%s', ([text, left]) => {
    expect(maskPersons(text)).toBe(left.replaceAll('___', MASK))
  })

  it.for(kept)('leaves: %s', (text) => {
    expect(maskPersons(text)).toBe(text)
  })

  it('masks a name without a title where it was found elsewhere', () => {
    expect(fullNamesIn('Datenschutzbeauftragte ist Erika Muster.')).toEqual(['Erika Muster'])
    expect(maskPersons('Schreiben Sie Erika Muster an.', ['Erika Muster'])).toBe(
      `Schreiben Sie ${MASK} an.`,
    )
  })

  it('masks nothing twice', () => {
    for (const [text] of masked) expect(maskPersons(maskPersons(text))).toBe(maskPersons(text))
  })
})
