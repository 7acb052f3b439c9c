import { describe, expect, it } from 'vitest'
import { landActOf, landActsByName } from '../../src/law/land-acts.ts'
import { outdatedByName, outdatedBySection, tense } from '../../src/law/law-changes.ts'
import { outdatedServices } from '../../src/law/outdated-services.ts'
import { counterpartOf } from '../../src/law/regimes.ts'
import { fieldOf, stateOfStatute, statutesByName } from '../../src/law/statutes.ts'

describe('outdated references', () => {
  it.each([
    ['TMG', '2024-05-13', []],
    ['TMG', '2024-05-14', ['tmg']],
    ['TTDSG', '2026-11-21', ['ttdsg']],
    ['KDO', '2019-01-01', ['kdo']],
    ['BayEGovG', '2022-08-01', ['bayegovg']],
    ['TDDDG', '2026-11-21', []],
  ])('%s on %s', (name, asOf, ids) => {
    expect(outdatedByName(name, asOf).map(({ id }) => id)).toEqual(ids)
  })

  it.each([
    ['BDSG', '4a', undefined, ['bdsg-4a']],
    ['BDSG', '28', '1', ['bdsg-28']],
    ['BDSG', '28', undefined, []],
    ['BDSG', '26', '1', ['bdsg-26-1']],
    ['BDSG', '22', '1', []],
    ['TMG', '15', '3', ['tmg-12-15']],
    ['KDG', '10', undefined, ['kdg-9-10']],
  ])('%s § %s(%s)', (...row) => {
    const [law, section, paragraph, ids] = row
    const found = outdatedBySection({ law, section, paragraph }, '2026-11-21')
    expect(found.map(({ id }) => id)).toEqual(ids)
  })

  it.each([
    ['2024-05-13', undefined, undefined],
    ['2024-05-14', undefined, 'outdated-since'],
    ['2026-01-01', '2022-03-01', 'outdated-since'],
    ['2026-01-01', '2025-03-01', 'wrong-when-written'],
  ])('on %s, written %s: %s', (asOf, written, expected) => {
    expect(tense({ wrongSince: '2024-05-14' }, asOf, written)).toBe(expected)
  })

  it('knows closed services by the day', () => {
    expect(outdatedServices('2018-01-08')).not.toContainEqual(
      expect.objectContaining({ id: 'piwik' }),
    )
    expect(outdatedServices('2026-01-01').length).toBeGreaterThan(25)
  })
})

describe('statutes', () => {
  it.each([
    ['DSG NRW', 'NW'],
    ['DSG-NRW', 'NW'],
    ['BayDSG', 'BY'],
    ['DSG M-V', 'MV'],
    ['SächsDSG', 'SN'],
    ['BayEUG', 'BY'],
    ['KAG NRW', 'NW'],
    ['ThürKO', 'TH'],
    ['LDSG', undefined],
    ['BDSG', undefined],
    ['Bayreuth', undefined],
  ])('%s belongs to %s', (name, state) => expect(stateOfStatute(name)).toBe(state))

  it.each([
    ['SGB X', 'social'],
    ['SGBX', 'social'],
    ['Abgabenordnung', 'tax'],
    ['DSG-EKD', 'church'],
    ['Kneipenordnung', undefined],
  ])('%s: %s', (name, field) => expect(fieldOf(name)).toBe(field))

  it('gives three acts for LDSG', () => {
    expect(landActsByName('LDSG').map(({ state }) => state)).toEqual(['BW', 'RP', 'SH'])
    expect(statutesByName('LDSG')).toHaveLength(3)
  })

  it('knows the basis of a Land', () => expect(landActOf('NW').basis).toBe('§ 3 Abs. 1 DSG NRW'))
})

it('finds the church counterpart of an article', () => {
  expect(counterpartOf('catholic', '13')).toBe('§ 15 KDG')
  expect(counterpartOf('protestant', '77')).toBe('§ 46 DSG-EKD')
  expect(counterpartOf('penal', '77')).toBeUndefined()
})
