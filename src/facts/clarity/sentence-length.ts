import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import { quote } from '../quote.ts'
import { proseOf } from './prose.ts'

/** Words; rules of thumb for plain German end at 20 to 25, a sentence twice as long loses most readers. */
const LONG = 45

/** Sentences of more than so many words, the longest first. Lists, tables and headings are none. */
export const longSentences: Detector<'longSentences'> = (reading) => {
  const found = proseOf(reading)
    .filter(({ words }) => words.length > LONG)
    .sort((one, other) => other.words.length - one.words.length)
    .map(({ sentence, words }) => ({
      value: words.length,
      at: quote(reading, { start: sentence.start, end: sentence.start + 1 }),
      confidence: 'high' as const,
    }))
  return fact(found.length > 0 ? 'yes' : 'no', found)
}
