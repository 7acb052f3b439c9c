import { describe, expect, it } from 'vitest'
import type { SiteRow } from '../../../src/audit/result.ts'
import { groupingsOf } from '../../../src/audit/summary/groups.ts'
import { landOf } from '../../../src/audit/summary/land.ts'
import { meanOf, medianOf, shareOf } from '../../../src/audit/summary/share.ts'
import { SiteRows } from '../../../src/audit/summary/sites.ts'
import { sizeClassesOf } from '../../../src/audit/summary/sizes.ts'

function rowsOf(columns: Record<string, string[]>): SiteRow[] {
  const made = new SiteRows()
  const listed = Object.values(columns)[0]?.length ?? 0
  return Array.from({ length: listed }, (_, index) => {
    const own = Object.entries(columns).map(([name, values]) => [name, values[index] ?? ''])
    const site = {
      key: `s${index}`,
      position: index,
      url: '',
      name: '',
      columns_json: JSON.stringify(Object.fromEntries(own)),
      outcome: null,
    }
    const findings = { error: 0, warning: 0, note: 0, review: 0 }
    return made.of(site, { outcome: null, documents: 0, judged: 0, findings })
  })
}

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index))

describe('a column of the list', () => {
  it.for<[string, string, string[], string[] | undefined]>([
    ['values that return', 'type', times(20, (i) => 'ab'[i % 2] ?? ''), ['a', 'b']],
    ['one value', 'type', times(20, () => 'a'), undefined],
    ['41 values', 'type', times(200, (i) => `v${i % 41}`), undefined],
    ['a value for nearly each', 'label', times(20, (i) => `v${i}`), undefined],
    ['marks in figures', 'wave', times(20, (i) => String(1 + (i % 3))), ['1', '2', '3']],
    ['keys of municipalities', 'ags', times(20, (i) => `0${i % 3}001000`), undefined],
    ['addresses', 'seat', times(20, (i) => `https://${i % 2}.example`), undefined],
    ['mail addresses', 'about', times(20, (i) => `a@${i % 2}.example`), undefined],
    ['texts', 'note', times(20, (i) => 'long '.repeat(20) + (i % 2)), undefined],
    [
      'inhabitants',
      'inhabitants',
      times(10, (i) => String(900 + i * 500)),
      ['0–999', '1000–4999', '5000–19999'],
    ],
  ])('with %s', ([, column, values, groups]) => {
    const [grouping] = groupingsOf(rowsOf({ [column]: values }), [column])
    expect(grouping?.groups.map(({ value }) => value)).toEqual(groups)
  })

  it('that is the kind comes before others, and may differ from site to site', () => {
    const columns = { size: ['a', 'a', 'b', 'b'], Kind: ['k1', 'k2', 'k3', ''] }
    const groupings = groupingsOf(rowsOf(columns), ['size', 'Kind'])
    expect(groupings.map(({ column }) => column)).toEqual(['Kind', 'size'])
    expect(groupings[0]?.groups.at(-1)?.value).toBe('')
  })

  it('that tells the Land is not told twice', () => {
    const land = times(8, (i) => (i % 2 ? 'Hessen' : 'NRW'))
    const groupings = groupingsOf(rowsOf({ Bundesland: land }), ['Bundesland'])
    expect(groupings.map(({ column }) => column)).toEqual(['state'])
    expect(groupings[0]?.groups.map(({ value }) => value)).toEqual(['HE', 'NW'])
  })
})

describe('classes of numbers', () => {
  it.for<[string[], string[] | undefined]>([
    [
      ['500', '1.200', '4,999', '5 000', '19999', '20000', '100.000', '2000000'],
      [
        ...['0–999', '1000–4999', '1000–4999', '5000–19999', '5000–19999', '20000–99999'],
        ...['100000+', '100000+'],
      ],
    ],
    [
      ['1', '9', '10', '49.5', '50', '120', '600', '1000'],
      ['0–9', '0–9', '10–49', '10–49', '50–99', '100–499', '500–999', '1000+'],
    ],
    [['01001', '01002', '01003', '01004', '01005', '01006', '01007', '01008'], undefined],
    [['1', '2', '3'], undefined],
    [['a', '2', '3', '4', '5', '6', '7', '8', '9'], undefined],
  ])('%s', ([values, classes]) => {
    expect(sizeClassesOf(values)?.values).toEqual(classes)
  })
})

describe('the Land', () => {
  it.for<[Record<string, string>, string | null]>([
    [{ state: 'BY' }, 'BY'],
    [{ State: ' de-by ' }, 'BY'],
    [{ land: 'Bavaria' }, 'BY'],
    [{ bundesland: 'Freistaat Bayern' }, 'BY'],
    [{ Land: 'Baden-Wuerttemberg' }, 'BW'],
    [{ land: 'nrw' }, 'NW'],
    [{ land: 'Deutschland' }, null],
    [{ land: 'Deutschland', plz: '80331' }, 'BY'],
    [{ plz: '1067' }, 'SN'],
    [{ plz: 'x' }, null],
    [{ ags: '09162000' }, null],
    [{ name: 'Bayern' }, null],
  ])('of %j', ([columns, land]) => {
    expect(landOf(columns)).toBe(land)
  })
})

describe('shares', () => {
  it.for([
    [0, 0, 0, 1],
    [0, 10, 0, 0.27754],
    [10, 10, 0.72246, 1],
    [5, 10, 0.23659, 0.76341],
    [1, 4, 0.04559, 0.69936],
    [81, 263, 0.25529, 0.36617],
  ] as const)('%i of %i has an interval from %f to %f', ([count, of, low, high]) => {
    const share = shareOf(count, of)
    expect(share).toEqual({ count, of, low: expect.closeTo(low, 4), high: expect.closeTo(high, 4) })
  })

  it('have a middle', () => {
    expect([medianOf([]), medianOf([3]), medianOf([4, 1]), medianOf([9, 1, 2])]).toEqual([
      null,
      3,
      2.5,
      2,
    ])
    expect([meanOf([]), meanOf([1, 2])]).toEqual([null, 1.5])
  })
})

describe('the name of a page', () => {
  it('is a file name of its own', () => {
    const made = new SiteRows()
    const keys = [
      'www.Ä-Burg.de/x',
      'con',
      '..',
      'a.example',
      'a-example',
      'a.example-2',
      'x'.repeat(300),
    ]
    const findings = { error: 0, warning: 0, note: 0, review: 0 }
    const figures = { outcome: null, documents: 0, judged: 0, findings }
    const site = { position: 0, url: '', name: '', columns_json: '{}', outcome: null }
    const pages = keys.map((key) => made.of({ ...site, key }, figures).page)
    expect(pages).toEqual([
      ...['www-burg-de-x', 'site-con', 'site-unnamed', 'a-example', 'a-example-2'],
      ...['a-example-2-2', 'x'.repeat(100)],
    ])
  })
})
