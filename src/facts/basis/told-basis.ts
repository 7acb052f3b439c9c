import type { Level, Passage } from '../../document/notice.ts'
import type { Cue } from '../../language/lexicon.ts'
import type { Basis } from '../facts.ts'
import type { Reading, ReadSection } from '../reading.ts'
import { rowLabelOf } from '../row-label.ts'

/** A basis where it is told, with the sentence around it. */
export interface Told {
  basis: Basis
  /** The words that name it. */
  at: Passage
  /** The sentence, over the blocks that it runs through. */
  stretch: Passage
  confidence: Level
}

/** Whether the heading of a section, or one above it, opens one of the topics. */
export function isUnder(
  section: ReadSection | undefined,
  reading: Reading,
  ...cues: Cue[]
): boolean {
  if (!section) return false
  if (section.heading && reading.has(section.heading, ...cues)) return true
  return isUnder(section.parent, reading, ...cues)
}

/** Whether what stands at an offset answers a heading, or the label of a table's row, that opens one of the topics. */
export function answersTo(reading: Reading, offset: number, ...cues: Cue[]): boolean {
  const block = reading.blockAt(offset)
  if (!block) return false
  if (isUnder(block.section, reading, ...cues)) return true
  const label = rowLabelOf(reading, block)
  return label !== undefined && reading.has(label, ...cues)
}

/**
 * Whether a sentence speaks of the data subject's rights and not of what the processing rests on: "the processing that
 * is based on … may be objected to". A sentence that says what the legal basis is, and adds the right, still states it.
 */
export function isAboutRights(reading: Reading, stretch: Passage, at: Passage): boolean {
  const claims = reading.hits('basis.claim', stretch)
  const named = reading
    .hits('basis.named', stretch)
    .some((hit) => Math.abs(hit.start - at.start) < NEAR || hit.start < at.start)
  const section = reading.sectionAt(at.start)
  const underRights = isUnder(section, reading, 'basis.rightsHeading')
  if (claims.length === 0)
    return underRights && !named && !isUnder(section, reading, 'basis.heading')
  if (underRights || (!named && isEntryOfRights(reading, stretch, claims))) return true
  if (isConditional(reading, stretch)) return claims.some((claim) => claim.start > at.start)
  const may = reading.hits('basis.may', stretch).some(({ start }) => start < at.start)
  if (may && !named) return true
  const first = claims[0]
  const statedBefore = first !== undefined && first.start > at.end
  return !(named || statedBefore)
}

const NEAR = 120

/** "To withdraw your consent, where the processing is based on it (Art. …)" in a list that "You have the right" opens. */
function isEntryOfRights(reading: Reading, stretch: Passage, claims: readonly Passage[]): boolean {
  const lead = reading.blockAt(stretch.start)?.lead
  const opens = claims.some(({ start }) => start - stretch.start < OPENING)
  return opens && lead !== undefined && reading.has(lead, 'rights.entitled')
}

const OPENING = 12

/** Whether a sentence opens with a condition, by its conjunction or by its verb. */
export function isConditional(reading: Reading, stretch: Passage): boolean {
  const opening = { start: stretch.start, end: Math.min(stretch.end, stretch.start + 60) }
  if (reading.hits('basis.condition', opening).some((hit) => hit.start < stretch.start + 30))
    return true
  return /^(?:Werden|Wird|Erfolgt|Beruht|Verarbeiten|Haben|Ist|Stützt)\s/i.test(
    reading.text(opening),
  )
}
