/** What the data are processed for: by the word, as an answer under its heading, or as an aim of a processing. */
import type { Hit } from '../../document/phrases.ts'
import type { Detector } from '../detector.ts'
import { type Fact, type Found, fact, type NearMiss } from '../fact.ts'
import type { Purpose } from '../facts.ts'
import type { ReadBlock, Reading, Sentence } from '../reading.ts'
import { quoteOf } from '../sharing/quote.ts'
import { hasHeadBefore } from '../sharing/table-head.ts'
import { suitsAsProof } from './purpose-proof.ts'

/** Words that may stand between "zur" and the noun it leads to. */
const REACH = 4
const FEWEST_WORDS = 2
/** Characters before the words that ask, for a number and a preposition. */
const OPENING = 12
/** "anzuzeigen", "sicherzustellen": the "zu" inside of a separable verb. */
const INNER_TO = /^[a-z]{2,12}zu[a-z]{3,}n$/

export const purposes: Detector<'purposes'> = (reading) => {
  const found = reading.sentences.flatMap((sentence): Found<Purpose>[] => {
    const kind = purposeOf(reading, sentence)
    if (!kind) return []
    const looks = {
      vague: kind === 'vague',
      named: isNamed(reading, sentence),
      asked: isAsked(reading, sentence),
      aim: isAim(reading, sentence),
    }
    const found = { value: { kind }, at: quoteOf(reading, sentence) }
    return [{ ...found, confidence: suitsAsProof(reading, sentence, looks) }]
  })
  const sections = reading
    .sectionsAbout('purpose.heading')
    .filter(({ blocks }) => blocks.length > 0)
  const said = decide(found)
  const near = said === 'yes' ? undefined : fallsShort(found, sections[0]?.heading)
  return fact(
    near ? 'partial' : said,
    found,
    sections.map(({ path }) => path),
    near,
  )
}

/** Words so wide that they tell no purpose, else a heading that asks for one. */
function fallsShort(found: readonly Found<Purpose>[], heading?: ReadBlock): NearMiss | undefined {
  const wide = found[0]
  if (wide) return { at: wide.at, lacks: 'purpose' }
  return heading && { at: heading, lacks: 'answer' }
}

function decide(found: readonly Found<Purpose>[]): Fact<Purpose>['stated'] {
  if (found.some(({ value }) => value.kind !== 'vague')) return 'yes'
  return found.length > 0 ? 'partial' : 'no'
}

function purposeOf(reading: Reading, sentence: Sentence): Purpose['kind'] | undefined {
  if (sentence.block.kind === 'heading' || isOnRights(reading, sentence)) return undefined
  if (sentence.endToken - sentence.firstToken < FEWEST_WORDS) return undefined
  if (isBareLabel(reading, sentence)) return undefined
  const kind = kindOf(reading, sentence)
  return kind && reading.has(sentence, 'purpose.vague') ? 'vague' : kind
}

/** "Zwecke der Verarbeitung:" with nothing behind it in its section. */
function isBareLabel(reading: Reading, { block, end }: Sentence): boolean {
  if (end < block.end || !reading.text(block).endsWith(':')) return false
  const next = reading.blocks[block.index + 1]
  return next === undefined || next.kind === 'heading'
}

function kindOf(reading: Reading, sentence: Sentence): Purpose['kind'] | undefined {
  if (isNamed(reading, sentence) || isAsked(reading, sentence)) return 'named'
  if (isInterest(reading, sentence) || isMeans(reading, sentence)) return 'aim'
  if (!reading.has(sentence, 'purpose.handle')) return undefined
  if (isAim(reading, sentence)) return 'aim'
  const ends = endsIn(reading, sentence)
  if (ends.length === 0) return undefined
  if (ends.some((end) => isNeededFor(reading, sentence, end))) return 'aim'
  return reading.has(sentence, 'purpose.data') ? 'vague' : undefined
}

/** An interest in something; that of the reader ("Danke für Ihr Interesse an unserem Haus") is none of the body's. */
function isInterest(reading: Reading, sentence: Sentence): boolean {
  const readers = reading.hits('purpose.readersInterest', sentence)
  return reading
    .hits('purpose.interest', sentence)
    .some(({ start }) => !readers.some((one) => start >= one.start && start < one.end))
}

/** "für" where it leads to an end, and not to a duty or a time. */
function endsIn(reading: Reading, sentence: Sentence): Hit[] {
  const others = reading.hits('purpose.otherFor', sentence)
  return reading
    .hits('purpose.some', sentence)
    .filter(({ start, end }) => !others.some((one) => start >= one.start && end <= one.end))
}

