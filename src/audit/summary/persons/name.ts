/** Reads the name of a person where one is expected. */
import { INNER_PARTICLES, PARTICLES } from './lexicon.ts'
import { FIRMS, STREET_ENDINGS, STREETS, THING_ENDINGS, THINGS } from './things.ts'
import { isHyphen, isSpace, type Word } from './words.ts'

/** A name has at most so many parts; a double name is one. */
const MOST = 4

const things = new Set([...THINGS, ...FIRMS])
const firms = new Set(FIRMS)
const streets = new Set(STREETS)

/** Words from `first` to `last`, both included. */
export interface Part {
  first: number
  last: number
}

/** What leads to a name, from the surest. */
export type Lead =
  /** Herr, Frau: what follows is a name even if it looks like a place. */
  | 'honorific'
  /** Dr.: may begin the name of a street or firm. */
  | 'degree'
  /** A role: given name and surname are wanted. */
  | 'role'

/** The parts of the name that begins at a word; none where there is none. */
export function nameAt(words: readonly Word[], start: number, lead: Lead): Part[] {
  const parts: Part[] = []
  let index = start
  while (parts.length < MOST) {
    const part = partAt(words, index)
    if (!part) break
    if (
      isThing(words, part) &&
      !(lead === 'honorific' && parts.length === 0 && isTaken(words, part))
    )
      break
    parts.push(part)
    const { gap = '' } = words[part.last] ?? {}
    index = part.last + 1
    if (!(isSpace(gap) || (isInitial(words, part) && /^\.\s?$/.test(gap)))) break
  }
  while (parts.length > 0 && isInitial(words, parts.at(-1) as Part)) parts.pop()
  if (lead === 'honorific') return parts
  const enough = lead === 'role' ? 2 : 1
  return parts.length >= enough && !isOfThing(words, parts) ? parts : []
}

/** The parts of the name that ends at a word, read backwards: two or three capitalized words. */
export function nameBefore(words: readonly Word[], end: number): Part[] {
  const parts: Part[] = []
  let index = end
  while (parts.length < 3) {
    const part = partEndingAt(words, index)
    if (!part || isThing(words, part)) break
    parts.unshift(part)
    index = part.first - 1
    if (!isSpace(words[index]?.gap ?? '')) return parts.length >= 2 ? parts : []
  }
  // A name of a place: the body stands before it.
  const before = words[index]
  return parts.length >= 2 && (!before || !isCapitalized(before)) ? parts : []
}

function partAt(words: readonly Word[], start: number): Part | undefined {
  let first = start
  const isParticle = (index: number) => {
    const { plain, text } = words[index] ?? { plain: '', text: '' }
    const known =
      first === start || index === start ? PARTICLES : [...PARTICLES, ...INNER_PARTICLES]
    return text === plain && known.includes(plain)
  }
  while (first - start < 2 && isParticle(first) && isSpace(words[first]?.gap ?? '')) first++
  if (first === start + 1 && words[start]?.plain === 'und') return undefined
  let word = words[first]
  if (!word || !isCapitalized(word)) return undefined
  let last = first
  while (joins(word.gap) && words[last + 1] && isCapitalized(words[last + 1] as Word)) {
    last++
    word = words[last] as Word
  }
  return { first: start, last }
}

function partEndingAt(words: readonly Word[], end: number): Part | undefined {
  let first = end
  const word = words[end]
  if (!word || !isCapitalized(word) || word.text.length === 1) return undefined
  while (joins(words[first - 1]?.gap ?? '')) first--
  return { first, last: end }
}

function joins(gap: string): boolean {
  return isHyphen(gap) || gap === "'" || gap === '’'
}

function isCapitalized({ text, plain }: Word): boolean {
  const [letter = '', own = ''] = [text[0], plain[0]]
  return letter !== own
}

function isInitial(words: readonly Word[], { first, last }: Part): boolean {
  return first === last && words[first]?.text.length === 1
}

function wordsIn(words: readonly Word[], { first, last }: Part): Word[] {
  return words.slice(first, last + 1).filter(isCapitalized)
}

/** Whether one of its words is that of a body, a place or a thing. */
function isThing(words: readonly Word[], part: Part): boolean {
  const own = wordsIn(words, part)
  return (
    own.some(({ plain }) => things.has(plain) || endsAs(plain, STREET_ENDINGS)) ||
    own.some(({ plain }) => endsAs(plain, THING_ENDINGS)) ||
    (own.length > 1 && streets.has(own.at(-1)?.plain ?? ''))
  )
}

/** After Herr or Frau also a surname that looks like a place. */
function isTaken(words: readonly Word[], part: Part): boolean {
  return wordsIn(words, part).every(({ plain }) => !things.has(plain))
}

/** Whether a street, a house or a firm bears the name. */
function isOfThing(words: readonly Word[], parts: readonly Part[]): boolean {
  const last = parts.at(-1)?.last ?? 0
  const word = words[last]
  const next = words[last + 1]
  if (parts.length > 1 && word && streets.has(word.plain)) return true
  if (!word || !next) return false
  if (/^\s?[&+]/.test(word.gap) || isHyphen(word.gap)) return true
  if (!isSpace(word.gap)) return false
  if (firms.has(next.plain) || streets.has(next.plain)) return true
  const following = partAt(words, last + 1)
  if (following && wordsIn(words, following).some(({ plain }) => streets.has(plain))) return true
  // The number of a house; a telephone number begins with a zero.
  return /^[1-9]\d{0,3}$/.test(next.plain)
}

/** With the endings of cases behind them. */
const CASES = ['', 's', 'es', 'e', 'en', 'n']

function endsAs(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => CASES.some((letters) => word.endsWith(ending + letters)))
}
