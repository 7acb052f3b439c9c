import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import type { ReadBlock, Reading } from '../reading.ts'

const FIRST_BLOCKS = 25
const FIRST_LINES = 4
const LONGEST = 220

/** The notice's title: the first heading or short opening block that calls it a privacy notice, else the first heading. */
export const title: Detector<'title'> = (reading) => {
  const opening = reading.blocks
    .slice(0, FIRST_BLOCKS)
    .filter((block) => isHeadLike(reading, block))
  const titles = opening.filter(
    (block) =>
      reading.has(block, 'notice.title') &&
      !reading.has(block, 'controller.heading', 'dpo.officer'),
  )
  const named =
    titles.find(({ kind }) => kind === 'heading') ?? titles.find(({ index }) => index < FIRST_LINES)
  const block = named ?? opening.find(({ kind }) => kind === 'heading') ?? opening[0]
  const own = reading.notice.meta.title
  if (block) {
    const value = reading.text(block).replace(/\s+/g, ' ')
    return fact('yes', [{ value, at: block, confidence: named ? 'high' : 'medium' }])
  }
  return own
    ? fact('partial', [{ value: own, at: { start: 0, end: 0 }, confidence: 'low' }])
    : fact('no', [])
}

function isHeadLike(reading: Reading, block: ReadBlock): boolean {
  if (block.end - block.start > LONGEST) return false
  return (
    block.kind === 'heading' ||
    (block.kind === 'paragraph' && !/[.!?,;]$/.test(reading.text(block)))
  )
}
