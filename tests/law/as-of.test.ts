/** Every dated entry of the law tables, judged the day before it turns and on the day. */
import { describe, expect, it } from 'vitest'
import { ADEQUACY_DECISIONS } from '../../src/law/adequacy.ts'
import { AUTHORITIES } from '../../src/law/authority-table.ts'
import { isFirm } from '../../src/law/confidence.ts'
import { INSTRUMENTS } from '../../src/law/instrument-table.ts'
import { OUTDATED_REFERENCES } from '../../src/law/law-change-table.ts'
import { OUTDATED_SERVICES } from '../../src/law/outdated-services.ts'
import {
  type Cited,
  citingDecision,
  citingFormer,
  citingInstrument,
  citingReference,
  citingService,
  dayBefore,
  findingsOn,
} from './cited.ts'

/** The entry, a notice that cites it, the day from which that is wrong, and the rule that says so. */
type Row = readonly [name: string, cited: Cited, day: string, rule: string]

const VOID: Record<string, string> = {
  'privacy-shield': 'outdated-privacy-shield',
  'safe-harbor': 'outdated-safe-harbor',
  'scc-2001-2004': 'outdated-scc',
  'scc-2010': 'outdated-scc',
}

const ending: readonly Row[] = [
  ...OUTDATED_REFERENCES.map((entry) =>
    row(entry.id, citingReference(entry), entry.wrongSince, 'outdated-law'),
  ),
  ...AUTHORITIES.flatMap((authority) =>
    authority.former
      .filter((former) => isFirm(former))
      .map((former) => {
        const day = former.since ?? former.noLaterThan
        return row(former.value, citingFormer(authority, former), day, 'outdated-authority')
      }),
  ),
  ...OUTDATED_SERVICES.filter((entry) => isFirm(entry)).map((entry) =>
    row(entry.id, citingService(entry), entry.wrongSince, 'outdated-provider'),
  ),
  ...INSTRUMENTS.flatMap((entry) =>
    entry.voidSince === null
      ? []
      : [
          row(entry.id, citingInstrument(entry), entry.voidSince, 'transfer-safeguards'),
          ...(VOID[entry.id] === undefined
            ? []
            : [row(entry.id, citingInstrument(entry), entry.voidSince, VOID[entry.id] ?? '')]),
        ],
  ),
  ...ADEQUACY_DECISIONS.flatMap((entry) =>
    entry.validUntil === null
      ? []
      : [row(entry.country, citingDecision(entry), dayAfter(entry.validUntil), 'adequacy-wrong')],
  ),
]

const beginning: readonly Row[] = [
  ...INSTRUMENTS.flatMap((entry) =>
    // Clauses without a number are those of their time.
    entry.validFrom === undefined || entry.id === 'scc-2021'
      ? []
      : [row(entry.id, citingInstrument(entry), entry.validFrom, 'transfer-safeguards')],
  ),
  // The European Patent Organisation is no country to which data go.
  ...ADEQUACY_DECISIONS.filter(({ country }) => country !== 'EPO').flatMap((entry) =>
    ['adequacy-wrong', 'transfer-safeguards'].map((rule) =>
      row(entry.country, citingDecision(entry), entry.validFrom, rule),
    ),
  ),
]

function row(...given: Row): Row {
  return given
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

async function finds([, cited, , rule]: Row, asOf: string): Promise<boolean> {
  return (await findingsOn(cited, asOf)).some((finding) => finding.rule === rule)
}

describe('what ends', () => {
  it.each(ending.map((each) => [...each, each] as const))(
    '%s, cited in %j, is wrong on %s and not the day before (%s)',
    async (...[, , day, , each]) => {
      expect(await finds(each, dayBefore(day))).toBe(false)
      expect(await finds(each, day)).toBe(true)
    },
  )

  const told = ending.filter(([, , , rule]) =>
    ['outdated-provider', ...Object.values(VOID)].includes(rule),
  )
  it.each(told.map((each) => [...each, each] as const))(
    '%s, cited in %j, was wrong when written on %s (%s)',
    async (...[, cited, day, , each]) => {
      const dated = (date: string): Row => {
        const text = cited.text.replace('\n\n', `\n\nStand: ${date}\n\n`)
        return [each[0], { ...cited, text }, day, each[3]]
      }
      const caseOf = async ([, one, , rule]: Row) =>
        (await findingsOn(one, '2040-01-01')).find((finding) => finding.rule === rule)?.case
      expect(await caseOf(dated(day))).toMatch(/-when-written$/)
      expect(await caseOf(dated(dayBefore(day)))).not.toMatch(/-when-written$/)
    },
  )
})

describe('what begins', () => {
  it.each(beginning.map((each) => [...each, each] as const))(
    '%s, cited in %j, is right from %s on (%s)',
    async (...[, , day, , each]) => {
      expect(await finds(each, dayBefore(day))).toBe(true)
      expect(await finds(each, day)).toBe(false)
    },
  )
})

it('on 1 June 2019 nothing is outdated that held then', async () => {
  const later = ending.filter(([, , day]) => day > '2019-06-01')
  const found = await Promise.all(
    later.map(async ([, cited]) => await findingsOn(cited, '2019-06-01')),
  )
  expect(found.flat().filter(({ rule }) => rule.startsWith('outdated-'))).toEqual([])
  expect(later.map(([name]) => name)).toContain('privacy-shield')
})
