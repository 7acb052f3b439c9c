/** Masks persons in words that were taken from a notice: their names, their own mail addresses, their telephones. */
import { mailsIn, phonesIn } from './contacts.ts'
import { namesIn } from './find.ts'
import type { Part } from './name.ts'
import { type Span, type Word, wordsOf } from './words.ts'

/** Stands where a name was. */
export const MASK = '[***]'

/**
 * The text without names of persons after a title or beside a role, without mail addresses that are made of a name, and,
 * where a name was masked, without telephone numbers. Names of bodies, streets, places, firms and laws stay.
 * `known`: full names that were found elsewhere in the document; they are masked without a title, too.
 * A surname alone after a role ("Leiter: Muster") is not told from other nouns, and stays.
 */
export function maskPersons(text: string, known: Iterable<string> = []): string {
  const words = wordsOf(text)
  const names = namesIn(words)
  const spans: Span[] = names.map((parts) => spanOf(words, parts))
  for (const name of known) spans.push(...occurrencesOf(name, text))
  const surnames = names.flat().flatMap(({ first, last }) => words.slice(first, last + 1))
  spans.push(...mailsIn(text, surnames))
  if (spans.length > 0) spans.push(...phonesIn(text))
  return masked(text, spans)
}

/** The full names in a text, of at least two parts, as they stand there. */
export function fullNamesIn(text: string): string[] {
  const words = wordsOf(text)
  return namesIn(words)
    .filter(({ length }) => length > 1)
    .map((parts) => text.slice(...spanOf(words, parts)))
}

function spanOf(words: readonly Word[], parts: readonly Part[]): Span {
  const [first, last] = [parts[0]?.first ?? 0, parts.at(-1)?.last ?? 0]
  return [words[first]?.start ?? 0, words[last]?.end ?? 0]
}

function occurrencesOf(name: string, text: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    spans.push([at, at + name.length])
  return spans
}

function masked(text: string, spans: readonly Span[]): string {
  let out = ''
  let end = 0
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    if (from >= end) out += text.slice(end, from) + MASK
    end = Math.max(end, to)
  }
  return out + text.slice(end)
}
