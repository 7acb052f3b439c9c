/** Parts of a notice that stand in it twice. */
import type { Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { ReadBlock, Reading, ReadSection } from '../reading.ts'
import type { Repeat } from '../values/form.ts'

/** Letters and digits; shorter ones ("Rechtsgrundlage ist …") are repeated on purpose. */
const SHORTEST_SECTION = 160
const SHORTEST_BLOCK = 180
/** Letters and digits by which blocks are first compared, and the characters that mostly hold them. */
const OPENING = 24
const LOOK = 40

/**
 * Sections with the same words as one before, under the same heading or beside it, and paragraphs that stand twice in
 * one section. The same answer under each of several processing operations is no slip, nor is it in another part.
 */
export const repeats: Detector<'repeats'> = (reading) => {
  const isLikely = likelyAmong(reading)
  const found = [...sections(reading, isLikely), ...paragraphs(reading, isLikely)]
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function sections(reading: Reading, isLikely: Likely): Found<Repeat>[] {
  const known = new Map<string, ReadSection[]>()
  return reading.sections.flatMap((section) => {
    if (!section.heading || section.end - section.start < SHORTEST_SECTION) return []
    if (!isLikely(section.blocks)) return []
    const key = keyOf(reading, section.blocks)
    if (key.length < SHORTEST_SECTION) return []
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

function paragraphs(reading: Reading, isLikely: Likely): Found<Repeat>[] {
  return reading.sections.flatMap((section) => {
    const known = new Map<string, ReadBlock>()
    return section.blocks.flatMap((block) => {
      if (block.end - block.start < SHORTEST_BLOCK || !isLikely([block])) return []
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

type Likely = (blocks: readonly ReadBlock[]) => boolean

/** Tells which blocks begin like another block of the notice: only their words need to be compared as a whole. */
function likelyAmong(reading: Reading): Likely {
  const openings = reading.blocks.map((block) => openingOf(reading, block))
  const counts = new Map<string, number>()
  for (const opening of openings) counts.set(opening, (counts.get(opening) ?? 0) + 1)
  return ([first]) => (counts.get(openings[first?.index ?? -1] ?? '') ?? 0) > 1
}

/** The first letters and digits. */
function openingOf(reading: Reading, block: ReadBlock): string {
  const from = lettersOf(
    reading.text({ start: block.start, end: Math.min(block.end, block.start + LOOK) }),
  )
  const whole = from.length > OPENING ? from : lettersOf(reading.text(block))
  return whole.slice(0, OPENING)
}

/** The words, without signs and case. */
function keyOf(reading: Reading, blocks: readonly ReadBlock[]): string {
  return blocks.map((block) => lettersOf(reading.text(block))).join(' ')
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
