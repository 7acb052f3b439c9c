import type { Detector } from '../detector.ts'
import { type Fact, fact, type NearMiss } from '../fact.ts'
import type { Basis } from '../facts.ts'
import type { Reading } from '../reading.ts'
import { markCatalogues } from './catalogue.ts'
import { citedBases } from './cited-bases.ts'
import { uncovered } from './coverage.ts'
import type { Told } from './told-basis.ts'
import { trimmed } from './trim.ts'
import { vagueBases } from './vague-bases.ts'
import { wordedBases } from './worded-bases.ts'

/**
 * The legal bases of the processing (Art. 13(1)(c) GDPR): letters of Art. 6(1) and 9(2) that processing is tied to by
 * citation or in plain words, and paragraphs of other law. Stated when a basis is tied to each processing that the
 * notice tells of; in part when only the law in general, a catalogue, or the basis of some of it is named.
 */
export const legalBasis: Detector<'legalBasis'> = (reading, facts) => {
  const told = markCatalogues(reading, [
    ...citedBases(reading, facts),
    ...wordedBases(reading),
    ...vagueBases(reading),
  ]).filter((one) => !isDenied(reading, one))
  const searched = reading.sectionsAbout('basis.heading').map(({ path }) => path)
  if (told.length === 0) return fact<Basis>('no', [], searched, headingOnly(reading))
  const found = told.map(({ basis, at, stretch, confidence }) => ({
    value: basis,
    at: trimmed(reading, stretch, at),
    confidence,
  }))
  const gap = uncovered(reading, told)
  const near = gap && { at: trimmed(reading, gap, gap), lacks: 'basis-of-this' }
  return fact<Basis>(statedBy(told, gap !== undefined), found, searched, near)
}

/** "Öffentliche Stellen können sich nicht auf … berufen", "lit. f gilt nicht für Behörden": nothing rests on it. */
function isDenied(reading: Reading, { at, stretch }: Told): boolean {
  const before = { start: stretch.start, end: at.start }
  const behind = { start: at.end, end: stretch.end }
  if (reading.has(before, 'basis.notOn') && reading.has(behind, 'basis.invoke')) return true
  const near = { start: at.end, end: Math.min(stretch.end, at.end + NEAR) }
  return reading.has(near, 'basis.notApplied')
}

const NEAR = 60

function statedBy(told: readonly Told[], gap: boolean): Fact<Basis>['stated'] {
  const tied = told.filter(({ basis }) => !basis.catalogue && basis.by !== 'vague')
  if (tied.length === 0 || gap) return 'partial'
  return tied.some((one) => isFirm(one, tied)) ? 'yes' : 'partial'
}

/** A citation is; of plain words, consent or contract where they are not two of a row of all grounds. */
function isFirm({ basis, confidence, stretch }: Told, tied: readonly Told[]): boolean {
  if (basis.by !== 'words') return true
  const row = tied.filter((other) => other.stretch.start === stretch.start)
  const letters = new Set(row.map((other) => other.basis.letter))
  return confidence === 'high' && letters.size < (basis.letter === '6.1.b' ? PAIR : ROW)
}

const PAIR = 2
const ROW = 3

function headingOnly(reading: Reading): NearMiss | undefined {
  const [section] = reading.sections.filter(
    ({ heading }) => heading && reading.has(heading, 'basis.heading'),
  )
  return (
    section?.heading && { at: trimmed(reading, section.heading, section.heading), lacks: 'answer' }
  )
}
