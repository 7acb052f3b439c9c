import type { Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Basis, Facts } from '../facts.ts'
import type { Reading } from '../reading.ts'
import type { BasisClash } from '../values/consistency.ts'
import { doubled } from './doubled.ts'
import { stretchAt } from './stretch.ts'
import { isConditional, isUnder } from './told-basis.ts'
import { trimmed } from './trim.ts'

const CONSENT = '6.1.a'
const TASK = '6.1.e'
const CONTRACT = '6.1.b'
/** Blocks between two statements on one and the same processing. */
const NEAR = 3

/** Statements on the legal basis that cannot both hold for the same processing. */
export const basisClashes: Detector<'basisClashes'> = (reading, facts) => {
  const found = [
    ...keptUntilWithdrawn(reading, facts),
    ...onlyConsentAndTask(reading, facts),
    ...consentBesideContract(reading, facts),
    ...doubled(reading, facts),
  ]
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

type Based = Found<Basis>

function tied(facts: Facts, letter: string): Based[] {
  return facts.legalBasis.found.filter(({ value }) => value.letter === letter && !value.catalogue)
}

/** Data are kept "until consent is withdrawn", and nothing rests on consent. */
function keptUntilWithdrawn(reading: Reading, facts: Facts): Found<BasisClash>[] {
  const others = facts.legalBasis.found.filter(({ value }) => value.letter && !value.catalogue)
  const [other] = others
  if (!other || tied(facts, CONSENT).length > 0) return []
  return reading
    .hits('basis.untilWithdrawn')
    .flatMap((hit) => {
      const stretch = stretchAt(reading, hit.start)
      if (reading.inHeading(hit) || isConditional(reading, stretch)) return []
      if (!reading.has(stretch, 'basis.consentNoun') || reading.has(stretch, 'basis.untouched'))
        return []
      if (!reading.has(stretch, 'basis.keeping', 'basis.processing')) return []
      const rights = isUnder(reading.sectionAt(hit.start), reading, 'basis.rightsHeading')
      return rights ? [] : [clash('kept-until-withdrawn', trimmed(reading, stretch, hit), other.at)]
    })
    .slice(0, 1)
}

/** "Exclusively on the basis of consent", and a public task a few lines on under the same heading. */
function onlyConsentAndTask(reading: Reading, facts: Facts): Found<BasisClash>[] {
  const tasks = tied(facts, TASK).filter(({ value }) => value.by === 'citation')
  return tied(facts, CONSENT)
    .filter(({ at }) => isOnly(reading, at))
    .flatMap(({ at }) => {
      const task = tasks.find((other) => isSameProcessing(reading, at, other.at))
      return task ? [clash('consent-and-task', at, task.at)] : []
    })
    .slice(0, 1)
}

function isOnly(reading: Reading, at: Passage): boolean {
  const stretch = stretchAt(reading, at.start)
  if (!reading.has(stretch, 'basis.only') || isConditional(reading, stretch)) return false
  if (reading.has(stretch, 'basis.inPrinciple', 'basis.condition')) return false
  const [consent] = reading.hits('basis.consentNoun', stretch)
  return reading
    .hits('basis.only', stretch)
    .some(
      ({ start }) => consent !== undefined && start < consent.start && consent.start - start < 90,
    )
}

/** In one section and close by, and not the next of several processings that are told one by one. */
function isSameProcessing(reading: Reading, one: Passage, other: Passage): boolean {
  const [first, second] = [reading.blockAt(one.start), reading.blockAt(other.start)]
  if (!first || !second || first.section !== second.section) return false
  const apart = Math.abs(first.index - second.index)
  const listed = first !== second && (first.kind === 'item' || second.kind === 'item')
  const stretch = stretchAt(reading, other.start)
  const conditional = isConditional(reading, stretch) || reading.has(stretch, 'basis.inPrinciple')
  return apart <= NEAR && !listed && !conditional
}

/** A form that asks consent for the same data whose processing the notice rests on the contract. */
function consentBesideContract(reading: Reading, facts: Facts): Found<BasisClash>[] {
  const contract = tied(facts, CONTRACT)[0]?.at ?? membership(reading)
  if (!contract) return []
  return reading
    .hits('basis.declares')
    .flatMap((hit) => {
      const stretch = stretchAt(reading, hit.start)
      const general =
        reading.has(stretch, 'obligation.data') &&
        !reading.has(stretch, 'basis.apart', 'clash.special')
      if (!general || !reading.has(stretch, 'basis.processing') || isConditional(reading, stretch))
        return []
      return [clash('consent-beside-contract', trimmed(reading, stretch, hit), contract)]
    })
    .slice(0, 1)
}

/** The statement that the data are needed to have somebody as a member: the contract, in other words. */
function membership(reading: Reading): Passage | undefined {
  const hit = reading.hits('clash.membership').find((one) => !reading.inHeading(one))
  return hit && trimmed(reading, stretchAt(reading, hit.start), hit)
}

function clash(kind: BasisClash['kind'], at: Passage, against: Passage): Found<BasisClash> {
  return { value: { kind, against }, at, confidence: 'high' }
}
