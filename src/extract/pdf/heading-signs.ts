/** What makes a paragraph look like a heading. */
import { isBareNumber, markerOf } from './marker.ts'
import { type Body, type Line, type Paragraph, textOf } from './model.ts'

const MOST_CHARACTERS = 160
const MOST_LINES = 6

export interface Signs {
  /** Larger or bolder than running text, and nothing speaks against a heading. */
  contrast: boolean
  /** Reads as a title: short, a capital first, no full stop. */
  title: boolean
  question: boolean
  capitals: boolean
  /** The way it is numbered, such as `1.` or `a)`; headings come in series. */
  series?: string
  /** Its print. */
  style: string
}

/** Looks at one paragraph by itself. */
export function signsOf(paragraph: Paragraph, body: Body, all: Body): Signs {
  const text = textOf(paragraph)
  const style = styleOf(paragraph)
  const marker = markerOf(text)
  const numbered = marker !== undefined && (marker.kind === 'number' || marker.kind === 'letter')
  const stands = standsOut(paragraph.lines, body) && !isIn(all, paragraph.lines)
  const none = { contrast: false, title: false, question: false, capitals: false, style }
  if (!mayBeHeading(paragraph, text, numbered && stands))
    return numbered ? { ...none, series: seriesOf(text) } : none
  const words = numbered ? text.slice(marker.length) : text
  return {
    contrast: stands,
    title: isTitle(words, paragraph.lines.length) && !(numbered && isBareNumber(text)),
    question:
      text.endsWith('?') &&
      text.length < 120 &&
      paragraph.lines.length <= 2 &&
      /^[\p{Lu}\d(]/u.test(text),
    capitals: /\p{L}{6}/u.test(text) && text === text.toUpperCase() && text.split(' ').length <= 8,
    ...(numbered && { series: seriesOf(text) }),
    style,
  }
}

/** The print of a paragraph's first line. */
export function styleOf(paragraph: Paragraph): string {
  const first = paragraph.lines[0]
  return `${Math.round((first?.size ?? 0) * 2) / 2} ${first?.font}`
}

function standsOut(lines: Line[], body: Body): boolean {
  if (lines.some((line) => line.size < 0.85 * body.size)) return false
  return (
    lines.every((line) => line.size >= 1.12 * body.size) ||
    lines.every((line) => isHeavier(line, body))
  )
}

/** On a page of small print, the words around it that are set like the rest of the document are no headings. */
function isIn(body: Body, lines: Line[]): boolean {
  return lines.every(
    (line) => line.font === body.font && Math.abs(line.size - body.size) < 0.3 && line.pure,
  )
}

/** Where the names of the fonts do not tell, any other font counts. */
function isHeavier(line: Line, body: Body): boolean {
  if (line.weight !== undefined && body.weight !== undefined)
    return line.weight >= body.weight + 100
  return line.pure && line.font !== body.font
}

/** What can never be a heading: too long, a sentence, a list entry, an address or number, a table of contents. */
function mayBeHeading(paragraph: Paragraph, text: string, clear: boolean): boolean {
  if (text.length > MOST_CHARACTERS || paragraph.lines.length > MOST_LINES) return false
  if ((text.match(/\p{L}/gu)?.length ?? 0) < 3) return false
  if (/[,;]$/.test(text) || (isSentence(text) && !clear)) return false
  if (/^\p{Ll}{2}/u.test(text) && paragraph.lines[0]?.tag?.kind !== 'heading') return false
  if (paragraph.lines.length > 1 && paragraph.lines.every((line) => line.text.endsWith(':')))
    return false
  const isCode = !text.includes(' ') && /\d{4}/.test(text)
  if (isContact(text) || isCode || AMOUNT_OR_DATE.test(text)) return false
  if (
    /\.\s?\.\s?\.\s?\.|…\s?…|___|^[_\s.]+$/.test(text) ||
    (/^[(*]/.test(text) && !/^\(?[\da-z]{1,2}\)/.test(text))
  )
    return false
  const marker = markerOf(text)
  return marker?.kind !== 'bullet' && marker?.kind !== 'dash'
}

/** `17,45 EUR`, `Stand: Mai 2026`. */
const AMOUNT_OR_DATE = /^[\d.,\s]{1,20}(?:€|EUR|Euro|%)$|^Stand\b.{0,20}\d$/

/** Ends with a full stop behind a word, be it as short as `an`. */
const isSentence = (text: string) => /[^\d\s.]{3}\.$|\s(?!ff|ca)\p{Ll}{2}\.$/u.test(text)

/** Address, telephone number, link. */
export function isContact(text: string): boolean {
  return /\S@\S|https?:|www\.|\b\d{5}\s\p{Lu}|(?:Tel|Fax|Telefon|Telefax|Mobil|E-?Mail|IBAN|BIC)\b\.?\s*:/iu.test(
    text,
  )
}

function isTitle(text: string, lines: number): boolean {
  const most = lines === 1 ? { words: 12, characters: 100 } : { words: 16, characters: 130 }
  return (
    lines <= 2 &&
    /^[\p{Lu}„"(]/u.test(text) &&
    text.split(' ').length <= most.words &&
    text.length <= most.characters &&
    !/[.;,]$/.test(text) &&
    (text.endsWith('?') || !(OPENS_SENTENCE.test(text) || ENDS_SENTENCE.test(text)))
  )
}

/** `Wir setzen folgende Dienste ein:`, `Die verantwortliche Stelle ist:` */
const OPENS_SENTENCE =
  /^(?:Wir|Ich|Sie|Es|Er|Man|Dies|Diese[rs]?|Dazu|Dabei|Hierzu|Hierbei|We|You|They|It|This|These)\s\p{Ll}/u
const ENDS_SENTENCE = /\s(?:ist|sind|lautet|lauten|wird|werden|erhoben|verarbeitet|is|are)\s?:$/

/** `1.`, `1)`, `a)`, `1.1`, with the digits and letters made alike. */
function seriesOf(text: string): string {
  const [mark = ''] = text.split(' ', 1)
  return mark
    .replace(/\d+/g, '1')
    .replace(/[a-z]+/g, 'a')
    .replace(/[A-Z]+/g, 'A')
    .slice(0, 8)
}
