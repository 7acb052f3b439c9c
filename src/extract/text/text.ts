/** Plain text: lines to paragraphs, items and headings, told by blank lines, deliberate breaks, bullets and numbering. */
import { compose, type Element } from '../../document/compose.ts'
import type { Notice } from '../../document/notice.ts'
import { inferHeadings } from '../infer-headings.ts'
import { groupsOf } from './groups.ts'
import { linesOf, widthOf } from './lines.ts'
import { elementsOf } from './paragraphs.ts'

/** Reads a decoded text into a notice; places are lines and columns of the source. */
export function extractText(source: string): Notice {
  // 1. Lines with their numbers, tabs and trailing blanks aside; words split by a lost blank are mended.
  const lines = linesOf(source)
  // 2. Blank lines and rules part the groups; in a group, bullets and deliberate breaks part the elements.
  const width = widthOf(lines)
  const groups = groupsOf(lines)
  const elements: Element[] = groups.flatMap((group) => elementsOf(group, width))
  // 3. Short standing lines become headings; where the author underlined titles, only signs of structure count.
  const authored = groups.some(({ underlined }) => underlined !== undefined)
  return compose({ format: 'text', elements: inferHeadings(elements, authored) })
}
