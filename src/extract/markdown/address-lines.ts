import type { Paragraph } from 'mdast'

const FEWEST = 3
const LONGEST = 70
/** A line that is a postal code and a town. */
const TOWN = /^(?:(?:D|DE|A|AT|CH|FL)[-–] ?)?\d{4,5} \p{Lu}[^\d.:;!?]{1,40}$/u

/**
 * Whether a paragraph is an address or the like: short lines, one of them with a postal code and a town. Markdown joins
 * such lines unless they end in two blanks, which is easily forgotten; their author meant lines.
 */
export function isAddress(paragraph: Paragraph, source: string): boolean {
  const { start, end } = paragraph.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return false
  const text = source.slice(start.offset, end.offset)
  if (/<br/i.test(text)) return false
  const lines = text.split('\n').map((line) => line.replace(/^[>\s]{0,12}/, '').trim())
  return (
    lines.length >= FEWEST &&
    lines.every(({ length }) => length <= LONGEST) &&
    lines.some((line) => TOWN.test(line))
  )
}
