/** Step 5: paragraphs become elements of the notice: pieces with places, list marks off, hyphens joined. */
import type { Element, Piece } from '../../document/compose.ts'
import type { PagePlace } from '../../document/notice.ts'
import { type Joint, jointOf } from './joints.ts'
import { markerOf } from './marker.ts'
import type { Line, Paragraph } from './model.ts'
import { isFull } from './wrap.ts'

/** Whether there is anything to read: boxes and bullets of a form are not. */
export function isReadable(paragraph: Paragraph): boolean {
  return paragraph.lines.some((line) => /[^\s\uE000-\uF8FF]/u.test(line.text))
}

/** Turns one paragraph into an element. */
export function elementOf(paragraph: Paragraph): Element {
  const first = paragraph.lines[0]
  const marker = first && markerOf(first.text)
  const kind =
    paragraph.kind === 'paragraph' && !paragraph.plain && marker && isItem(marker.kind, first)
      ? 'item'
      : paragraph.kind
  const mute = marker && (marker.kind === 'bullet' || (marker.kind === 'dash' && kind === 'item'))
  let listed = true
  const pieces = paragraph.lines.flatMap((line, index) => {
    const skip = index === 0 && mute ? marker.length : 0
    const next = paragraph.lines[index + 1]
    const all = piecesOf(line, { skip, next, joint: jointFor(paragraph, index, listed) })
    if (next && isFull(line, next)) listed = false
    return all
  })
  return {
    kind,
    pieces,
    ...(kind === 'heading' && { level: paragraph.level ?? 1 }),
    ...(paragraph.note && { note: true }),
  }
}

/** A number without a dot may belong to the sentence. */
function isItem(kind: string, line: Line | undefined): boolean {
  return kind !== 'number' || !/^\d{1,2}\s/.test(line?.text ?? '')
}

interface Way {
  skip: number
  next: Line | undefined
  joint: Joint
}

/** Headings have no hard breaks; an address has one after each line. */
function jointFor({ kind, broken, lines }: Paragraph, index: number, listed: boolean): Joint {
  const [line, next] = lines.slice(index)
  if (broken || !line || !next) return { between: '\n', dropHyphen: false }
  const joint = jointOf(line, next, listed)
  return kind === 'heading' && joint.between === '\n' ? { ...joint, between: ' ' } : joint
}

function piecesOf(line: Line, { skip, next, joint }: Way): Piece[] {
  const text = withoutMarks(line.text.slice(skip))
  const place = placeOf(line)
  if (!next) return [{ text, place }]
  const shown = joint.dropHyphen ? text.slice(0, -1) : text
  if (joint.between === '') return [{ text: shown, place }]
  return [{ text: shown, place }, { text: joint.between }]
}

/**
 * The numbers of footnotes: raised digits behind a word or stop, though not those of square metres, and the blank
 * that a number left before a comma.
 */
const withoutMarks = (text: string) =>
  text
    .replace(/(\p{L}{4}|[.,;:)“"])[¹²³⁰⁴-⁹]{1,2}(?!\p{L})/gu, '$1')
    .replace(/(\p{L}\p{L}|\))\s([,;.])(?=\s|$)/gu, '$1$2')

/** The box of a line on its page, turned back when the text runs along a side. */
function placeOf(line: Line): PagePlace {
  const { page, left, right, top, bottom, turn } = line
  if (turn === 1) return { page, box: [-bottom, left, -top, right] }
  if (turn === 2) return { page, box: [-right, -bottom, -left, -top] }
  if (turn === 3) return { page, box: [top, -right, bottom, -left] }
  return { page, box: [left, top, right, bottom] }
}
