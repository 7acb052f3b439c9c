/** The statement that nobody receives the data: "werden nicht an Dritte weitergegeben", "keine Empfänger". */
import type { Recipient } from '../facts.ts'
import type { Reading, Sentence } from '../reading.ts'
import { type Has, hasIn } from './has-in.ts'
import { isGiven, isPassing, isSending } from './passing.ts'
import { servicesIn } from './services.ts'

const SHORT_ANSWER = 9
/** How many words may stand between "an" and "Dritte". */
const NEAR = 3

/**
 * What the sentence denies, if it does. `asked`: it stands under a heading on recipients, where a short "keine" is a
 * whole answer. Passing on to whoever the law or the person demands alone counts as a denial too.
 */
export function denialOf(
  reading: Reading,
  sentence: Sentence,
  asked: boolean,
): Recipient | undefined {
  const has = hasIn(reading, sentence)
  if (!isDenied(reading, sentence, asked) && !isOnlyByLaw(has)) return undefined
  if (has('nobody.scoped')) return { kind: 'none', limited: true }
  const general =
    has('nobody.third', 'nobody.whole', 'nobody.processor') &&
    !has('nobody.except', 'recipient.this') &&
    !isSale(reading, sentence) &&
    // What is said of one service does not hold for all.
    servicesIn(reading, sentence).length === 0 &&
    (asked || !sentence.block.section.heading || has('nobody.anybody'))
  if (!general) return { kind: 'none' }
  return { kind: 'none', general: has('nobody.processor') ? 'processors' : 'everybody' }
}

function isDenied(reading: Reading, sentence: Sentence, asked: boolean): boolean {
  const has = hasIn(reading, sentence)
  // "in keinem Fall verkauft, und nur soweit erforderlich an Dritte weitergegeben" tells of passing on.
  if (has('recipient.only') && has('recipient.vague')) return false
  if (isWhole(has) || isPassingDenied(reading, sentence)) return true
  const short = sentence.endToken - sentence.firstToken <= SHORT_ANSWER
  return short && (asked || has('recipient.receiver')) && isNoBody(has)
}

function isWhole(has: Has): boolean {
  return has('nobody.whole', 'nobody.processor')
}

/** That data are not sold or let says less than that nobody gets them. */
function isSale(reading: Reading, sentence: Sentence): boolean {
  const has = hasIn(reading, sentence)
  if (!has('nobody.sale') || isGiven(has)) return false
  return reading
    .hits(['recipient.pass', 'recipient.passOn'], sentence)
    .every((hit) => reading.has(hit, 'nobody.sale'))
}

/** A short answer: "Keine.", "Empfänger: keine". */
function isNoBody(has: Has): boolean {
  if (!has('nobody.not') || has('nobody.other', 'service.engage', 'transfer.third')) return false
  return !has('receiver.category', 'receiver.contractor', 'receiver.processor')
}

function isPassingDenied(reading: Reading, sentence: Sentence): boolean {
  const has = hasIn(reading, sentence)
  if (!has('nobody.not') || has('nobody.other')) return false
  if (isGiven(has) || has('recipient.passOn')) return true
  const goes = isPassing(has) || isSending(reading, sentence)
  return (goes && isToward(reading, sentence)) || isToThird(reading, sentence) || isKeptOut(has)
}

/** "Dritten zugänglich gemacht". */
function isToThird(reading: Reading, sentence: Sentence): boolean {
  const ends = reading.hits('recipient.toSomebody', sentence)
  return reading
    .hits('nobody.third', sentence)
    .some(({ last }) => ends.some(({ first }) => first > last && first - last <= NEAR))
}

/** "an Dritte", "gegenüber anderen Stellen". */
function isToward(reading: Reading, sentence: Sentence): boolean {
  const aims = reading.hits('recipient.toward', sentence)
  return reading
    .hits('nobody.third', sentence)
    .some(({ first }) => aims.some(({ last }) => first > last && first - last <= NEAR))
}

/** "Dritte erhalten keine Daten"; that intruders get none is a matter of security. */
function isKeptOut(has: Has): boolean {
  if (has('nobody.intruder') || !has('nobody.third')) return false
  return has('recipient.obtain') && has('recipient.data')
}

/** "an Dritte nur, soweit wir gesetzlich dazu verpflichtet sind". */
function isOnlyByLaw(has: Has): boolean {
  const away = has('nobody.third', 'recipient.passOn')
  if (!isPassing(has) || !away || has('recipient.vague')) return false
  return has('recipient.only') && has('nobody.byLaw')
}
