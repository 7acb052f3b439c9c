/** `art13 rules --as-of`: what holds on a day. */
import { describe, expect, it } from 'vitest'
import { type Dated, stateOn } from '../../src/law/dated.ts'
import { rulesOnDay } from '../../src/report/rules-on-day.ts'
import { rules } from '../../src/rules/index.ts'

const what = { de: 'Gesetz', en: 'act' }

describe('an entry', () => {
  it.each([
    [{ what }, '2019-06-01', 'holds'],
    [{ what, from: '2019-06-02' }, '2019-06-01', 'not-yet'],
    [{ what, from: '2019-06-01' }, '2019-06-01', 'holds'],
    [{ what, until: '2019-06-02' }, '2019-06-01', 'holds'],
    [{ what, until: '2019-06-01' }, '2019-06-01', 'ended'],
  ] satisfies [Dated, string, string][])('%j on %s: %s', (entry, day, state) => {
    expect(stateOn(entry, day)).toBe(state)
  })
})

/** The paragraph of a rule, in one line. */
function told(id: string, asOf: string): string {
  const text = rulesOnDay(rules, asOf, { lang: 'en', width: 80 })
  const paragraph = text.split('\n\n').find((each) => each.startsWith(id)) ?? ''
  return paragraph.replace(/\s+/g, ' ')
}

describe('the list of a day', () => {
  it.each([
    ['outdated-privacy-shield', '2019-06-01', 'Can find nothing on that day'],
    ['outdated-privacy-shield', '2019-06-01', 'holds: Privacy Shield (until 2020-07-15)'],
    ['outdated-privacy-shield', '2020-07-16', 'outdated: Privacy Shield (since 2020-07-16)'],
    [
      'transfer-safeguards',
      '2019-06-01',
      'does not hold yet: Data Privacy Framework (from 2023-07-10)',
    ],
    ['adequacy-wrong', '2019-06-01', 'Japan ((EU) 2019/419)'],
    ['outdated-law', '2024-05-13', 'TMG (telemedia act) (until 2024-05-13)'],
    ['outdated-authority', '2022-10-09', 'Friedrichstraße 219, 10969 Berlin (until 2022-10-09)'],
    ['outdated-authority', '2022-10-10', 'Friedrichstraße 219, 10969 Berlin (since 2022-10-10)'],
    ['Independent of the date', '2019-06-01', 'controller-identity'],
  ])('%s on %s: %s', (id, asOf, words) => {
    expect(told(id, asOf)).toContain(words)
  })

  it.each(['de', 'en'] as const)('names every rule once (%s)', (lang) => {
    const text = rulesOnDay(rules, '2026-11-21', { lang, width: 10_000 })
    const named = rules.filter(({ id, law }) => text.split(law ? `\n${id}  ` : ` ${id}`).length > 1)
    expect(named).toHaveLength(rules.length)
  })

  it('stands in the order of the rules that look at the date', () => {
    const dated = rules.filter(({ law }) => law).map(({ id }) => id)
    expect(dated).toEqual([
      'transfer-safeguards',
      'outdated-privacy-shield',
      'outdated-safe-harbor',
      'outdated-scc',
      'outdated-law',
      'outdated-authority',
      'outdated-provider',
      'adequacy-wrong',
    ])
  })
})
