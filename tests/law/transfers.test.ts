import { describe, expect, it } from 'vitest'
import { adequacyOf, isThirdCountry } from '../../src/law/adequacy.ts'
import { isFirm } from '../../src/law/confidence.ts'
import { countryByName, isEea } from '../../src/law/countries.ts'
import { isUsable, voidSince } from '../../src/law/instruments.ts'
import { providersByName } from '../../src/law/providers.ts'
import { SERVICES_ABROAD } from '../../src/law/services-abroad.ts'

describe('adequacy', () => {
  it.each([
    ['US', '2023-07-09', undefined],
    ['US', '2023-07-10', '(EU) 2023/1795'],
    ['USA', '2024-01-01', '(EU) 2023/1795'],
    ['Vereinigte Staaten von Amerika', '2026-11-21', '(EU) 2023/1795'],
    ['GB', '2021-06-27', undefined],
    ['Großbritannien', '2026-01-01', '(EU) 2021/1772'],
    ['GB', '2031-12-28', undefined],
    ['Brasilien', '2026-01-27', undefined],
    ['Brazil', '2026-01-28', '(EU) 2026/179'],
    ['Südkorea', '2022-01-01', '(EU) 2022/254'],
    ['Schweiz', '2018-05-25', '2000/518/EC'],
    ['Europäisches Patentamt', '2025-12-01', '(EU) 2025/1382'],
    ['Indien', '2026-01-01', undefined],
    ['Deutschland', '2026-01-01', undefined],
  ])('%s on %s: %s', (country, asOf, decision) => {
    expect(adequacyOf(country, asOf)?.decision).toBe(decision)
  })

  it('says whom the decision on the United States covers', () => {
    expect(adequacyOf('US', '2024-01-01')?.condition).toMatch(/listed/)
  })
})

describe('the EEA', () => {
  it.each([
    ['DE', undefined, true],
    ['NO', undefined, true],
    ['CH', undefined, false],
    ['GB', undefined, false],
    ['GB', '2020-12-31', true],
    ['GB', '2021-01-01', false],
    ['XX', undefined, false],
  ])('%s on %s: %s', (code, asOf, inside) => expect(isEea(code, asOf)).toBe(inside))

  it('knows third countries by name', () => {
    expect(isThirdCountry('Irland', '2026-01-01')).toBe(false)
    expect(isThirdCountry('Türkei', '2026-01-01')).toBe(true)
    expect(countryByName('Elfenbeinküste')?.code).toBe('CI')
  })
})

describe('services abroad', () => {
  it('sit outside the EEA, and may carry a question at the most', () => {
    for (const service of SERVICES_ABROAD) {
      expect(isEea(service.country), service.name).toBe(false)
      expect(isFirm(service), service.name).toBe(false)
    }
  })

  it('are in no other table', () => {
    const known = SERVICES_ABROAD.flatMap(({ names }) => names.flatMap(providersByName))
    expect(known.filter(({ kind }) => kind === 'service')).toEqual([])
  })
})

describe('instruments', () => {
  it.each([
    ['privacy-shield', '2020-07-16'],
    ['safe-harbor', '2015-10-06'],
    ['scc-2010', '2022-12-27'],
    ['scc-2021', undefined],
    ['dpf', undefined],
  ])('%s is void since %s', (id, day) => expect(voidSince(id)).toBe(day))

  it.each([
    ['dpf', '2023-07-09', false],
    ['dpf', '2024-01-01', true],
    ['privacy-shield', '2020-07-15', true],
    ['privacy-shield', '2020-07-16', false],
    ['scc-2021', '2021-06-26', false],
    ['bcr', '2018-05-25', true],
  ])('%s can be used on %s: %s', (id, asOf, usable) => expect(isUsable(id, asOf)).toBe(usable))

  it('throws for an unknown instrument', () =>
    expect(() => voidSince('carrier-pigeon')).toThrow(RangeError))
})
