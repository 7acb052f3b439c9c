/** Whether a sentence says that data are passed on, and whether what it names is whom they go to. */
import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import type { Reading } from '../reading.ts'
import { type Has, hasIn } from './has-in.ts'

/** Words between an article in the dative and its noun: "der örtlichen Zeitung". */
const ADJECTIVES = 2
/** Words between "von" and the one from whom data come. */
const FROM = 3
const CLAUSE_END = /^(?:[.,;:!?)\n]|$| und\b| oder\b)/

/** Data are passed on, in one word or in two. */
export function isPassing(has: Has): boolean {
  return has('recipient.pass', 'recipient.passOn') || isGiven(has)
}

/** "geben … weiter", however far apart. */
export function isGiven(has: Has): boolean {
  return has('recipient.give') && has('recipient.onward')
}

/** Verbs that pass data on only where somebody stands beside them to whom: "teilen … mit", "schicken". */
export function isSending(reading: Reading, sentence: Passage): boolean {
  if (reading.has(sentence, 'recipient.send')) return true
  if (!reading.has(sentence, 'recipient.tell')) return false
  return reading.hits('recipient.told', sentence).some((hit) => closesClause(reading, hit))
}

/** The particle of a verb closes its clause; elsewhere "mit" and "zu" are other words. */
function closesClause(reading: Reading, { end }: Passage): boolean {
  return CLAUSE_END.test(reading.notice.text.slice(end, end + 6))
}

/** "an die Bank", "der Bank", "with the bank": data go to what is named, and not to the controller or the person. */
export function isAim(reading: Reading, sentence: Passage, named: Hit): boolean {
  const before = { start: sentence.start, end: named.start }
  if (isAway(reading, before)) return true
  if (reading.has(before, 'recipient.sender') || !takesDative(reading, sentence)) return false
  return isDative(reading, named)
}

/** "an", "gegenüber", "with" in the passage: not to the controller or the person. */
export function isAway(reading: Reading, { start, end }: Passage): boolean {
  const own = reading.hits('recipient.us', { start, end: end + 30 })
  return reading
    .hits('recipient.toward', { start, end })
    .some((aim) => !own.some((hit) => hit.start === aim.start))
}

/** A noun such as "Bekanntgabe" takes a genitive, which looks the same. */
function takesDative(reading: Reading, sentence: Passage): boolean {
  if (reading.has(sentence, 'recipient.toSomebody') || isSending(reading, sentence)) return true
  return isGiven(hasIn(reading, sentence))
}

function isDative(reading: Reading, named: Hit): boolean {
  return reading
    .hits('recipient.dative', wordsBefore(reading, named, ADJECTIVES + 1))
    .some((hit) => !isSentenceStart(reading, hit))
}

/** "Der Hersteller" at the beginning is who acts. */
function isSentenceStart(reading: Reading, hit: Hit): boolean {
  return reading.sentenceAt(hit.start)?.firstToken === hit.first
}

/** "vom Einwohnermeldeamt": data come from there. */
export function isSource(reading: Reading, named: Hit): boolean {
  return reading.has(wordsBefore(reading, named, FROM), 'recipient.source')
}

function wordsBefore(reading: Reading, { first, start }: Hit, count: number): Passage {
  const from = Math.max(reading.sentenceAt(start)?.firstToken ?? 0, first - count)
  return { start: reading.tokens[from]?.start ?? start, end: start }
}