/** "benötigen wir für Rückfragen": what follows is no word of the law's own. */
function isNeededFor(reading: Reading, sentence: Sentence, { last }: Hit): boolean {
  if (!reading.has(sentence, 'purpose.need')) return false
  const first = reading.tokens[last + 1]
  const end = reading.tokens[Math.min(last + REACH, sentence.endToken - 1)]
  return (
    first !== undefined &&
    end !== undefined &&
    !reading.has({ start: first.start, end: end.end }, 'purpose.empty')
  )
}

/** The rights and the definitions speak of purposes in general. */
function isOnRights(reading: Reading, sentence: Sentence): boolean {
  if (reading.has(sentence, 'recipient.definition', 'purpose.right')) return true
  const { heading } = sentence.block.section
  return (
    heading !== undefined &&
    reading.has(heading, 'recipient.elsewhere') &&
    !reading.has(heading, 'purpose.heading')
  )
}

/** "Zweck", "dient", unless as part of another word or phrase. */
function isNamed(reading: Reading, sentence: Sentence): boolean {
  const others = reading.hits(['purpose.other', 'purpose.asking'], sentence)
  if (reading.has(sentence, 'purpose.basis'))
    others.push(...reading.hits('purpose.serve', sentence))
  return reading
    .hits('purpose.named', sentence)
    .some(({ start }) => !others.some((other) => start >= other.start && start < other.end))
}

/** An answer under a heading that asks for the purpose, or an entry of the list that follows a lead of that kind. */
function isAsked(reading: Reading, sentence: Sentence): boolean {
  const { lead, section } = sentence.block
  if (hasHeadBefore(reading, sentence.block, isNamedBlock)) return true
  if (lead && lead.kind !== 'heading' && isNamedBlock(reading, lead)) return true
  const { heading } = section
  return heading !== undefined && isNamedBlock(reading, heading)
}

function isNamedBlock(reading: Reading, block: { start: number; end: number }): boolean {
  if (!reading.has(block, 'purpose.heading') || reading.has(block, 'purpose.other')) return false
  // "Bei der Nutzung der App werden folgende Daten erfasst:" opens a list of data.
  if (reading.has(block, 'purpose.dataList') && !reading.has(block, 'purpose.named')) return false
  const [asking] = reading.hits('purpose.asking', block)
  return !asking || (reading.inHeading(asking) && asking.start - block.start <= OPENING)
}

/** What is done with the data: "mit Ihrer Nummer erreichen wir Sie", "die Kameras sollen Diebstähle verhindern". */
function isMeans(reading: Reading, sentence: Sentence): boolean {
  if (reading.has(sentence, 'purpose.should') && reading.has(sentence, 'purpose.device'))
    return true
  if (!reading.has(sentence, 'purpose.means') || reading.has(sentence, 'purpose.careful'))
    return false
  const data = reading.hits(['purpose.data', 'recipient.data'], sentence)
  const near = reading
    .hits('purpose.means', sentence)
    .some(({ last }) => data.some(({ first }) => first > last && first - last <= 2))
  return near && reading.has(sentence, 'purpose.we') && !reading.has(sentence, 'purpose.handle')
}

function isAim(reading: Reading, sentence: Sentence): boolean {
  if (
    reading.has(sentence, 'purpose.reason', 'purpose.so') &&
    reading.has(sentence, 'purpose.must')
  )
    return true
  const times = reading.hits('purpose.until', sentence)
  const aimed = reading
    .hits('purpose.aimed', sentence)
    .filter(({ last }) => !times.some((time) => time.last === last))
  if (aimed.some(({ last }) => leadsToAction(reading, sentence, last))) return true
  return reading
    .hits('purpose.inOrder', sentence)
    .some(({ last }) => endsInTo(reading, sentence, last))
}

/** "zur schnelleren Bearbeitung": a noun of action soon after; a whole phrase of English is an aim by itself. */
function leadsToAction(reading: Reading, sentence: Sentence, last: number): boolean {
  const opening = reading.tokens[last]
  const end = reading.tokens[Math.min(last + REACH, sentence.endToken - 1)]
  if (!opening || !end) return false
  if (!GERMAN_OPENING.test(opening.word)) return true
  const after = { start: opening.end, end: end.end }
  const empty = reading.hits('purpose.empty', after)
  const first = reading.hits('purpose.action', after)[0]
  return first !== undefined && !empty.some(({ start }) => start <= first.start)
}

const GERMAN_OPENING = /^(?:zur|zum|fuer|die|den|das|eine|einen|der)$/

/** "um … zu": the particle, or a verb that holds it. */
function endsInTo(reading: Reading, sentence: Sentence, last: number): boolean {
  const from = reading.tokens[last]
  if (!from) return false
  const after = { start: from.end, end: sentence.end }
  if (reading.has(after, 'purpose.to')) return true
  return reading.tokens
    .slice(last + 1, sentence.endToken)
    .some(({ word, opaque }) => !opaque && INNER_TO.test(word))
}
