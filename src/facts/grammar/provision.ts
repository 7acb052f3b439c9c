/** The parts of one provision as they are written: "6 Abs. 1 UAbs. 1 S. 1 lit. e", "6(1)(e)", "6 I 1 lit. f", "6.1 b". */

export interface Provision {
  article: string
  paragraph?: string
  subparagraph?: string
  sentence?: string
  letter?: string
  number?: string
  /** The letter is written on the paragraph's number. */
  written?: true
}

/** From the widest to the narrowest. */
export const LEVELS = ['paragraph', 'subparagraph', 'sentence', 'number', 'letter'] as const
export type Level = (typeof LEVELS)[number]

export interface Part {
  level: Level
  value: string
  /** A letter that is written on the paragraph's number: "Abs. 1f". */
  letter?: string
  end: number
}

const GAP = /[\s,]{0,4}/y
/** What is read over: variants, halves of sentences. */
const SKIPPED =
  /(?:Var(?:iante)?|Alt(?:ernative)?|H(?:alb)?s(?:atz)?|\d\.\sAlt)(?![A-Za-zÄÖÜäöüß])\.?\s?\d{0,2}\s?/iy
const PARAGRAPH =
  /(?:Abs(?:atz(?:es)?|ätzen?|\.)?|para(?:graph)?s?\.?)\s{0,3}\(?(\d{1,2})\)?([a-z](?![A-Za-zäöüß\d]))?/iy
const BRACKETED = /\.?\((\d{1,2})\)/y
const DOTTED = /\.(\d{1,2})(?!\d)/y
const ROMAN = /(VIII|VII|VI|IV|V|IX|X|III|II|I)(?![A-Za-zäöüß\d])/y
const SUBPARAGRAPH = /(?:U(?:nter)?-?abs(?:atz|\.)?|subpara(?:graph|\.)?)\s{0,3}(\d)/iy
const SENTENCE = /(?:Satz|S\.|S|SATZ|[Ss]entence|sent\.|p\.)\s{0,3}(\d{1,2})/y
const BARE_SENTENCE = /(\d)(?=\s?(?:lit|Buchst|Bst|LIT|\(?[a-z]\)))/y
const NUMBER = /(?:Nummer|Nrn?\.?|Ziffer|Ziff\.?|Z|No\.?)\s{0,3}(\d{1,3}[a-z]?)(?![A-Za-z\d])/iy
const LETTER =
  /(?:lit(?:t?\.|era)?|lt\.?|Buchst(?:aben?|\.)?|Bst\.?|letter|point)\s{0,3}\(?([a-z])(?![A-Za-zäöüß\d])\)?/iy
const BARE_LETTER = /\.?\(?([a-z])\)?(?![A-Za-zäöüß\d])/y

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/**
 * The next part at an offset, or nothing. `within` are the levels already read: a bare letter or a bare number of a
 * sentence is one only behind a paragraph. `keyed` lets only parts with a keyword pass, as behind "und".
 */
export function partAt(
  text: string,
  offset: number,
  { within, keyed = false }: { within: Provision; keyed?: boolean },
): Part | undefined {
  const blanks = match(GAP, text, offset)?.[0] ?? ''
  let at = offset + blanks.length
  at += match(SKIPPED, text, at)?.[0].length ?? 0
  const known = keyedPart(text, at)
  if (known || keyed) return known
  const apart = blanks.includes(',')
  return apart ? undefined : barePart(text, at, { within, joined: at === offset })
}

function keyedPart(text: string, at: number): Part | undefined {
  const paragraph = match(PARAGRAPH, text, at)
  if (paragraph) {
    const letter = paragraph[2]?.toLowerCase()
    const end = at + paragraph[0].length
    return { level: 'paragraph', value: paragraph[1] as string, end, ...(letter && { letter }) }
  }
  const patterns: [Level, RegExp][] = [
    ['subparagraph', SUBPARAGRAPH],
    ['sentence', SENTENCE],
    ['letter', LETTER],
    ['number', NUMBER],
  ]
  for (const [level, pattern] of patterns) {
    const found = match(pattern, text, at)
    if (found)
      return { level, value: (found[1] as string).toLowerCase(), end: at + found[0].length }
  }
  return undefined
}

function barePart(
  text: string,
  at: number,
  { within, joined }: { within: Provision; joined: boolean },
): Part | undefined {
  if (within.paragraph === undefined) return bareParagraph(text, at, joined)
  const sentence = within.sentence ? null : match(BARE_SENTENCE, text, at)
  if (sentence) return { level: 'sentence', value: sentence[1] as string, end: at + 1 }
  if (within.letter) return undefined
  const letter = match(BARE_LETTER, text, at)
  if (!letter || !standsAlone(text, at, letter[0])) return undefined
  return { level: 'letter', value: letter[1] as string, end: at + letter[0].length }
}

function bareParagraph(text: string, at: number, joined: boolean): Part | undefined {
  const bracketed = match(BRACKETED, text, at)
  if (bracketed)
    return { level: 'paragraph', value: bracketed[1] as string, end: at + bracketed[0].length }
  const dotted = joined ? match(DOTTED, text, at) : null
  if (dotted) return { level: 'paragraph', value: dotted[1] as string, end: at + dotted[0].length }
  const roman = match(ROMAN, text, at)
  if (!roman) return undefined
  const value = String(ROMANS.indexOf(roman[1] as string) + 1)
  return { level: 'paragraph', value, end: at + roman[0].length }
}

/** Whether a bare letter is one: not the beginning of "i. V. m." or "u. a.", not the "f." of "and following". */
function standsAlone(text: string, at: number, written: string): boolean {
  const behind = text.slice(at + written.length, at + written.length + 12)
  if (written.includes(')') || written.startsWith('.')) return true
  if (/^\.\s?[a-zV]/.test(behind)) return false
  return /^(?:\.?\s?$|\s?[,;:)/–-]|\.\s|\s(?:und|oder|bis|sowie|bzw|and|or|to|i\.|iV|der|des|of|u\.|EU|Eu|[A-Z]{2}|[A-Z][a-z]*[A-Z]|Datenschutz|Verordnung|$))/.test(
    behind,
  )
}
