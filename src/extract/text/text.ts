/** Plain text: lines to paragraphs, items and headings, told by blank lines, deliberate breaks, bullets and numbering. */
import { type Composition, compose, type Element } from '../../document/compose.ts'
import type { Notice } from '../../document/notice.ts'
import { inferHeadings } from '../infer-headings.ts'
import { type Line, linesOf, widthOf } from './lines.ts'
import { elementsOf } from './paragraphs.ts'

/** Reads a decoded text into a notice; places are lines and columns of the source. */
export function extractText(source: string): Notice {
  // 1. Lines with their numbers, tabs and trailing blanks aside; words split by a lost blank are mended.
  const lines = linesOf(source)
  // 2. Blank lines part the groups; in a group, bullets and deliberate breaks part the elements.
  const width = widthOf(lines)
  const elements: Element[] = groupsOf(lines).flatMap((group) => elementsOf(group, width))
  // 3. Short standing lines become headings.
  const composition: Composition = { format: 'text', elements: inferHeadings(elements) }
  return compose(composition)
}

function groupsOf(lines: Line[]): Line[][] {
  const groups: Line[][] = [[]]
  for (const line of lines) {
    if (line.text === '') groups.push([])
    else groups.at(-1)?.push(line)
  }
  return groups.filter((group) => group.length > 0)
}
