/** Parts of a notice that stand in it twice. */
import type { Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { ReadBlock, Reading, ReadSection } from '../reading.ts'
import type { Repeat } from '../values/form.ts'

/** Letters and digits; shorter ones ("Rechtsgrundlage ist …") are repeated on purpose. */
const SHORTEST_SECTION = 160
const SHORTEST_BLOCK = 180

/**
 * Sections with the same words as one before, under the same heading or beside it, and paragraphs that stand twice in
 * one section. The same answer under each of several processing operations is no slip, nor is it in another part.
 */
export const repeats: Detector<'repeats'> = (reading) => {
  const found = [...sections(reading), ...paragraphs(reading)]
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function sections(reading: Reading): Found<Repeat>[] {
  const known = new Map<string, ReadSection[]>()
  return reading.sections.flatMap((section) => {
    const first = section.blocks[0]
    const key = keyOf(reading, section.blocks)
    if (!first || !section.heading || key.length < SHORTEST_SECTION) return []
    const before = known.get(key) ?? []
    known.set(key, [...before, section])
    const twin = before.find((other) => isTwin(reading, other, section))
    const earlier = twin?.heading ?? twin?.blocks[0]
    return earlier ? [repeat(earlier, section.heading)] : []
  })
}

/** The same heading at the same place of the tree, or another heading right beside it. */
function isTwin(reading: Reading, one: ReadSection, other: ReadSection): boolean {
  if (partOf(reading, one) !== partOf(reading, other)) return false
  return one.path.slice(0, -1).join('\n') === other.path.slice(0, -1).join('\n')
}

function paragraphs(reading: Reading): Found<Repeat>[] {
  return reading.sections.flatMap((section) => {
    const known = new Map<string, ReadBlock>()
    return section.blocks.flatMap((block) => {
      const key = keyOf(reading, [block])
      const twin = known.get(key)
      if (!twin) known.set(key, block)
      const isOf = twin && partOf(reading, twin) === partOf(reading, block)
      return isOf && key.length >= SHORTEST_BLOCK ? [repeat(twin, block)] : []
    })
  })
}

function repeat(first: Passage, second: Passage): Found<Repeat> {
  return {
    value: { first: { start: first.start, end: first.end } },
    at: { start: second.start, end: second.end },
    confidence: 'high',
  }
}

/** Which notice of the file it stands in. */
function partOf(reading: Reading, { start }: Passage): number {
  return reading.notice.parts.findLastIndex((part) => part.start <= start)
}

/** The words, without signs and case. */
function keyOf(reading: Reading, blocks: readonly ReadBlock[]): string {
  return blocks
    .map((block) =>
      reading
        .text(block)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''),
    )
    .join(' ')
}
