import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Residue } from '../facts.ts'
import type { ReadBlock, Reading } from '../reading.ts'

const LABEL = /^[\p{Lu}][\p{L}/ ()-]{2,40}:$/u
const LABELLED = /^[\p{Lu}][\p{L}/ ()-]{2,40}: \S/u

/**
 * Labels without their value, as "Abteilung:" above the next label, and marked headings without a word below them.
 * A label that introduces a list, a paragraph or an address is none.
 */
export const emptyFields: Detector<'emptyFields'> = (reading) => {
  const found: Found<Residue>[] = []
  reading.blocks.forEach((block, index) => {
    const kind = emptiness(reading, block, reading.blocks[index + 1])
    if (kind)
      found.push({
        value: { kind },
        at: { start: block.start, end: block.end },
        confidence: 'high',
      })
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function emptiness(
  reading: Reading,
  block: ReadBlock,
  next: ReadBlock | undefined,
): string | undefined {
  const text = reading.text(block)
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
  if (reading.has(block, 'notice.contents') || isRepeated(reading, block)) return undefined
  const follows = !next || (next.kind === 'heading' && next.section.section.level <= section.level)
  return section.blocks.length === 0 && section.sections.length === 0 && follows
    ? 'section'
    : undefined
}

/** The heading stands again further down: this one belongs to a table of contents. */
function isRepeated(reading: Reading, block: ReadBlock): boolean {
  const text = reading.text(block)
  return reading.blocks.some((other) => other.index > block.index && reading.text(other) === text)
}

function firstLine(reading: Reading, block: ReadBlock): string {
  return reading.text(block).split('\n')[0] ?? ''
}
