import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import type { Reading } from '../reading.ts'
import { aimBefore } from './interest-aims.ts'
import { genitiveObject, objectBefore, objectBehind, pointsBack } from './interest-object.ts'
import { stretchAt } from './stretch.ts'
import { isAboutRights, isConditional, isUnder } from './told-basis.ts'

/** An interest that is named: its words, the sentence around them, and whether it is called one's own or legitimate. */
export interface Named {
  words: Passage
  stretch: Passage
  own: boolean
}

/** The interests that are said to be ones in something. */
export function namedInterests(reading: Reading): Named[] {
  const found = [
    ...reading.hits('interest.word').flatMap((hit) => named(reading, hit, true)),
    ...reading.hits('interest.some').flatMap((hit) => named(reading, hit, false)),
  ].sort((a, b) => a.words.start - b.words.start)
  const seen = new Set<number>()
  return found.filter(({ stretch }) => !seen.has(stretch.start) && seen.add(stretch.start))
}

function named(reading: Reading, hit: Hit, own: boolean): Named[] {
  const stretch = stretchAt(reading, hit.start)
  if (reading.inHeading(hit) || isAboutRights(reading, stretch, hit)) return []
  if (isUnder(reading.sectionAt(hit.start), reading, 'basis.rightsHeading')) return []
  if (isLimited(reading, hit, stretch) || reading.has(stretch, 'interest.others')) return []
  const words = told(reading, hit, stretch)
  return words ? [{ words, stretch, own }] : []
}

/** Handing on that an interest bounds: "only if there is a legitimate interest". */
function isLimited(reading: Reading, hit: Hit, stretch: Passage): boolean {
  if (!reading.has(stretch, 'basis.handingOn')) return false
  const before = { start: stretch.start, end: hit.start }
  return reading.has(before, 'basis.only', 'basis.condition', 'basis.without')
}

/** The interest with its object: behind it, before it, in the list that it opens, or in what it points back to. */
function told(reading: Reading, hit: Hit, stretch: Passage): Passage | undefined {
  const word = reading.text(hit)
  // Of "interest in" the preposition opens the object.
  const end = (AT_INTEREST.test(word) ? reading.tokens[hit.first]?.end : undefined) ?? hit.end
  const behind = reading.text({ start: end, end: stretch.end })
  if (genitiveObject(word, behind) ?? objectBehind(behind)) return hit
  const before = reading.text({ start: stretch.start, end: hit.start })
  if (objectBefore(before) !== undefined && !isConditional(reading, stretch)) return hit
  if (bracketed(reading, end, behind)) return hit
  return listed(reading, hit, behind) ?? (pointsBack(before) ? aimBefore(reading, hit) : undefined)
}

const AT_INTEREST = /^interes(?:sen?|ts?)\s\S+$/i

/** "Our legitimate interests (security, winning new members)": a bracket with nouns that tell aims. */
function bracketed(reading: Reading, from: number, behind: string): boolean {
  const bracket = BRACKET.exec(behind)
  if (!bracket) return false
  const inside = { start: from, end: from + bracket[0].length }
  return reading.has(inside, 'interest.aim', 'purpose.action')
}

/** Behind the word, or behind whose interests they are ("der Bücherei"). */
const BRACKET = /^(?:\s(?:de[rs]|unsere[rs]|of)(?:\s[\p{L}/-]{1,40}){1,3})?\s?\([^()]{6,160}\)/u

/** "We pursue these legitimate interests:" and the first entry behind it. */
function listed(reading: Reading, hit: Hit, behind: string): Passage | undefined {
  if (!/:\s?$/.test(behind)) return undefined
  const block = reading.blockAt(hit.start)
  const next = block && reading.blocks[block.index + 1]
  return next?.kind === 'item' ? { start: next.start, end: next.end } : undefined
}
