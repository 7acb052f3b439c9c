/** The mark before a list item: a bullet, a dash, a number or a letter. */

export interface Marker {
  kind: 'bullet' | 'dash' | 'number' | 'letter'
  /** Characters of the text it takes, with the blank behind it. */
  length: number
  /** Of numbers: the value of the last part; of letters: their place in the alphabet. */
  value?: number
  /** Of numbers: how many parts, 2 for `1.1`. */
  depth?: number
}

/** Bullets, also those of symbol fonts, which lie in the private-use area. */
const BULLET = /^[•◦▪▫■□●○◯‣⁃∙·➢➤►▶▸✓✔✗☐☑☒❑❒❖◆◇★\uE000-\uF8FF\u27A2]+\s*/u
/** A letter o, or its Greek twin, is the bullet of Courier and of forms. */
const LETTER_O = /^[oο]\s/
/** The square of Wingdings without its font. */
const SECTION = /^§\s+/
/** A bullet of a font of signs without a table of letters: it comes as a control character. */
const CONTROL = /^[\p{Cc}]+\s*/u
/** A bullet whose sign was lost; without the blank, it is the lost ligature of a word. */
const LOST = /^\uFFFD\s+/
const DASH = /^[-–—*>]\s+/
const NUMBER = /^\(?(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)]{1,2}\s*|\s+)/
const LETTER = /^\(?([a-zA-Z])\)\s*/
const LETTER_DOT = /^([A-Za-z])\.\s+/
const ROMAN = /^\(?([IVX]{1,5}|[ivx]{1,5})[.)]\s+/
/** What may stand behind a marker. */
const ANYTHING = /^\S/
const NO_DIGIT = /^[^\s\d]/
const CAPITAL = /^\p{Lu}/u

/** The marker at the start of a text, if there is one. A bare number (`3 Zwecke`) counts as one too. */
export function markerOf(text: string): Marker | undefined {
  const bullet =
    at(text, BULLET, ANYTHING) ??
    at(text, LETTER_O, ANYTHING) ??
    at(text, CONTROL, ANYTHING) ??
    at(text, LOST, ANYTHING) ??
    at(text, SECTION, NO_DIGIT)
  if (bullet) return { kind: 'bullet', length: bullet[0].length }
  const dash = at(text, DASH, ANYTHING)
  // `- Der Bürgermeister -` is a line of an address.
  if (dash && !/\s[-–—]$/.test(text)) return { kind: 'dash', length: dash[0].length }
  const number = at(text, NUMBER, NO_DIGIT)
  if (number) {
    const parts = (number[1] as string).split('.')
    const value = Number(parts.at(-1))
    return { kind: 'number', length: number[0].length, value, depth: parts.length }
  }
  const roman = at(text, ROMAN, ANYTHING)
  if (roman) {
    const value = romanValue(roman[1] as string)
    return { kind: 'number', length: roman[0].length, value, depth: 1 }
  }
  const letter = at(text, LETTER, ANYTHING) ?? at(text, LETTER_DOT, CAPITAL)
  if (!letter) return undefined
  const value = (letter[1] as string).toLowerCase().charCodeAt(0) - 96
  return { kind: 'letter', length: letter[0].length, value }
}

function at(text: string, marker: RegExp, behind: RegExp): RegExpExecArray | undefined {
  const match = marker.exec(text)
  return match && behind.test(text.slice(match[0].length, match[0].length + 2)) ? match : undefined
}

/** A number that stands without a dot or bracket is a weak sign: it may belong to the sentence. */
export function isBareNumber(text: string): boolean {
  return /^\d{1,2}\s/.test(text)
}

function romanValue(text: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 }
  const digits = [...text.toLowerCase()].map((sign) => values[sign] ?? 0)
  return digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  )
}
