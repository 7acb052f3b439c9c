/** What was measured: the interval, and the committed table. */
import { describe, expect, it } from 'vitest'
import { measuredInWords } from '../../src/report/measured.ts'
import { rules } from '../../src/rules/index.ts'
import { measurementsOf, wilson } from '../../src/rules/measured/measured.ts'
import table from '../../src/rules/measured/table.json' with { type: 'json' }

describe('the Wilson interval at 95 %', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3; the last row is the third, mirrored
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [20, 20, 0.8389, 1],
  ])('of %i in %i', (part, whole, low, high) => {
    const found = wilson(part, whole)
    expect(found?.low).toBeCloseTo(low, 4)
    expect(found?.high).toBeCloseTo(high, 4)
  })

  it('is none of nothing', () => expect(wilson(0, 0)).toBeNull())
})

describe('the table', () => {
  it.each(table.sets.map((set) => [set.name.en, set] as const))('%s', (_, set) => {
    const items = rules.filter(({ owed }) => owed).map(({ id }) => id)
    expect(Object.keys(set.items)).toEqual(items)
    expect(new Date(set.measuredOn).toISOString().slice(0, 10)).toBe(set.measuredOn)
    for (const { notices, hits, falseAlarms, misses } of Object.values(set.items))
      expect(hits + falseAlarms + misses).toBeLessThanOrEqual(notices)
  })
})

describe('what is measured', () => {
  const set = {
    name: { de: 'Hinweise aus Auental', en: 'notices of Auental' },
    measuredOn: '2026-11-30',
    version: '0.1.0',
    known: true,
    items: {
      retention: { notices: 30, hits: 9, falseAlarms: 1, misses: 3 },
      purposes: { notices: 30, hits: 0, falseAlarms: 0, misses: 0 },
    },
  }

  it('is precision and recall of "not stated"', () => {
    const [found] = measurementsOf('retention', [set])
    expect(found?.precision).toMatchObject({ part: 9, whole: 10 })
    expect(found?.recall).toMatchObject({ part: 9, whole: 12 })
  })

  it('is nothing where nothing was lacking', () => {
    expect(measurementsOf('purposes', [set])).toMatchObject([{ precision: null, recall: null }])
  })

  it('is told for item rules alone', () => {
    expect(measuredInWords('retention', 'de')).toHaveLength(table.sets.length)
    expect(measuredInWords('stale-date', 'de')).toEqual([])
  })

  it.each(['de', 'en'] as const)('tells whether the notices were known (%s)', (lang) => {
    const texts = rules.flatMap(({ id }) => measuredInWords(id, lang))
    expect(texts.filter((text) => !/bekannt|known/.test(text))).toEqual([])
  })
})
