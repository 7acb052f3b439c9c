import { CONFIDENCES, type Confidence } from '../../src/law/confidence.ts'

/**
 * The one spelling for how sure a source of law data calls itself: "checked against published sources",
 * "not checked (medium-high)", "[K-l]". Of several levels the lowest counts, for the whole entry hangs on it.
 * @throws when no level is named: a new spelling has to be added here, not guessed.
 */
export function confidenceInWords(written: string): Confidence {
  const text = written.toLowerCase()
  const named = SPELLINGS.filter(([words]) => words.some((word) => text.includes(word)))
  const lowest = named.map(([, level]) => CONFIDENCES.indexOf(level)).sort((a, b) => b - a)[0]
  const level = lowest === undefined ? undefined : CONFIDENCES[lowest]
  if (level === undefined) throw new Error(`No confidence is known by the words "${written}".`)
  return level
}

const SPELLINGS: readonly (readonly [words: readonly string[], level: Confidence])[] = [
  [['checked against published sources', '[v]'], 'verified'],
  [['high', '[k-h]'], 'high'],
  [['medium', '[k-m]'], 'medium'],
  [['low', 'unverified', '[k-l]', '[?]'], 'low'],
]
