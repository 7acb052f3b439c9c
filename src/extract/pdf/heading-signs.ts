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
export function signsOf(paragraph: Paragraph, body: Body): Signs {
  const text = textOf(paragraph)
  const style = styleOf(paragraph)
  const marker = markerOf(text)
  const numbered = marker !== undefined && (marker.kind === 'number' || marker.kind === 'letter')
  const stands = standsOut(paragraph.lines, body)
  const none = { contrast: false, title: false, question: false, capitals: false, style }
  if (!mayBeHeading(paragraph, text, numbered && stands))
    return numbered ? { ...none, series: seriesOf(text) } : none
  const words = numbered ? text.slice(marker.length) : text
  return {
    contrast: stands,
    title: isTitle(words) && paragraph.lines.length <= 2 && !(numbered && isBareNumber(text)),
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
  if (/[,;]$/.test(text) || (/[^\d\s.]{3}\.$/.test(text) && !clear)) return false
  const isCode = !text.includes(' ') && /\d{4}/.test(text)
  if (isContact(text) || isCode) return false
  if (
    /\.\s?\.\s?\.\s?\.|…\s?…|___|^[_\s.]+$/.test(text) ||
    (/^[(*]/.test(text) && !/^\(?[\da-z]{1,2}\)/.test(text))
  )
    return false
  const marker = markerOf(text)
  return marker?.kind !== 'bullet' && marker?.kind !== 'dash'
}

/** Address, telephone number, link. */
export function isContact(text: string): boolean {
  return /\S@\S|https?:|www\.|\b\d{5}\s\p{Lu}|(?:Tel|Fax|Telefon|Telefax|Mobil|E-?Mail|IBAN|BIC)\b\.?\s*:/iu.test(
    text,
  )
}

function isTitle(text: string): boolean {
  return (
    /^[\p{Lu}„"(]/u.test(text) &&
    text.split(' ').length <= 12 &&
    text.length <= 100 &&
    !/[.;,]$/.test(text)
  )
}

/** `1.`, `1)`, `a)`, `1.1`, with the digits and letters made alike. */
function seriesOf(text: string): string {
  const [mark = ''] = text.split(' ', 1)
  return mark
    .replace(/\d+/g, '1')
    .replace(/[a-z]+/g, 'a')
    .replace(/[A-Z]+/g, 'A')
    .slice(0, 8)
}
