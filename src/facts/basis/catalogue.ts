import type { Reading } from '../reading.ts'
import type { Told } from './told-basis.ts'

/** Blocks on both sides of "vital interests" within which a section recites the whole of Art. 6(1). */
const REACH = 7
const WHOLE = 4

/**
 * Marks the bases of a wholesale catalogue: a run of text that goes through Art. 6(1) down to the vital interests says
 * what the law allows, not what the notice does. What the notice uses elsewhere stands beside it, unmarked.
 */
export function markCatalogues(reading: Reading, told: readonly Told[]): Told[] {
  const blockOf = (one: Told) => reading.blockAt(one.at.start)?.index ?? 0
  const vital = reading.hits('basis.vital').map((hit) => reading.blockAt(hit.start)?.index ?? 0)
  const cited = told.filter(({ basis }) => basis.letter === '6.1.d').map(blockOf)
  const centres = [...new Set([...vital, ...cited])].filter((centre) => {
    if (!isGeneral(reading, centre)) return false
    const near = told.filter((one) => Math.abs(blockOf(one) - centre) <= REACH)
    return new Set(near.map(({ basis }) => basis.letter)).size >= WHOLE
  })
  if (centres.length === 0) return [...told]
  return told.map((one) => {
    const inside = centres.some((centre) => isPartOf(reading, one, centre))
    return inside ? { ...one, basis: { ...one.basis, catalogue: true } } : one
  })
}

/** "Should vital interests require it, (d) serves as the basis": what might be, not an emergency that is provided for. */
function isGeneral(reading: Reading, centre: number): boolean {
  const block = reading.blocks[centre]
  if (!block) return false
  return (
    reading.has(block, 'basis.condition', 'basis.serves') ||
    /\b(?:würden?|könn(?:te|en|ten)|kann|may|might)\b/.test(reading.text(block))
  )
}

function isPartOf(reading: Reading, one: Told, centre: number): boolean {
  const block = reading.blockAt(one.at.start)
  const middle = reading.blocks[centre]
  if (!block || !middle || Math.abs(block.index - centre) > REACH) return false
  if (block.section === middle.section) return true
  return block.section.parent === middle.section.parent && isGeneral(reading, block.index)
}
