/** Slips within a sentence that leave it incomplete or stuttering, and that can be told without grammar. */
import type { Cue } from '../../language/lexicon.ts'
import type { Found } from '../fact.ts'
import type { Residue } from '../facts.ts'
import { quote } from '../quote.ts'
import type { Reading, Sentence } from '../reading.ts'

/** The first half of a pair of words, and the second. */
const PAIRS: readonly (readonly [Cue, Cue])[] = [
  ['residue.either', 'residue.eitherRest'],
  ['residue.both', 'residue.bothRest'],
  ['residue.neither', 'residue.neitherRest'],
]
const SHORTEST = 3

/** `unpaired`: "entweder" without "oder"; `doubled`: the same word twice in a row. */
export function slips(reading: Reading): Found<Residue>[] {
  return reading.sentences.flatMap((sentence) => {
    const { kind } = sentence.block
    if (kind !== 'paragraph' && kind !== 'item') return []
    return [...unpaired(reading, sentence), ...doubled(reading, sentence)]
  })
}

function unpaired(reading: Reading, sentence: Sentence): Found<Residue>[] {
  const text = reading.text(sentence)
  // The second half may stand in a list, or behind a break that the reading has put in.
  if (!/[.!?]["“”»)]?$/.test(text) || sentence.block.kind === 'item') return []
  const half = PAIRS.find(
    ([first, second]) => reading.has(sentence, first) && !reading.has(sentence, second),
  )
  const [hit] = half ? reading.hits(half[0], sentence) : []
  return hit ? [slip(reading, 'unpaired', hit)] : []
}

function doubled(reading: Reading, { firstToken, endToken }: Sentence): Found<Residue>[] {
  for (let at = firstToken + 1; at < endToken; at++) {
    const [before, word] = [reading.tokens[at - 1], reading.tokens[at]]
    if (!before || !word || word.word !== before.word || word.opaque) continue
    const between = reading.text({ start: before.end, end: word.start })
    const isWord =
      word.word.length >= SHORTEST &&
      /^\p{Ll}+$/u.test(reading.text(word)) &&
      new Set(word.word).size > 1
    if (isWord && /^,? $/.test(between) && !reading.has(word, 'residue.twice'))
      return [slip(reading, 'doubled', word)]
  }
  return []
}

function slip(reading: Reading, kind: string, at: { start: number; end: number }): Found<Residue> {
  return { value: { kind }, at: quote(reading, at), confidence: 'high' }
}
