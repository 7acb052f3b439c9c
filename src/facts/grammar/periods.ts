/** Periods of time as notices write them: "30 Tage", "sechs (6) Monate", "eine Woche", "7-tägig", "zum Ende des Jahres". */
import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import type { Reading } from '../reading.ts'

/** Words between a number and its unit: "zwei volle Jahre", "sechs (6) Monate". */
const BETWEEN = 2
/** Words between an end and the year that ends. */
const APART = 9
const DIGITS = /^\d{1,3}$/
const GLUED = /^\d{1,3}(?:tage|tagen|wochen|monate|monaten|jahre|jahren|h|std|days|months|years)$/

/** A day up to which something lasts: "bis zum 31.12.", "spätestens am 1. Mai". */
const DEADLINE =
  /(?:bis|spätestens|zum|until|by)\s(?:zum\s|am\s|spätestens\s)?\d{1,2}\.\s?(?:\d{1,2}\.|[JFMASOND][a-zä]{2,8})/gi

/** The periods in a passage, in order. Ages ("unter 16 Jahren") are none. */
export function periodsIn(reading: Reading, inside: Passage): Passage[] {
  const counted = reading.hits('time.unit', inside).flatMap((unit) => countedUnit(reading, unit))
  const compound = reading
    .hits('time.compound', inside)
    .flatMap((hit) => (isCounted(reading, hit) ? [hit] : []))
  const ends = [...reading.hits('time.calendarEnd', inside), ...calendarEnds(reading, inside)]
  return [
    ...counted,
    ...compound,
    ...ends,
    ...glued(reading, inside),
    ...deadlines(reading, inside),
  ]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => ({ start, end }))
}

/** "Ablauf des dritten auf das Ereignis folgenden Kalenderjahres". */
function calendarEnds(reading: Reading, inside: Passage): Passage[] {
  const units = reading.hits('time.endOf', inside)
  return reading.hits('time.end', inside).flatMap(({ start, last }) => {
    const unit = units.find(({ first }) => first > last && first - last <= APART)
    return unit ? [{ start, end: unit.end }] : []
  })
}

/** The unit with the number before it. */
function countedUnit(reading: Reading, unit: Hit): Passage[] {
  for (let at = unit.first - 1; at >= Math.max(0, unit.first - 1 - BETWEEN); at--) {
    const token = reading.tokens[at]
    if (!token || !isNumber(reading, token)) continue
    const before = reading.tokens[at - 1]
    if (before && reading.has(before, 'time.age')) return []
    return [{ start: token.start, end: unit.end }]
  }
  return []
}

function isNumber(reading: Reading, token: Passage & { word: string }): boolean {
  return DIGITS.test(token.word) || reading.has(token, 'time.number')
}

/** "sechsmonatig" holds its number, "7-tägig" has it before the hyphen; "langjährig" has none. */
function isCounted(reading: Reading, hit: Hit): boolean {
  const word = reading.tokens[hit.first]?.word ?? ''
  const before = reading.tokens[hit.first - 1]
  if (before && DIGITS.test(before.word) && hit.start - before.end <= 1) return true
  return /^(?:ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|zwoelf|dreissig|\d)/.test(word)
}

/** Number and unit written together: "30Tage". */
function glued(reading: Reading, inside: Passage): Passage[] {
  const sentence = reading.sentenceAt(inside.start)
  const first = sentence?.firstToken ?? 0
  const found: Passage[] = []
  for (let at = first; at < reading.tokens.length; at++) {
    const token = reading.tokens[at]
    if (!token || token.start >= inside.end) break
    if (GLUED.test(token.word)) found.push(token)
  }
  return found
}

function deadlines(reading: Reading, inside: Passage): Passage[] {
  return [...reading.text(inside).matchAll(DEADLINE)].map((match) => {
    const start = inside.start + match.index
    return { start, end: start + match[0].length }
  })
}
