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
    [code, words.map(fold).filter((word) => !GERMAN.has(word) && !ENGLISH.has(word))] as const,
)
/** Word -> the languages that it tells. */
const LANGUAGES = new Map<string, string[]>()
for (const [code, words] of [['de', GERMAN], ['en', ENGLISH], ...OTHERS] as const)
  for (const word of new Set(words)) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), code])
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
const ANY_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}]/u
/** Characters looked at for the script. */
const BEGINNING = 20_000

/**
 * The language of the notice, by its most frequent small words; German where they do not decide. Another language
 * (ISO 639-1; of a script, the language that mostly uses it) only where it leads by far, since it is then not judged.
 */
export const language: Detector<'language'> = (reading) => {
  const count = countsOf(reading)
  const counts = { de: count('de'), en: count('en') }
  const first = reading.sentences[0]
  if (!first) return fact('no', [])
  const other = otherOf(reading, counts.de + counts.en, count)
  if (other) return fact('yes', [{ value: other, at: first, confidence: 'medium' }])
  if (counts.de + counts.en === 0) return fact('no', [])
  const value = counts.en > counts.de ? 'en' : 'de'
  const sure = Math.max(counts.de, counts.en) > LEAD * Math.min(counts.de, counts.en)
  return fact('yes', [{ value, at: first, confidence: sure ? 'high' : 'low' }])
}

/** How many words of the beginning tell a language. */
function countsOf(reading: Reading): (code: string) => number {
  const counts = new Map<string, number>()
  for (const { word } of reading.tokens.slice(0, ENOUGH))
    for (const code of LANGUAGES.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1)
  return (code) => counts.get(code) ?? 0
}

/** A language that is neither German nor English, if the text is clearly in one. */
function otherOf(
  reading: Reading,
  known: number,
  count: (code: string) => number,
): string | undefined {
  const script = otherScript(reading.notice.text.slice(0, BEGINNING))
  if (script) return script
  const [best] = OTHERS.map(([code]) => ({ code, hits: count(code) })).sort(
    (a, b) => b.hits - a.hits,
  )
  const total = Math.min(ENOUGH, reading.tokens.length)
  const { hits = 0, code } = best ?? {}
  const isOther = hits >= OTHER.least && hits > OTHER.share * total && hits > OTHER.lead * known
  return isOther ? code : undefined
}

function otherScript(text: string): string | undefined {
  if (!ANY_SCRIPT.test(text)) return undefined
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const script = Object.entries(SCRIPTS).find(
    ([, letter]: [string, RegExp]) => (text.match(letter)?.length ?? 0) > OTHER_SCRIPT * letters,
  )
  return script?.[0]
}
