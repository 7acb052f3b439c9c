import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Residue } from '../facts.ts'
import type { ReadBlock, Reading } from '../reading.ts'

const FEWEST_WORDS = 6

/**
 * Sentences that are torn apart (`torn`: the paragraph stops, and the next begins in lower case) or that stop at a
 * word that cannot be the last (`unfinished`). Items and what introduces a list may end without a full stop.
 */
export const brokenSentences: Detector<'brokenSentences'> = (reading) => {
  const found: Found<Residue>[] = []
  reading.blocks.forEach((block, index) => {
    const next = reading.blocks[index + 1]
    if (block.kind !== 'paragraph' || !stopsShort(reading, block)) return
    const sentence = block.sentences.at(-1) ?? block
    if (next && goesOn(reading, next)) {
      const end = next.sentences[0]?.end ?? next.end
      found.push({
        value: { kind: 'torn' },
        at: { start: sentence.start, end },
        confidence: 'high',
      })
    } else if (next?.kind !== 'item' && next?.kind !== 'cell' && endsUnfinished(reading, block)) {
      found.push({
        value: { kind: 'unfinished' },
        at: { start: sentence.start, end: sentence.end },
        confidence: 'high',
      })
    }
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

/** Ends in a letter, after enough words to be a sentence and not an address or a line of its own. */
function stopsShort(reading: Reading, block: ReadBlock): boolean {
  const sentence = block.sentences.at(-1)
  if (!sentence || sentence.endToken - sentence.firstToken < FEWEST_WORDS) return false
  const text = reading.text(block)
  return (
    /[\p{Ll},]$/u.test(text) &&
    !text.slice(-60).includes('\n') &&
    !/https?:|www\.|@/.test(text.slice(text.lastIndexOf(' ')))
  )
}

/** A paragraph that begins in lower case and comes to a full stop: the rest of a sentence, no line of a letterhead. */
function goesOn(reading: Reading, next: ReadBlock): boolean {
  const first = next.sentences[0]
  return (
    next.kind === 'paragraph' &&
    first !== undefined &&
    /^\p{Ll}{2}/u.test(reading.text(first)) &&
    /[.!?:]$/.test(reading.text(first))
  )
}

function endsUnfinished(reading: Reading, block: ReadBlock): boolean {
  const last = reading.hits('residue.unfinished', block).at(-1)
  return last !== undefined && last.end === block.end
}
