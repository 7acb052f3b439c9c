import type { Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { ReadBlock, Reading } from '../reading.ts'
import type { ObjectionPlace } from '../values/form.ts'
import { namings } from './naming.ts'

const OTHERS = Object.entries(namings).flatMap(([name, { noun, verb }]) =>
  name === 'objection' ? [] : [noun, verb],
)
/** An entry of so many sentences that tells the conditions stands for itself. */
const TOLD = 2
/** Words of a sentence that tells the conditions in full. */
const LONG = 24

/**
 * Whether the right to object stands by itself (Art. 21(4) GDPR): under a heading of its own, in a paragraph that tells
 * no other right, or in an entry that explains it. Print is not seen: bold type is no sign here.
 */
export const objectionPlace: Detector<'objectionPlace'> = (reading, { objection }) => {
  const found = objection.found.flatMap((one): Found<ObjectionPlace>[] => {
    const block = reading.blockAt(one.at.start)
    if (!block || one.value.kind === 'pointer') return []
    const kind = standsApart(reading, block, one.at) ? 'apart' : 'among'
    return [{ value: { kind }, at: one.at, confidence: one.confidence }]
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function standsApart(reading: Reading, block: ReadBlock, at: Passage): boolean {
  const { heading, parent } = block.section
  if ([heading, parent?.heading].some((one) => one && isOnObjection(reading, one))) return true
  if (block.kind === 'paragraph') {
    return !reading.has(block, ...OTHERS) || opensWithIt(reading, block) || isShouted(reading, at)
  }
  const words = sentenceLength(reading, at)
  return (block.sentences.length >= TOLD || words >= LONG) && reading.has(block, 'rights.situation')
}

/** "Widerspruchsrecht: Sie haben …": a label in the text of the paragraph. */
function opensWithIt(reading: Reading, block: ReadBlock): boolean {
  return reading.hits(namings.objection.noun, block)[0]?.start === block.start
}

/** In capitals, as the models of many notices have it. */
function isShouted(reading: Reading, at: Passage): boolean {
  const letters = reading.text(at).replace(/[^\p{L}]/gu, '')
  const capitals = letters.replace(/\P{Lu}/gu, '')
  return capitals.length > letters.length / 2
}

/** "Widerspruchsrecht", and not "Auskunft, Löschung, Widerspruch". */
function isOnObjection(reading: Reading, heading: ReadBlock): boolean {
  return (
    reading.has(heading, namings.objection.noun, namings.objection.verb) &&
    !reading.has(heading, ...OTHERS)
  )
}

function sentenceLength(reading: Reading, at: Passage): number {
  const sentence = reading.sentenceAt(at.start)
  return sentence ? sentence.endToken - sentence.firstToken : 0
}
