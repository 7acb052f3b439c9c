import { remembered } from '../../document/remembered.ts'
import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import { proseOf } from './prose.ts'

/** A shorter text gives no figure that means anything. */
const FEWEST_WORDS = 150
const LONG_WORD = 6
const MANY_SYLLABLES = 3
/** A group of letters that is one syllable. "qu" is a consonant and goes before. */
const SYLLABLE = /aa|ee|oo|ie|ei|ai|ay|ey|oi|oy|au|eu|äu|[aeiouyäöü]/g

/**
 * The first Viennese formula for factual German texts (R. Bamberger, E. Vanecek: Lesen, Verstehen, Lernen, Schreiben,
 * 1984), by which a figure stands for the school year that can read the text: 4 is very easy, 15 very hard. Syllables are
 * counted as groups of vowels. Not stated for a short text and for other languages, for which the formula was not made.
 */
export const readability: Detector<'readability'> = (reading, { language }) => {
  const prose = proseOf(reading)
  const words = prose.flatMap((one) => one.words)
  if (language.found[0]?.value !== 'de' || words.length < FEWEST_WORDS) return fact('no', [])
  const syllables = words.map(syllablesOf)
  const share = (count: number) => (100 * count) / words.length
  const many = share(syllables.filter((count) => count >= MANY_SYLLABLES).length)
  const single = share(syllables.filter((count) => count === 1).length)
  const long = share(words.filter((word) => word.length > LONG_WORD).length)
  const length = words.length / prose.length
  const figure = 0.1935 * many + 0.1672 * length + 0.1297 * long - 0.0327 * single - 0.875
  const value = { figure: Math.round(figure * 10) / 10, sentenceLength: Math.round(length) }
  return fact('yes', [{ value, at: { start: 0, end: 0 }, confidence: 'high' }])
}

const syllablesOf = remembered((word) => {
  const plain = word.toLowerCase().replaceAll('qu', 'k')
  return Math.max(1, plain.match(SYLLABLE)?.length ?? 0)
})
