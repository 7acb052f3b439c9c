import type { Element, Piece } from '../../document/compose.ts'
import { depthOf, isNumberedHeading, isTitle, opensTopic } from '../heading-signs.ts'
import { joint } from '../joins.ts'
import type { Group } from './groups.ts'
import { type Line, withoutStart } from './lines.ts'

/** A line so long is running text. */
const PROSE = 60
const BULLET =
  /^(?:[•●▪■◦‣·∙*–—\-\uF0B7\uF0A7\u2713\u25CB][ \t]{1,20}|o [ \t]{0,20}|(?:\(?[a-z]\)|\d{1,2}\)|[ivx]{1,4}\))[ \t]{1,20})\S/

/** The elements of a group of lines without a blank line in it: items at bullets, headings at their signs, paragraphs else. */
export function elementsOf({ lines: group, underlined }: Group, width: number): Element[] {
  const [title] = group
  if (title && underlined) {
    const level = underlined === 1 ? 1 : 2 + (depthOf(title.text) ?? 0)
    return [{ kind: 'heading', level, pieces: title.pieces }]
  }
  const elements: Element[] = []
  let open: { kind: Element['kind']; lines: Line[] } | undefined
  const close = () => {
    if (open) {
      // In an item, a line in small letters goes on however short the line before it is.
      const pieces = join(open.lines, { width, isItem: open.kind === 'item' })
      elements.push({ kind: open.kind, pieces })
    }
    open = undefined
  }
  group.forEach((line, index) => {
    const bullet = line.text.endsWith(' -') ? undefined : BULLET.exec(line.text)?.[0].slice(0, -1)
    const next = group[index + 1]
    if (bullet) {
      close()
      open = { kind: 'item', lines: [withoutStart(line, bullet.length)] }
    } else if (
      next &&
      isHeadingLine(line, next, width, open === undefined || endsSentence(open.lines))
    ) {
      close()
      elements.push({ kind: 'heading', level: 2 + (depthOf(line.text) ?? 0), pieces: line.pieces })
    } else if (open) {
      open.lines.push(line)
    } else open = { kind: 'paragraph', lines: [line] }
  })
  close()
  return elements
}

/** A line broken off before its width, that is numbered, or opens a topic where a paragraph could begin. */
function isHeadingLine(line: Line, next: Line, width: number, free: boolean): boolean {
  if (!free || line.text.length > 100 || /[.,;]$/.test(line.text) || BULLET.test(next.text)) {
    return free && isNumberedHeading(line.text)
  }
  if (isNumberedHeading(line.text)) return deliberate(line, next, width)
  if (!deliberate(line, next, width) || !/^[\p{Lu}\d„"]/u.test(next.text)) return false
  return opensTopic(line.text) || (isCapitals(line.text) && next.text.length >= PROSE)
}

/** A title in capitals; a letterhead is in capitals, too, but stands above short lines. */
function isCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text.replace(/ß/g, '')) && isTitle(text)
}

function endsSentence(lines: Line[]): boolean {
  return /[.!?:)]["”“]?$/.test(lines.at(-1)?.text ?? '.')
}

/** A break that the writer made: the next line's first word would still have fitted. */
function deliberate(line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0
  return line.text.length + 1 + word <= width
}

function join(lines: Line[], { width, isItem }: { width: number; isItem: boolean }): Piece[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    if (!next) return line.pieces
    const { cut, glue } = joint(line.text, next.text)
    const goesOn = /\S[-/]$/.test(line.text) || (isItem && /^\p{Ll}/u.test(next.text))
    if (cut === 0 && deliberate(line, next, width) && !goesOn)
      return [...line.pieces, { text: '\n' }]
    return [...cutEnd(line.pieces, cut), { text: glue }]
  })
}

function cutEnd(pieces: Piece[], cut: number): Piece[] {
  const last = pieces.at(-1)
  if (cut === 0 || !last) return pieces
  const { place } = last
  const text = last.text.slice(0, -cut)
  const shorter: Piece =
    place && 'line' in place
      ? { text, place: { ...place, endColumn: place.endColumn - cut } }
      : { text }
  return [...pieces.slice(0, -1), shorter]
}
