import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Residue } from '../facts.ts'
import type { ReadBlock, Reading } from '../reading.ts'

const LABEL = /^[\p{Lu}][\p{L}/ ()-]{2,40}:$/u
const MOST_EMPTY = 2
const COUNTED = /^(?:\d{1,2}|[IVX]{1,4}|[A-Za-z])[.)]/
const LABELLED = /^[\p{Lu}][\p{L}/ ()-]{2,40}: \S/u

/**
 * Labels without their value, as "Abteilung:" above the next label, and marked headings without a word below them.
 * A label that introduces a list, a paragraph or an address is none.
 */
export const emptyFields: Detector<'emptyFields'> = (reading) => {
  const found: Found<Residue>[] = []
  const sections: Found<Residue>[] = []
  const last = new Map(reading.blocks.map((block) => [reading.text(block), block.index]))
  reading.blocks.forEach((block) => {
    const kind = emptiness(reading, block, last)
    if (!kind) return
    const at = { start: block.start, end: block.end }
    const list = kind === 'section' ? sections : found
    list.push({ value: { kind }, at, confidence: 'high' })
  })
  // So many headings over headings are the titles of groups that the file sets in one rank.
  if (sections.length <= MOST_EMPTY) found.push(...sections)
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function emptiness(
  reading: Reading,
  block: ReadBlock,
  last: ReadonlyMap<string, number>,
): string | undefined {
  const text = reading.text(block)
  const next = reading.blocks[block.index + 1]
  if (
    LABEL.test(text) &&
    text.split(' ').length <= 4 &&
    next &&
    LABELLED.test(firstLine(reading, next))
  )
    return 'label'
  const marked = reading.notice.format !== 'text' && reading.notice.format !== 'pdf'
  if (block.kind !== 'heading' || !marked || block.index < 2) return undefined
  const { section } = block.section
  // The heading stands again further down: this one belongs to a table of contents.
  const isRepeated = (last.get(text) ?? 0) > block.index
  if (reading.has(block, 'notice.contents') || isRepeated) return undefined
  // "A) Website" above "Cookies": the title of what follows, in another manner of counting.
  if (next?.kind === 'heading' && next.section.section.level === section.level) {
    if (COUNTED.test(text) !== COUNTED.test(reading.text(next))) return undefined
  }
  const follows = !next || (next.kind === 'heading' && next.section.section.level <= section.level)
  return section.blocks.length === 0 && section.sections.length === 0 && follows
    ? 'section'
    : undefined
}

function firstLine(reading: Reading, block: ReadBlock): string {
  return reading.text(block).split('\n')[0] ?? ''
}
