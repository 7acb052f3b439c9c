/** What is not sure in the law tables leads to a question at most, for every such entry of every table. */
import { describe, expect, it } from 'vitest'
import { ADEQUACY_DECISIONS } from '../../src/law/adequacy.ts'
import { AUTHORITIES } from '../../src/law/authority-table.ts'
import { isFirm } from '../../src/law/confidence.ts'
import { INSTRUMENTS } from '../../src/law/instrument-table.ts'
import { OUTDATED_REFERENCES } from '../../src/law/law-change-table.ts'
import { OUTDATED_SERVICES } from '../../src/law/outdated-services.ts'
import { PROVIDERS } from '../../src/law/provider-table.ts'
import { SERVICES_ABROAD } from '../../src/law/services-abroad.ts'
import { STATUTES } from '../../src/law/statutes.ts'
import {
  type Cited,
  citingAuthority,
  citingDecision,
  citingFormer,
  citingInstrument,
  citingReference,
  citingService,
  citingStatute,
  findingsOn,
  usingService,
} from './cited.ts'

/** Far behind every date of the tables. */
const LATE = '2040-01-01'

/** Names that a firm entry of another table says to be wrong. */
const firmlyWrong = [...OUTDATED_SERVICES, ...OUTDATED_REFERENCES]
  .filter((entry) => isFirm(entry))
  .flatMap(({ names }) => names)

const tables: Record<string, readonly (readonly [string, Cited])[]> = {
  references: OUTDATED_REFERENCES.filter(unsure).map((entry) => [entry.id, citingReference(entry)]),
  services: OUTDATED_SERVICES.filter(unsure)
    .filter(({ names }) => !holdsWrong(names[0]))
    .map((entry) => [entry.id, citingService(entry)]),
  'former values': AUTHORITIES.flatMap((authority) =>
    authority.former
      .filter(unsure)
      .map((former) => [former.value, citingFormer(authority, former)] as const),
  ),
  authorities: AUTHORITIES.filter(unsure).map((entry) => [entry.id, citingAuthority(entry)]),
  instruments: INSTRUMENTS.filter(unsure).map((entry) => [entry.id, citingInstrument(entry)]),
  decisions: ADEQUACY_DECISIONS.filter(unsure).map((entry) => [
    entry.country,
    citingDecision(entry),
  ]),
  providers: PROVIDERS.filter((entry) => unsure(entry) || unsure(entry.dpf))
    .filter(({ service }) => !holdsWrong(service))
    .map(({ id, service }) => [id, usingService(service)]),
  'services abroad': SERVICES_ABROAD.filter(unsure).map(({ name }) => [name, usingService(name)]),
  statutes: STATUTES.filter(unsure)
    .filter(({ abbr }) => !holdsWrong(abbr))
    .map((entry) => [entry.abbr, citingStatute(entry)]),
}

function holdsWrong(name = ''): boolean {
  return firmlyWrong.some((wrong) => ` ${name} `.includes(` ${wrong} `))
}

function unsure(entry: Parameters<typeof isFirm>[0]): boolean {
  return !isFirm(entry)
}

describe.each(Object.entries(tables).filter(([, entries]) => entries.length > 0))(
  'an unsure entry of the %s',
  (_, entries) => {
    it.each(entries)('%s is a question at most', async (_, cited) => {
      const findings = await findingsOn(cited, LATE)
      expect(findings.filter(({ outcome }) => outcome === 'fail')).toEqual([])
    })
  },
)

describe('the same notice', () => {
  it.each(OUTDATED_REFERENCES.filter(isQuestion).map((entry) => [entry.id, entry] as const))(
    'on %s asks: the entry is met, and weighed',
    async (_, entry) => {
      const findings = await findingsOn(citingReference(entry), LATE)
      expect(findings).toContainEqual({
        rule: 'outdated-law',
        case: 'question',
        outcome: 'review',
      })
    },
  )
})

function isQuestion(entry: (typeof OUTDATED_REFERENCES)[number]): boolean {
  return unsure(entry) || entry.severity === 'review'
}
