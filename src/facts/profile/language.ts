import { fold } from '../../document/fold.ts'
import { stopWords as german } from '../../language/de/small-words.ts'
import { stopWords as english } from '../../language/en/small-words.ts'
import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'

const GERMAN = new Set(german.map(fold))
const ENGLISH = new Set(english.map(fold))
/** Words looked at; the beginning of a notice tells its language. */
const ENOUGH = 4000
/** How much more often the words of one language must occur. */
const LEAD = 1.5

/** The language of the notice, by its most frequent small words; German where they do not decide. */
export const language: Detector<'language'> = (reading) => {
  const counts = { de: 0, en: 0 }
  for (const { word } of reading.tokens.slice(0, ENOUGH)) {
    if (GERMAN.has(word)) counts.de++
    if (ENGLISH.has(word)) counts.en++
  }
  const value = counts.en > counts.de ? 'en' : 'de'
  const sure = Math.max(counts.de, counts.en) > LEAD * Math.min(counts.de, counts.en)
  const first = reading.sentences[0]
  if (!first || counts.de + counts.en === 0) return fact('no', [])
  return fact('yes', [{ value, at: first, confidence: sure ? 'high' : 'low' }])
}
