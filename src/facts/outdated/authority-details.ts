/** Addresses, numbers, names and heads of supervisory authorities that were right once. Nobody owes them; old ones mislead. */
import { fold } from '../../document/fold.ts'
import type { Passage } from '../../document/notice.ts'
import {
  AUTHORITIES,
  type Authority,
  type FormerKind,
  type FormerValue,
} from '../../law/authority-table.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Facts } from '../facts.ts'
import { quote } from '../quote.ts'
import type { Reading } from '../reading.ts'
import type { FormerDetail } from '../values/outdated.ts'
import { asStreet, LiteralNames, withoutEnding } from './literal-names.ts'
import { isHistoric } from './near.ts'

/** Characters within which a detail belongs to an authority that is named before it, and to a head beside it. */
const BELONGS = 400
const BESIDE = 120
/** Characters behind a street within which its postal code stands. */
const CODE_NEAR = 40

interface Detail {
  authority: Authority
  former: FormerValue
}

interface Tables {
  /** Streets, boxes, heads, old pages: word by word. */
  exact: LiteralNames<Detail>
  /** Names of authorities, in any case of the noun. */
  bent: LiteralNames<Detail>
  numbers: ReadonlyMap<string, Detail>
  mails: readonly { word: string; detail: Detail }[]
}

let tables: Tables | undefined

export const formerDetails: Detector<'formerDetails'> = (reading, facts) => {
  tables ??= readTables()
  const found = [
    ...tables.exact.in(reading).filter((one) => belongs(reading, facts, one)),
    ...tables.bent.in(reading),
    ...numbersIn(facts, tables).filter((one) => belongs(reading, facts, one)),
    ...mailsIn(reading, tables),
  ]
    .filter((one) => !isHistoric(reading, one))
    .map(({ entry, start, end }): Found<FormerDetail> => {
      const written = reading.text({ start, end }).replace(/\s+/g, ' ')
      const value = { authority: entry.authority.id, value: entry.former.value, written }
      return { value, at: quote(reading, { start, end }), confidence: 'high' }
    })
    .sort((a, b) => a.at.start - b.at.start)
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function readTables(): Tables {
  const all = AUTHORITIES.flatMap((authority) =>
    authority.former.flatMap((former) => {
      const detail = { authority, former }
      return former.match.map((sought) => ({ sought, detail }))
    }),
  )
  const of = (...kinds: FormerKind[]) =>
    all.filter(({ detail }) => kinds.includes(detail.former.kind))
  const exact = new LiteralNames<Detail>(asStreet)
  for (const { sought, detail } of of('address', 'po-box', 'officeholder'))
    exact.add(detail, sought)
  const bent = new LiteralNames<Detail>(withoutEnding)
  for (const { sought, detail } of of('name')) bent.add(detail, sought)
  return {
    exact,
    bent,
    numbers: new Map(of('phone', 'fax').map(({ sought, detail }) => [sought, detail])),
    mails: of('email', 'web').map(({ sought, detail }) => ({ word: fold(sought), detail })),
  }
}

type Placed = Passage & { entry: Detail }

/** Numbers as digits only, without country code and leading zero. */
function numbersIn(facts: Facts, { numbers }: Tables): Placed[] {
  return facts.contacts.found.flatMap(({ value, at }) => {
    if (value.kind !== 'phone' && value.kind !== 'fax') return []
    const digits = value.text.replace(/\(0\)/, '').replace(/\D/g, '')
    const entry = numbers.get(digits.replace(/^(?:00)?(?:49|43)?0?/, ''))
    return entry ? [{ ...at, entry }] : []
  })
}

function mailsIn(reading: Reading, { mails }: Tables): Placed[] {
  return reading.tokens
    .filter(({ opaque }) => opaque)
    .flatMap(({ word, start, end }) => {
      const hit = mails.find((mail) => word.includes(mail.word))
      return hit ? [{ start, end, entry: hit.detail }] : []
    })
}

/** Whether it is told of the authority: named before it, or (of an address) with its own postal code behind. */
function belongs(reading: Reading, facts: Facts, at: Placed): boolean {
  const { authority, former } = at.entry
  const isHead = former.kind === 'officeholder'
  const reach = isHead ? BESIDE : BELONGS
  const near = facts.authority.found.filter((one) => distance(one.at, at) <= reach)
  if (near.some(({ value }) => value.id === authority.id)) return true
  if (isHead) return false
  const open = near.some(({ value }) => value.id === undefined)
  if (former.onlyNearName) return open && hasCode(reading, former, at)
  return hasCode(reading, former, at) && (open || isOnComplaints(reading, at))
}

function distance(one: Passage, other: Passage): number {
  return Math.max(other.start - one.end, one.start - other.end, 0)
}

function hasCode(reading: Reading, { value }: FormerValue, { end }: Passage): boolean {
  const code = /\b\d{4,5}\b(?=\s\p{L})/u.exec(value)?.[0]
  return code === undefined || reading.text({ start: end, end: end + CODE_NEAR }).includes(code)
}

function isOnComplaints(reading: Reading, at: Passage): boolean {
  const before = { start: Math.max(0, at.start - BELONGS), end: at.end }
  return reading.has(before, 'complaint.authority', 'complaint.complain')
}
