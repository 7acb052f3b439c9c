import type { Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Residue } from '../facts.ts'
import type { ReadBlock, Reading } from '../reading.ts'
import { slips } from './slips.ts'

const FEWEST_WORDS = 6

/**
 * Sentences that are torn apart (`torn`: the paragraph stops, and the next begins in lower case) or that stop at a
 * word that cannot be the last (`unfinished`). Items and what introduces a list may end without a full stop.
 * In a PDF paragraphs are guessed from the page: what seems to stop there may go on elsewhere on it.
 */
export const brokenSentences: Detector<'brokenSentences'> = (reading) => {
  const breaks = reading.blocks.flatMap((block) => breakAt(reading, block))
  const found = [...breaks, ...slips(reading)]
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function breakAt(reading: Reading, block: ReadBlock): Found<Residue>[] {
  const next = reading.blocks[block.index + 1]
  if (block.kind !== 'paragraph' || !stopsShort(reading, block)) return []
  const { start, end } = block.sentences.at(-1) ?? block
  const isPdf = reading.notice.format === 'pdf'
  if (next && goesOn(reading, next) && !(isPdf && isPartOfList(reading, { start, end }))) {
    const rest = next.sentences[0]?.end ?? next.end
    return [{ value: { kind: 'torn' }, at: { start, end: rest }, confidence: 'high' }]
  }
  if (next?.kind === 'paragraph' && (isPdf || isSetApart(reading, next))) return []
  const isLast = next?.kind !== 'item' && next?.kind !== 'cell'
  return isLast && endsUnfinished(reading, block)
    ? [{ value: { kind: 'unfinished' }, at: { start, end }, confidence: 'high' }]
    : []
}

/** An entry whose bullet was lost, or what introduces one: it begins in lower case, or ends in a comma. */
function isPartOfList(reading: Reading, sentence: Passage): boolean {
  return /^\p{Ll}|,$/u.test(reading.text(sentence))
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

/** A name or an address that ends the sentence on lines of its own ("Verantwortlich ist die"). */
function isSetApart(reading: Reading, next: ReadBlock): boolean {
  const text = reading.text(next)
  const [line = '', more] = text.split('\n')
  if (more !== undefined && /^\p{Lu}[^.!?:]{1,70}$/u.test(line)) return true
  return /^\p{Lu}/u.test(text) && !/[.!?:]$/.test(text) && next.sentences.length === 1
}

function endsUnfinished(reading: Reading, block: ReadBlock): boolean {
  const last = reading.hits('residue.unfinished', block).at(-1)
  return last !== undefined && last.end === block.end
}
