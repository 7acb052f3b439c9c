import type { Passage } from '../../document/notice.ts'
import { firstFrom } from '../../document/spans.ts'
import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import type { Reading } from '../reading.ts'
import type { FileTraits } from '../values/form.ts'

/** What the file is beside its words: format, tags, what it does not say of itself, its headings and parts. */
export const document: Detector<'document'> = (reading) => {
  const { format, meta, parts, text } = reading.notice
  const headings = reading.blocks.filter(({ kind }) => kind === 'heading').length
  const value: FileTraits = {
    format,
    lacking: meta.lacking ?? [],
    headings,
    characters: text.length,
    parts: parts.map((part) => titleOf(reading, part)),
    ...(meta.tagged !== undefined && { tagged: meta.tagged }),
  }
  return fact('yes', [{ value, at: { start: 0, end: 0 }, confidence: 'high' }])
}

/** The first block of a part: each part opens with its title. */
function titleOf({ blocks }: Reading, part: Passage): Passage {
  const block = blocks[firstFrom(blocks, part.start)]
  return block && block.start < part.end ? { start: block.start, end: block.end } : part
}
