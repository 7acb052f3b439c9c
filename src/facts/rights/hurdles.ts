import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import { periodsIn } from '../grammar/periods.ts'
import { quote } from '../quote.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Hurdle } from '../values/consistency.ts'

/** Days of the month within which the controller answers (Art. 12(3)). */
const MONTH = 31
const NUMBERS: Record<string, number> = { zwei: 2, two: 2, drei: 3, three: 3, vier: 4, four: 4 }
const MORE: Record<string, number> = { fuenf: 5, fünf: 5, sechs: 6, six: 6, acht: 8, eight: 8 }
const COUNTED =
  /^(\d{1,3}|[a-zäöü]{3,6})[ -]?(?:\([^)]{1,8}\) )?(Tag|Woche|Monat|Jahr|day|week|month|year)/i
const DAYS: Record<string, number> = {
  tag: 1,
  day: 1,
  woche: 7,
  week: 7,
  monat: 30.5,
  month: 30.5,
  jahr: 365,
  year: 365,
}

/** What the notice puts in the way of those who exercise their rights: a fee, a form, a copy, a delay. */
export const hurdles: Detector<'hurdles'> = (reading, facts) => {
  // The Protestant church's act gives three months.
  const protestant = facts.regime.found.some(({ value }) => value === 'dsg-ekd')
  const found = reading.sentences.flatMap((sentence) => {
    if (sentence.block.kind === 'heading' || !isOnRights(reading, sentence)) return []
    const kind = kindOf(reading, sentence)
    if (!kind || (kind === 'late' && protestant)) return []
    return [{ value: { kind }, at: quote(reading, sentence), confidence: 'high' as const }]
  })
  return fact(found.some(({ value }) => value.kind !== 'easy') ? 'yes' : 'no', found)
}

/** The sentence names a right, or stands under the heading on rights; other law may ask for other forms. */
function isOnRights(reading: Reading, sentence: Sentence): boolean {
  const { heading } = sentence.block.section
  if (reading.has(sentence, 'hurdle.otherMatter')) return false
  if (heading && reading.has(heading, 'hurdle.otherMatter')) return false
  if (reading.has(sentence, 'hurdle.right')) return true
  return heading !== undefined && reading.has(heading, 'rights.heading', 'withdrawal.heading')
}

function kindOf(reading: Reading, sentence: Sentence): Hurdle['kind'] | undefined {
  const has = (...cues: Parameters<Reading['has']>[1][]) => reading.has(sentence, ...cues)
  if (has('hurdle.fee') && !has('hurdle.feeAllowed')) return 'fee'
  if (has('hurdle.written') && !has('hurdle.otherWays')) return 'written'
  if (has('hurdle.identity') && has('hurdle.asRule', 'hurdle.onlyThen')) {
    if (has('hurdle.onlyThen') || !has('hurdle.inDoubt')) return 'identity'
  }
  if (isLate(reading, sentence)) return 'late'
  return has('hurdle.easy') ? 'easy' : undefined
}

/** An answer is promised within more than a month, and not in exceptional cases only. */
function isLate(reading: Reading, sentence: Sentence): boolean {
  if (!reading.has(sentence, 'hurdle.answer') || reading.has(sentence, 'hurdle.extended'))
    return false
  return periodsIn(reading, sentence).some(({ start, end }) => {
    const before = reading.text({ start: Math.max(sentence.start, start - 24), end: start })
    return WITHIN.test(before) && daysOf(reading.text({ start, end })) > MONTH
  })
}

const WITHIN = /\b(?:innerhalb|binnen|within|in|spätestens|nach|Frist)\b[^.]{0,16}$/i

function daysOf(period: string): number {
  const [, count = '', unit = ''] = COUNTED.exec(period) ?? []
  const word = count.toLowerCase()
  const number = /^\d/.test(word) ? Number(word) : (NUMBERS[word] ?? MORE[word] ?? 0)
  return number * (DAYS[unit.toLowerCase()] ?? 0)
}
