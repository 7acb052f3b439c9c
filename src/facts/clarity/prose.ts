/** The running text of a notice: what measures of style are taken on. */
import type { Reading, Sentence } from '../reading.ts'

export interface Prose {
  sentence: Sentence
  /** Its words as they are written: no numbers, signs or addresses. */
  words: string[]
}

/** Shorter ones are labels, lines of an address, remains of a list. */
const FEWEST_WORDS = 4
const WORD = /^[A-Za-zÀ-ÖØ-öø-ÿĀ-ž]/

const known = new WeakMap<Reading, readonly Prose[]>()

/** Sentences of paragraphs and of list items; a hard break within one is a list or an address written as text. */
export function proseOf(reading: Reading): readonly Prose[] {
  const prose = known.get(reading) ?? read(reading)
  known.set(reading, prose)
  return prose
}

function read(reading: Reading): Prose[] {
  return reading.sentences.flatMap((sentence) => {
    const { kind } = sentence.block
    if (kind !== 'paragraph' && kind !== 'item') return []
    if (/\n/.test(reading.text(sentence))) return []
    const words = reading.tokens
      .slice(sentence.firstToken, sentence.endToken)
      .map((token) => (token.opaque ? '' : reading.text(token)))
      .filter((word) => WORD.test(word))
    return words.length < FEWEST_WORDS ? [] : [{ sentence, words }]
  })
}
