/** References within the notice that lead nowhere. */
import type { Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import { quote } from '../quote.ts'
import type { Reading } from '../reading.ts'
import type { DanglingReference } from '../values/form.ts'

/** "siehe Ziffer 7", "in Abschnitt 3": the number in group 1. Laws have numbers of their own; they are cited otherwise. */
const TO_NUMBER =
  /\b(?:siehe|vgl\.|s\.|unter|in|unten|oben|see)\s(?:Ziffer|Ziff\.|Nummer|Nr\.|Punkt|Abschnitt|Kapitel|section|chapter)\s(\d{1,2})\b/gi
/** "im Abschnitt „Cookies“": the name in group 1. */
const TO_NAME =
  /\b(?:siehe|vgl\.|im|in|dem|den Angaben im|unter|see|in the)\s(?:Abschnitt|Kapitel|section|chapter)\s[„“"»”]([^„“"«»”\n]{3,60})[“”"«]/gi
/** What follows a number of another text, or a number of which only the beginning was taken. */
const OF_OTHER =
  /^(?:\.\d|\s?(?:bis|und|,|-|–)\s?\d)|^[)\s,]{0,3}(?:des|der|dieses|Abs|Satz|lit|Buchst|DS-?GVO|GDPR|BDSG|KDG|HGB|AO|SGB|Anl|of\s)/
/** The number that opens a heading or a block. */
const OWN_NUMBER = /^(?:(?:Ziffer|Nr\.|Punkt|Abschnitt|Kapitel|Teil|§)\s)?(\d{1,2})(?:[.):\s]|$)/
/** Fewer numbers may be years, list items, or what is left of a numbering that the file draws by itself. */
const FEWEST_NUMBERS = 4
const FEWEST_HEADINGS = 4

export const references: Detector<'references'> = (reading) => {
  const found = [...toNumbers(reading), ...toNames(reading)]
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function toNumbers(reading: Reading): Found<DanglingReference>[] {
  const numbers = numbersOf(reading)
  // Only where the numbers run on without a gap is one behind the last surely missing.
  const isRow = [...numbers].every((number) => number === 1 || numbers.has(number - 1))
  if (numbers.size < FEWEST_NUMBERS || !isRow) return []
  const last = Math.max(...numbers)
  return matches(reading, TO_NUMBER).flatMap(({ target, at }) => {
    const behind = reading.text({ start: at.end, end: at.end + 20 })
    const isOwn = Number(target) > last && !OF_OTHER.test(behind)
    return isOwn ? [dangling(reading, target, at)] : []
  })
}

function toNames(reading: Reading): Found<DanglingReference>[] {
  const named = matches(reading, TO_NAME).map((one) => ({ ...one, name: plain(one.target) }))
  if (named.length === 0) return []
  const headings = reading.blocks
    .filter(({ kind }) => kind === 'heading')
    .map((block) => plain(reading.text(block)))
  if (headings.length < FEWEST_HEADINGS) return []
  const whole = plain(reading.notice.text)
  const first = named.filter(({ name }, index) => named.findIndex((o) => o.name === name) === index)
  return first.flatMap(({ name, target, at }) => {
    // A title that the reading has left in a paragraph is there, too: more often than it is referred to.
    const times = named.filter((one) => one.name === name).length
    const isThere =
      whole.split(name).length - 1 > times || headings.some((heading) => isPartOf(heading, name))
    return isThere ? [] : [dangling(reading, target, at)]
  })
}

/** A heading whose words are within the name by which it is referred to. */
function isPartOf(heading: string, name: string): boolean {
  return heading.length > 5 && name.includes(heading)
}

function dangling(reading: Reading, to: string, at: Passage): Found<DanglingReference> {
  return { value: { to }, at: quote(reading, at), confidence: 'medium' }
}

function matches(reading: Reading, pattern: RegExp): { target: string; at: Passage }[] {
  return [...reading.notice.text.matchAll(pattern)].flatMap((match) => {
    const at = { start: match.index, end: match.index + match[0].length }
    return reading.blockAt(at.start)?.kind === 'heading' ? [] : [{ target: match[1] ?? '', at }]
  })
}

function numbersOf(reading: Reading): Set<number> {
  return new Set(
    reading.blocks.flatMap((block) => {
      const number = OWN_NUMBER.exec(reading.text({ start: block.start, end: block.start + 20 }))
      return number ? [Number(number[1])] : []
    }),
  )
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
