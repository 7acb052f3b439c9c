/** Where a notice names a country: the third countries among them start the search for transfers. */

import { fold } from '../../document/fold.ts'
import type { Passage } from '../../document/notice.ts'
import { remembered } from '../../document/remembered.ts'
import { spansIn } from '../../document/spans.ts'
import { COUNTRIES } from '../../law/countries.ts'
import type { Reading } from '../reading.ts'

export interface NamedCountry extends Passage {
  /** ISO 3166-1 alpha-2. */
  code: string
  eea: boolean
}

interface Name {
  code: string
  eea: boolean
  words: string[]
  /** "US" is a country, "us" is a pronoun. */
  capitals: boolean
}

const NAMES = new Map<string, Name[]>()
for (const { code, eea, de, en, aliases } of COUNTRIES) {
  for (const name of new Set([de, en, ...aliases])) {
    const words = name
      .split(/[\s.-]+/)
      .filter(Boolean)
      .map(fold)
    const first = stem(words[0] ?? '', words.length > 1)
    const entry = { code, eea, words, capitals: /^[A-Z.]{2,6}$/.test(name) }
    NAMES.set(first, [...(NAMES.get(first) ?? []), entry])
  }
}

/** The names that may begin with a word. */
const beginningWith = remembered((word) => [
  ...(NAMES.get(word) ?? []),
  ...(NAMES.get(stem(word, true)) ?? []),
  ...(NAMES.get(word.replace(/s$/, '')) ?? []),
])

const known = new WeakMap<Reading, NamedCountry[]>()

/** All countries that the notice names, in order. */
export function countriesIn(reading: Reading, inside?: Passage): NamedCountry[] {
  const all = known.get(reading) ?? find(reading)
  known.set(reading, all)
  if (!inside) return all
  return spansIn(all, inside)
}

function find(reading: Reading): NamedCountry[] {
  const { tokens } = reading
  const found: NamedCountry[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.opaque) continue
    const hit = beginningWith(token.word).find((name) => standsAt(reading, name, at))
    if (!hit) continue
    const last = tokens[at + hit.words.length - 1] ?? token
    found.push({ start: token.start, end: last.end, code: hit.code, eea: hit.eea })
    at += hit.words.length - 1
  }
  return found
}

function standsAt(reading: Reading, name: Name, at: number): boolean {
  const several = name.words.length > 1
  const first = reading.tokens[at]
  if (!first) return false
  const written = reading.text(first)
  if (name.capitals && written !== written.toUpperCase()) return false
  if (!/^\p{Lu}/u.test(written) && !several) return false
  return name.words.every((word, index) => {
    const token = reading.tokens[at + index]
    if (!token || token.opaque) return false
    if (token.word === word || token.word === `${word}s`) return true
    return several && stem(token.word, true) === stem(word, true)
  })
}

/** Without the ending that an adjective takes ("Vereinigte", "Vereinigten", "Vereinigtes"). */
function stem(word: string, adjective: boolean): string {
  return adjective ? word.replace(/(?:es|en|er|em|e)$/, '') : word
}
