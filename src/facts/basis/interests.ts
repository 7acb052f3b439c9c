import type { Level, Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Fact, type Found, fact } from '../fact.ts'
import type { Basis } from '../facts.ts'
import type { Reading } from '../reading.ts'
import { aimsOf } from './interest-aims.ts'
import { namedInterests } from './named-interests.ts'
import { isUnder } from './told-basis.ts'
import { trimmed } from './trim.ts'

const BASIS = '6.1.f'

/**
 * The legitimate interests that are pursued (Art. 13(1)(d) GDPR): an interest "in" something, or the aim that stands
 * with a processing based on Art. 6(1)(f). Not stated where nothing rests on (f).
 */
export const interests: Detector<'interests'> = (reading, facts) => {
  const bases = facts.legalBasis.found.filter(
    ({ value }) => value.letter === BASIS && !value.catalogue,
  )
  const [first] = bases
  if (!first) return fact<string>('no', [])
  const searched = bases.slice(0, 3).map(({ at }) => reading.pathAt(at.start))
  const found = told(reading, bases)
  if (found.length === 0)
    return fact<string>('no', [], searched, { at: first.at, lacks: 'interest' })
  return fact(statedBy(found), found, searched)
}

/** The interests that are named; where none is, the aims from which they follow. */
function told(reading: Reading, bases: readonly Found<Basis>[]): Found<string>[] {
  const named = [
    ...underHeading(reading),
    ...namedInterests(reading).map(({ words, stretch, own }) =>
      interest(reading, stretch, { words, confidence: own ? 'high' : 'medium' }),
    ),
  ]
  if (named.length > 0) return named
  return aimsOf(reading, bases).map(({ stretch, ...aim }) => interest(reading, stretch, aim))
}

function statedBy(found: readonly Found<string>[]): Fact<string>['stated'] {
  return found.some(({ confidence }) => confidence !== 'low') ? 'yes' : 'partial'
}

/** What stands under a heading that asks for the interests. */
function underHeading(reading: Reading): Found<string>[] {
  return reading.sections.flatMap((section) => {
    const [first] = section.blocks
    if (!section.heading || !first || !reading.has(section.heading, 'interest.heading')) return []
    if (isUnder(section, reading, 'basis.rightsHeading')) return []
    // "Unser Interesse besteht darin," goes on in the list that it leads.
    const [next] = section.blocks.filter(({ lead }) => lead === first)
    const words = { start: first.start, end: next?.end ?? first.end }
    return [interest(reading, words, { words, confidence: 'high' })]
  })
}

function interest(
  reading: Reading,
  stretch: Passage,
  { words, confidence }: { words: Passage; confidence: Level },
): Found<string> {
  const around = words.start < stretch.start || words.end > stretch.end ? words : stretch
  const at = withEntry(reading, trimmed(reading, around, words))
  return { value: reading.text(at), at, confidence }
}

/** "Dies ist der Fall, wenn" says nothing without the first entry of the list that it opens. */
function withEntry(reading: Reading, at: Passage): Passage {
  const block = reading.blockAt(at.start)
  const next = block && reading.blocks[block.index + 1]
  const isOpen = block && at.end >= block.end && !/[.!?)]$/.test(reading.text(at))
  return isOpen && next?.kind === 'item' ? { start: at.start, end: next.end } : at
}
