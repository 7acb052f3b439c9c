/** One citation with its lists and ranges: "Art. 15 bis 18, 20 und 21", "Abs. 1 lit. b und f", "§§ 34 und 35". */
import { LEVELS, type Level, type Part, type Provision, partAt } from './provision.ts'

export interface CitedList {
  provisions: Provision[]
  end: number
}

const ARTICLE = /(\d{1,4})([a-z])?(?![A-Za-zäöüß\d])/y
const CONNECTOR =
  /\s?(?:,\s?(?:und|oder|sowie|and|or)\s|,\s?|;\s?(?=lit|Abs|S\.)|(?:und\/oder|und|u\.|oder|sowie|bzw\.|and|or|&|\+)\s|\/\s?)/iy
const RANGE = /\s?(?:bis|to|until|[-–—])\s?/iy
const JOINED_TO =
  /,?\s?(?:i\.?\s?V\.?\s?m\.?|in\s(?:Verbindung\smit|conjunction\swith|connection\swith))\s(?=Abs|para|lit|UAbs|S\.|Satz|Buchst)/iy
const ONWARD = /\s?(?:ff?\b\.?|et\sseq\.?)/y
const VARIANT =
  /\s?(?:Var(?:iante)?|Alt(?:ernative)?|H(?:alb)?s(?:atz)?|\d\.\sAlt)(?![A-Za-zÄÖÜäöüß])\.?\s?\d{0,2}/iy
const NUMBER = /(\d{1,3})(?![\d]|\.\d|\s?(?:Jahre|Monate|Wochen|Tage|Euro|€|%|years|months|days))/y
const LETTER = /\(?([a-z]|[A-J](?=[\s)]))\)?(?![A-Za-zäöüß\d])/y
/** A list longer than this is a slip of reading. */
const LONGEST = 60

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Reads what follows "Art." or "§" at an offset; nothing where no number stands there. */
export function citedListAt(text: string, offset: number): CitedList | undefined {
  const first = articleAt(text, offset)
  if (!first) return undefined
  const provisions = [first.provision]
  let end = partsAt(text, first)
  for (;;) {
    const onward = match(ONWARD, text, end)
    if (onward && provisions.at(-1)?.paragraph === undefined) end += onward[0].length
    const next = nextAt(text, end, provisions)
    if (next === undefined || provisions.length > LONGEST) return { provisions, end }
    end = next
  }
}

interface At {
  provision: Provision
  end: number
}

function articleAt(text: string, offset: number): At | undefined {
  const found = match(ARTICLE, text, offset)
  if (!found) return undefined
  return { provision: { article: found[1] + (found[2] ?? '') }, end: offset + found[0].length }
}

/** Reads the parts behind an article into its provision; gives where they end. */
function partsAt(text: string, { provision, end }: At): number {
  let at = end
  for (;;) {
    const part = partAt(text, at, { within: provision })
    if (!part || provision[part.level] !== undefined) return variantEnd(text, at)
    take(provision, part)
    at = part.end
  }
}

/** Variants and halves of sentences are read over. */
function variantEnd(text: string, at: number): number {
  return at + (match(VARIANT, text, at)?.[0].length ?? 0)
}

function take(provision: Provision, part: Part): void {
  provision[part.level] = part.value
  if (part.letter) {
    provision.letter = part.letter
    provision.written = true
  }
}

/** The next member of the list: a range up to it, or one more after a connector. Gives where it ends. */
function nextAt(text: string, end: number, provisions: Provision[]): number | undefined {
  const last = provisions.at(-1) as Provision
  const range = match(RANGE, text, end)
  if (range) return rangeTo(text, end + range[0].length, provisions)
  const joined = match(JOINED_TO, text, end)
  const connector = joined ?? match(CONNECTOR, text, end)
  if (!connector) return undefined
  const at = end + connector[0].length
  const part = partAt(text, at, { within: last, keyed: true })
  if (part) {
    const provision = upTo(last, part.level)
    take(provision, part)
    provisions.push(provision)
    return partsAt(text, { provision, end: part.end })
  }
  return joined ? undefined : plainNext(text, at, provisions)
}

/** A bare letter behind a letter, or a bare number behind an article or a paragraph. */
function plainNext(text: string, at: number, provisions: Provision[]): number | undefined {
  const last = provisions.at(-1) as Provision
  const letter = last.letter === undefined ? null : match(LETTER, text, at)
  if (letter && !/^\.\s?V/.test(text.slice(at + letter[0].length))) {
    provisions.push({ ...last, letter: (letter[1] as string).toLowerCase() })
    return at + letter[0].length
  }
  return numberNext(text, at, provisions)
}

function numberNext(text: string, at: number, provisions: Provision[]): number | undefined {
  const last = provisions.at(-1) as Provision
  const number = match(NUMBER, text, at)
  const article = articleAt(text, at)
  if (!number || !article) return undefined
  const counts = last.paragraph !== undefined && last.letter === undefined
  if (!counts || !isParagraph(text, at, number)) {
    provisions.push(article.provision)
    return partsAt(text, article)
  }
  const provision = { article: last.article, paragraph: number[1] as string }
  provisions.push(provision)
  return partsAt(text, { provision, end: at + number[0].length })
}

/** "Abs. 1 und 2" counts paragraphs; "Abs. 1, 16 und 17" and "Abs. 1, 3 Abs. 1" are articles. */
function isParagraph(text: string, at: number, number: RegExpExecArray): boolean {
  const behind = partAt(text, at + number[0].length, { within: { article: '' }, keyed: true })
  return Number(number[1]) < 10 && behind?.level !== 'paragraph'
}

function rangeTo(text: string, at: number, provisions: Provision[]): number | undefined {
  const last = provisions.at(-1) as Provision
  const keyed = partAt(text, at, { within: last, keyed: true })
  const letter = last.letter === undefined ? null : match(LETTER, text, at)
  const to = keyed?.level === 'letter' ? keyed.value : letter?.[1]
  if (last.letter !== undefined && to !== undefined) {
    for (let code = last.letter.charCodeAt(0) + 1; code <= to.charCodeAt(0); code++)
      provisions.push({ ...last, letter: String.fromCharCode(code) })
    return keyed?.end ?? at + (letter?.[0].length ?? 0)
  }
  const number = last.paragraph === undefined ? match(NUMBER, text, at) : null
  const [from, until] = [Number(last.article), Number(number?.[1])]
  if (!number || !(until > from) || until - from > LONGEST) return undefined
  for (let article = from + 1; article <= until; article++)
    provisions.push({ article: String(article) })
  const provision = provisions.at(-1) as Provision
  return partsAt(text, { provision, end: at + number[0].length })
}

/** The provision down to the level above: what a next part of that level goes on from. */
function upTo(provision: Provision, level: Level): Provision {
  const kept: Provision = { article: provision.article }
  for (const name of LEVELS) {
    if (name === level) break
    const value = provision[name]
    if (value !== undefined) kept[name] = value
  }
  return kept
}
