import { describe, expect, it } from 'vitest'
import {
  authoritiesOfKind,
  authoritiesOfState,
  authorityOf,
  formerOf,
  streetSpellings,
  wasWrongWhenWritten,
} from '../../src/law/authorities.ts'
import { type CompetenceCase, competenceFor } from '../../src/law/competence.ts'
import { STATE_CODES, type StateCode } from '../../src/law/states.ts'

describe('authorities', () => {
  it.each(STATE_CODES.map((state) => [state]))('%s has its own', (state) => {
    expect(authoritiesOfState(state)).toHaveLength(state === 'BY' ? 2 : 1)
  })

  it('come by kind', () => {
    expect(authoritiesOfKind('federal').map(({ id }) => id)).toEqual(['bfdi'])
    expect(authoritiesOfKind('church')).toHaveLength(6)
  })

  it.each([
    ['sdtb', '2023-01-01', 'Der Sächsische Datenschutzbeauftragte', true],
    ['sdtb', '2022-12-31', 'Der Sächsische Datenschutzbeauftragte', false],
    ['lfdi-bw', '2026-01-01', 'Lautenschlagerstraße 20, 70173 Stuttgart', true],
    ['blnbdi', '2022-10-09', 'Friedrichstraße 219, 10969 Berlin', false],
  ])('%s on %s: %s is outdated: %s', (...row) => {
    const [id, asOf, value, outdated] = row
    const values = formerOf(authorityOf(id), asOf).map((former) => former.value)
    expect(values.includes(value)).toBe(outdated)
  })

  it('blames a text only after the day by which a value was wrong for certain', () => {
    const [moved] = authorityOf('lfd-st').former
    expect(moved && wasWrongWhenWritten(moved, '2024-05-31')).toBe(false)
    expect(moved && wasWrongWhenWritten(moved, '2025-02-01')).toBe(true)
  })

  it('spells streets as people do', () => {
    expect(streetSpellings('Husarenstraße 30')).toContain('Husarenstr. 30')
    expect(streetSpellings('Heilbronner Straße 35')).toContain('Heilbronner Str. 35')
    expect(streetSpellings('Alt-Moabit 59-61')).toEqual(['Alt-Moabit 59-61'])
  })
})

type Row = [
  StateCode,
  'public' | 'private',
  CompetenceCase | undefined,
  id: string,
  certain: boolean,
]

const competent: Row[] = [
  ['NW', 'public', undefined, 'ldi-nrw', true],
  ['NW', 'private', undefined, 'ldi-nrw', true],
  ['BY', 'public', undefined, 'baylfd', true],
  ['BY', 'private', undefined, 'baylda', true],
  ['BY', 'public', 'savings-bank', 'baylda', true],
  ['NW', 'public', 'savings-bank', 'ldi-nrw', false],
  ['HE', 'public', 'joint-jobcenter', 'bfdi', true],
  ['HE', 'public', 'municipal-jobcenter', 'hbdi', true],
  ['NI', 'public', 'real-estate-or-trade-tax', 'bfdi', false],
  ['NI', 'public', 'local-tax', 'lfd-ni', false],
  ['SH', 'private', 'telecommunications', 'bfdi', true],
  ['RP', 'private', 'protestant', 'bfd-ekd', false],
]

it.each(competent)('%s, %s, %s: %s', (...row) => {
  const [state, body, special, id, certain] = row
  const { authorities, certain: sure } = competenceFor(state, body, special)
  expect([authorities[0], sure]).toEqual([id, certain])
})
