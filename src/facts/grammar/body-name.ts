/** How far the name of a body goes around the noun or legal form that shows its kind. */
import { fold } from '../../document/fold.ts'
import type { Passage } from '../../document/notice.ts'
import { openers as german } from '../../language/de/small-words.ts'
import { openers as english } from '../../language/en/small-words.ts'
import type { Reading } from '../reading.ts'

/** A word of a name begins with a capital or a digit, or has one inside ("neXt", "kultur4alle"). */
const NAME_WORD = /^(?:[\p{Lu}\d]|\p{Ll}{1,12}[\p{Lu}\d])/u
/** Small words that join the parts of a name; a town's name knows fewer. */
const JOINT =
  /^(?:für|der|des|und|von|vom|zu|zur|zum|am|an|im|in|bei|ob|vor|b|a|d|n|of|the|and|for|at|de|e|öffentlichen|junge|künstliche|wissenschaftliche|angewandte|gemeinnützige|soziale|öffentliche)$/
const TOWN_JOINT = /^(?:am|an|der|im|in|bei|ob|vor|auf|a|d|b|v|of)$/
const BRAND =
  /^(?!d?ies|jed|kein|(?:[mds]ein|ihr|unser|eure?)(?:e[mnrs]?)?$)\p{Ll}[\p{L}\d.]{2,30}$/u
const OPENERS = new Set([...german, ...english].map(fold))
const MOST_WORDS = 9

export interface Stretch extends Passage {
  /** The word from which the name is followed. */
  from: number
  /** Where names of that kind go on: towns know few small words, companies go on to the left. */
  manner: 'town' | 'company' | 'other'
}

/** Where a name ends at the latest: at a street, or at the label of a contact. */
const BEHIND =
  /(?:str|straße|strasse|weg|platz|allee|gasse|ring)$|^(?:E|Mail|Tel|Telefon|Fax|Phone|Postfach|Web|Internet|Postanschrift|Anschrift|Datenschutz)$/i

/** The last word of the name that begins before or at `from`. */
export function extendRight(reading: Reading, stretch: Stretch): number {
  const joint = stretch.manner === 'town' ? TOWN_JOINT : JOINT
  let last = stretch.from
  for (let at = last + 1; at - stretch.from <= MOST_WORDS; at++) {
    const word = nextWord(reading, stretch, { at, from: at - 1 })
    if (word === undefined || BEHIND.test(word) || isOpener(word)) break
    if (NAME_WORD.test(word) && !/^\d{4,}$/.test(word)) last = at
    else if (!joint.test(word)) break
  }
  return last
}

/** Only a company's name goes on to the left over small words; before other nouns stand adjectives. */
export function extendLeft(reading: Reading, stretch: Stretch): number {
  let first = stretch.from
  if (stretch.manner === 'town') return first
  for (let at = first - 1; stretch.from - at <= MOST_WORDS; at--) {
    const word = nextWord(reading, stretch, { at, from: at + 1 })
    if (word === undefined || isOpener(word)) break
    if (NAME_WORD.test(word)) first = at
    else if (stretch.manner !== 'company' || !(JOINT.test(word) || isAdjective(reading, at))) break
  }
  return first === stretch.from && opensWithBrand(reading, stretch) ? first - 1 : first
}

/** "easymuster GmbH" on a line of its own: a brand in small letters. */
function opensWithBrand(reading: Reading, stretch: Stretch): boolean {
  const at = stretch.from - 1
  const word = nextWord(reading, stretch, { at, from: stretch.from })
  const start = reading.tokens[at]?.start ?? 0
  if (word === undefined || !BRAND.test(word) || OPENERS.has(fold(word))) return false
  return start === stretch.start || reading.notice.text[start - 1] === '\n'
}

/** "für", "of": joins the parts of a name. */
export function isJoint(word: string): boolean {
  return JOINT.test(word)
}

/** "Die", "Ihres" with a capital letter: the name begins or ended before. */
function isOpener(word: string): boolean {
  return NAME_WORD.test(word) && OPENERS.has(fold(word))
}

/** The word at `at`, when it lies in the stretch and nothing but a blank or a mark parts it from its neighbour. */
function nextWord(
  reading: Reading,
  stretch: Stretch,
  { at, from }: { at: number; from: number },
): string | undefined {
  const token = reading.tokens[at]
  const neighbour = reading.tokens[from]
  if (!token || !neighbour || token.opaque) return undefined
  if (token.start < stretch.start || token.end > stretch.end) return undefined
  const [left, right] = at < from ? [token, neighbour] : [neighbour, token]
  const gap = reading.notice.text.slice(left.end, right.start)
  if (stretch.manner === 'town' && gap.includes(')')) return undefined
  return isJoined(gap) ? reading.text(token) : undefined
}

/** "und energetische", "für wissenschaftliche": an adjective behind a small word belongs to the name. */
function isAdjective(reading: Reading, at: number): boolean {
  const word = reading.tokens[at]
  const before = reading.tokens[at - 1]
  if (!word || !before) return false
  return (
    /^\p{Ll}{3,}(?:e|en|er|es)$/u.test(reading.text(word)) &&
    /^(?:und|für|zur|der|des)$/.test(reading.text(before))
  )
}

/** Between two words of a name stand a blank, a hyphen or quotes; no comma, colon, full stop or line break. */
function isJoined(gap: string): boolean {
  return /^[ "„“”»«()&@/'’+*–-]{0,5}$/.test(gap) || /^\. ?$/.test(gap)
}
