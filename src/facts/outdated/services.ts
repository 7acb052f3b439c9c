/** Services and companies that have closed or bear another name today, by the name that the notice gives them. */
import { OUTDATED_SERVICES, type OutdatedService } from '../../law/outdated-services.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import { quote } from '../quote.ts'
import type { Reading } from '../reading.ts'
import type { OutdatedName } from '../values/outdated.ts'
import { LiteralNames, type NamedAt } from './literal-names.ts'
import { around, holdsOneOf, isHistoric } from './near.ts'

/** Characters: a new name stands right beside the old one. */
const BESIDE = 40

let names: LiteralNames<OutdatedService> | undefined

export const outdatedServices: Detector<'outdatedServices'> = (reading) => {
  names ??= namesOfTable()
  const all = names.in(reading)
  const known = new Set(all.filter((one) => isKnown(reading, one)).map(({ entry }) => entry.id))
  const found = all
    .filter(({ entry }) => !known.has(entry.id))
    .map((one): Found<OutdatedName> => {
      const value = { id: one.entry.id, written: one.written }
      return { value, at: quote(reading, one), confidence: 'high' }
    })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function namesOfTable(): LiteralNames<OutdatedService> {
  const table = new LiteralNames<OutdatedService>()
  for (const entry of OUTDATED_SERVICES) for (const name of entry.names) table.add(entry, name)
  return table
}

/** Whether the text says once that it has another name now: then the old one misleads nobody. */
function isKnown(reading: Reading, one: NamedAt<OutdatedService>): boolean {
  const { unlessNear = [], now } = one.entry
  const text = around(reading, one, BESIDE)
  const rest = text.replace(one.written, ' ')
  const today = now === null ? [] : now.split(' / ')
  return holdsOneOf(rest, [...unlessNear, ...today]) || isHistoric(reading, one)
}
