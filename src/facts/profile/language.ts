import { fold } from '../../document/fold.ts'
import { stopWords as german } from '../../language/de/small-words.ts'
import { stopWords as english } from '../../language/en/small-words.ts'
import { otherLanguages } from '../../language/others.ts'
import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import type { Reading } from '../reading.ts'

const GERMAN = new Set(german.map(fold))
const ENGLISH = new Set(english.map(fold))
/** Words of other languages, without those that German or English have as well. */
const OTHERS = Object.entries(otherLanguages).map(
  ([code, words]) =>
    [
      code,
      new Set(words.map(fold).filter((word) => !GERMAN.has(word) && !ENGLISH.has(word))),
    ] as const,
)
/** Words looked at; the beginning of a notice tells its language. */
const ENOUGH = 4000
/** How much more often the words of one language must occur. */
const LEAD = 1.5
/** A text is in another language only when German and English have hardly a word in it. */
const OTHER = { share: 0.1, lead: 3, least: 8 } as const
/** Letters of another script, from this share of all letters on. */
const OTHER_SCRIPT = 0.5
const SCRIPTS = {
  ru: /\p{Script=Cyrillic}/gu,
  el: /\p{Script=Greek}/gu,
  ar: /\p{Script=Arabic}/gu,
  he: /\p{Script=Hebrew}/gu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  zh: /\p{Script=Han}/gu,
  ko: /\p{Script=Hangul}/gu,
} as const
/** Characters looked at for the script. */
const BEGINNING = 20_000

/**
 * The language of the notice, by its most frequent small words; German where they do not decide. Another language
 * (ISO 639-1; of a script, the language that mostly uses it) only where it leads by far, since it is then not judged.
 */
export const language: Detector<'language'> = (reading) => {
  const words = reading.tokens.slice(0, ENOUGH).map(({ word }) => word)
  const count = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length
  const counts = { de: count(GERMAN), en: count(ENGLISH) }
  const first = reading.sentences[0]
  if (!first) return fact('no', [])
  const other = otherOf(reading, counts.de + counts.en, count)
  if (other) return fact('yes', [{ value: other, at: first, confidence: 'medium' }])
  if (counts.de + counts.en === 0) return fact('no', [])
  const value = counts.en > counts.de ? 'en' : 'de'
  const sure = Math.max(counts.de, counts.en) > LEAD * Math.min(counts.de, counts.en)
  return fact('yes', [{ value, at: first, confidence: sure ? 'high' : 'low' }])
}

/** A language that is neither German nor English, if the text is clearly in one. */
function otherOf(
  reading: Reading,
  known: number,
  count: (set: ReadonlySet<string>) => number,
): string | undefined {
  const text = reading.notice.text.slice(0, BEGINNING)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const script = Object.entries(SCRIPTS).find(
    ([, letter]: [string, RegExp]) => (text.match(letter)?.length ?? 0) > OTHER_SCRIPT * letters,
  )
  if (script) return script[0]
  const [best] = OTHERS.map(([code, set]) => ({ code, hits: count(set) })).sort(
    (a, b) => b.hits - a.hits,
  )
  const total = Math.min(ENOUGH, reading.tokens.length)
  const { hits = 0, code } = best ?? {}
  const isOther = hits >= OTHER.least && hits > OTHER.share * total && hits > OTHER.lead * known
  return isOther ? code : undefined
}
