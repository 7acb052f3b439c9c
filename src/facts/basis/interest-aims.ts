import type { Passage } from '../../document/notice.ts'
import type { Found } from '../fact.ts'
import type { Basis } from '../facts.ts'
import type { Reading, ReadSection } from '../reading.ts'
import { type Aim, aimIn, clause, namesOtherBasis } from './aim-in.ts'
import { stretchAt } from './stretch.ts'
import { trimmed } from './trim.ts'

const BACK = 3
const ONWARD = 2

/** What a processing that rests on (f) is for: beside the citation, or as the purpose that its section tells. */
export function aimsOf(reading: Reading, bases: readonly Found<Basis>[]): Aim[] {
  const cited = bases.filter(({ value }) => value.by === 'citation').map(({ at }) => at)
  const ownAims = (at: Passage) => aimsAt(reading, at, [ownOf(reading, at)])
  const beside = cited.flatMap((at) => [...purposeBeside(reading, at), ...cellBeside(reading, at)])
  const worded = bases
    .filter(({ value }) => value.by === 'words')
    .flatMap(({ at }) => first([ownOf(reading, at)], (near) => clause(reading, near)))
  const sure = [...cited.flatMap(ownAims), ...beside, ...worded]
  if (sure.some(({ confidence }) => confidence !== 'low')) return sure
  const open = cited.filter((at) => ownAims(at).length === 0)
  return [...sure, ...open.flatMap((at) => aimsAt(reading, at, around(reading, at)))]
}

/** The first aim of the sentences; where another basis is cited along with (f), it may be the aim of that one. */
function aimsAt(reading: Reading, at: Passage, near: Iterable<Passage>): Aim[] {
  const aims = first(near, (one) => aimIn(reading, one))
  if (!namesOtherBasis(reading.text(ownOf(reading, at)))) return aims
  return aims.map((aim) => ({ ...aim, confidence: 'low' }))
}

function ownOf(reading: Reading, at: Passage): Passage {
  return stretchAt(reading, at.start)
}

function first(near: Iterable<Passage>, find: (near: Passage) => Aim | undefined): Aim[] {
  for (const one of near) {
    const aim = find(one)
    if (aim) return [aim]
  }
  return []
}

/** The aim that a "therein lies our interest" points back to: earlier in its sentence, before it, or the purpose told. */
export function aimBefore(reading: Reading, at: Passage): Passage | undefined {
  const own = stretchAt(reading, at.start)
  const opening = { start: own.start, end: at.start }
  const near = [opening, ...before(reading, own)]
  const aim = first(near, (one) => aimIn(reading, one))[0] ?? purposeBeside(reading, at)[0]
  return aim && trimmed(reading, aim.stretch, aim.words)
}

/** The section beside the one on the basis, under the same heading, that tells the purpose. */
function purposeBeside(reading: Reading, at: Passage): Aim[] {
  const section = reading.sectionAt(at.start)
  if (!section?.heading || !isFacet(reading, section)) return []
  const beside = reading.sections.find(
    (other) =>
      other.parent === section.parent &&
      other.heading !== undefined &&
      other.blocks.length > 0 &&
      reading.has(other.heading, 'purpose.heading') &&
      !reading.has(other.heading, 'purpose.other', 'purpose.asking'),
  )
  const [block] = beside?.blocks ?? []
  if (!block) return []
  const confidence = namesOtherBasis(reading.text(section)) ? 'low' : 'medium'
  return [{ words: block, stretch: block, confidence }]
}

/** In a table with a column for the purpose: the cell beside the one that cites (f). */
function cellBeside(reading: Reading, at: Passage): Aim[] {
  const block = reading.blockAt(at.start)
  if (block?.kind !== 'cell') return []
  const { blocks } = block.section
  const hasColumn = blocks.some(
    (cell) =>
      cell.kind === 'cell' &&
      cell.end - cell.start < LONGEST_TITLE &&
      reading.has(cell, 'purpose.heading'),
  )
  const here = blocks.indexOf(block)
  const cells = hasColumn ? [blocks[here - 1], blocks[here + 1], blocks[here - 2]] : []
  const aim = cells.find(
    (cell) => cell?.kind === 'cell' && reading.has(cell, 'purpose.action', 'interest.aim'),
  )
  const confidence = namesOtherBasis(reading.text(block)) ? 'low' : 'medium'
  return aim ? [{ words: aim, stretch: aim, confidence }] : []
}

const LONGEST_TITLE = 40

function isFacet(reading: Reading, { heading }: ReadSection): boolean {
  return heading !== undefined && reading.has(heading, 'basis.heading', 'purpose.heading')
}

/** The sentences before that of the citation and behind it, under the same heading. */
function* around(reading: Reading, at: Passage): Generator<Passage> {
  const own = ownOf(reading, at)
  yield* before(reading, own)
  const last = reading.sentenceAt(own.end - 1)
  const from = (last?.index ?? 0) + 1
  // A line of particulars ("Legal basis: …") says nothing of the paragraph behind it.
  const isLine = LINE.test(reading.text(own))
  for (const near of reading.sentences.slice(from, from + ONWARD)) {
    const goesOn = near.block === last?.block || !isLine || LINE.test(reading.text(near))
    if (goesOn && isBeside(reading, near, own) && !namesOtherBasis(reading.text(near))) yield near
  }
}

const LINE = /^[^.:]{3,60}:\s/

function before(reading: Reading, own: Passage): Passage[] {
  const index = reading.sentenceAt(own.start)?.index ?? 0
  return reading.sentences
    .slice(Math.max(0, index - BACK), index)
    .reverse()
    .filter((near) => isBeside(reading, near, own) && !namesOtherBasis(reading.text(near)))
}

function isBeside(
  reading: Reading,
  near: { block: { section: ReadSection; kind: string } },
  own: Passage,
): boolean {
  return near.block.section === reading.sectionAt(own.start) && near.block.kind !== 'heading'
}
