import type { Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Basis } from '../facts.ts'
import type { ReadBlock, Reading } from '../reading.ts'
import type { UnassignedBases } from '../values/consistency.ts'
import { stretchAt } from './stretch.ts'
import { isConditional } from './told-basis.ts'

/** Fewer grounds in one breath may well belong to one processing. */
const ROW = 3
/** Characters of the name of a ground behind its provision. */
const GROUND = 60
/** A provision up to its act, and what stands behind it. */
const PROVISION = /^Art(?:ikel|icle|\.)?\s?\d[^:–-]{0,40}?\b(?:DS-?GVO|GDPR)\b(.{0,80})$/su
const GROUNDS = [
  'basis.consentNoun',
  'basis.contract',
  'basis.duty',
  'basis.task',
  'basis.interest',
  'basis.vital',
] as const

/** Grounds of Art. 6(1) that are told in a row for everything, where no basis is tied to a purpose anywhere. */
export const unassignedBases: Detector<'unassignedBases'> = (reading, facts) => {
  const bases = facts.legalBasis.found.filter(({ value }) => value.letter?.startsWith('6.'))
  const rows = rowsOf(reading, bases)
  const loose = new Set(rows.flatMap(({ members }) => members))
  // A ground that stands for itself is tied to what its sentence or section tells of.
  const tied = facts.legalBasis.found.filter(
    (one) => !loose.has(one) && !one.value.catalogue && one.value.by !== 'vague',
  )
  if (rows.length === 0 || tied.length > 0) return fact('no', [])
  return fact(
    'yes',
    rows.map(({ at, letters }) => ({ value: { letters }, at, confidence: 'medium' as const })),
  )
}

interface Row {
  at: Passage
  letters: UnassignedBases['letters']
  members: Found<Basis>[]
}

/** Sentences that cite three grounds or more without a word on which of them is for what. */
function rowsOf(reading: Reading, bases: readonly Found<Basis>[]): Row[] {
  const rows = new Map<number, Row>()
  for (const one of bases) {
    const stretch = breathAt(reading, one.at.start)
    const row = rows.get(stretch.start) ?? { at: one.at, letters: [], members: [] }
    row.members.push(one)
    const letter = one.value.letter?.slice(-1)
    if (letter && !row.letters.includes(letter)) row.letters.push(letter)
    rows.set(stretch.start, row)
  }
  return [...rows.values()].filter(
    (row) => row.letters.length >= ROW && isWholesale(reading, row.at, row.members),
  )
}

/** Cited, not told by cases: "lit. a, b und f", and not "für den Versand lit. a, für die Rechnung lit. b". */
function isWholesale(reading: Reading, at: Passage, members: readonly Found<Basis>[]): boolean {
  const stretch = breathAt(reading, at.start)
  if (!members.some(({ value }) => value.by === 'citation')) return false
  if (isConditional(reading, stretch) || reading.has(stretch, 'basis.condition')) return false
  return (
    !reading.has(stretch, 'clash.eachItsOwn') && reading.hits('clash.forWhat', stretch).length < 2
  )
}

/** The sentence at an offset; of an entry that is no more than a provision, its list with what introduces it. */
function breathAt(reading: Reading, offset: number): Passage {
  const block = reading.blockAt(offset)
  if (!block?.lead || !isBare(reading, block)) return stretchAt(reading, offset)
  const { lead } = block
  const entries = block.section.blocks.filter((one) => one.lead === lead && isBare(reading, one))
  return { start: lead.start, end: entries.at(-1)?.end ?? block.end }
}

/** "Art. 6 Abs. 1 lit. a DSGVO (Einwilligung)": a provision with the name of its ground, and no purpose. */
function isBare(reading: Reading, block: ReadBlock): boolean {
  const { kind, start, end } = block
  const [, rest] = PROVISION.exec(reading.text({ start, end })) ?? []
  if (kind !== 'item' || rest === undefined || rest.length > GROUND) return false
  if (!/\p{L}/u.test(rest)) return true
  return reading.has({ start: end - rest.length, end }, ...GROUNDS)
}
