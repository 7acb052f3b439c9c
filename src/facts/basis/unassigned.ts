import type { Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Basis } from '../facts.ts'
import type { Reading } from '../reading.ts'
import type { UnassignedBases } from '../values/consistency.ts'
import { stretchAt } from './stretch.ts'
import { isConditional } from './told-basis.ts'

/** Fewer grounds in one breath may well belong to one processing. */
const ROW = 3

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
    const stretch = stretchAt(reading, one.at.start)
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
  const stretch = stretchAt(reading, at.start)
  if (!members.some(({ value }) => value.by === 'citation')) return false
  if (isConditional(reading, stretch) || reading.has(stretch, 'basis.condition')) return false
  return (
    !reading.has(stretch, 'clash.eachItsOwn') && reading.hits('clash.forWhat', stretch).length < 2
  )
}
