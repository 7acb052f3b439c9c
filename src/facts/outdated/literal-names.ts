/** Finds names that a table lists letter by letter (acts, services, streets) in the words of a notice. */
import { fold } from '../../document/fold.ts'
import type { Passage } from '../../document/notice.ts'
import { remembered } from '../../document/remembered.ts'
import { tokensOf } from '../../document/tokens.ts'
import type { Reading } from '../reading.ts'

export interface NamedAt<Entry> extends Passage {
  entry: Entry
  /** As the text writes it. */
  written: string
}

interface Name<Entry> {
  entry: Entry
  words: readonly string[]
  /** The name, where its signs or capitals count: "Google+" is not Google, "KDO" is no word. */
  exact?: string
}

const ENDING = /(?:en|er|es|em|e|s|n)$/
const LONG_ENOUGH = 5

export class LiteralNames<Entry> {
  private readonly byFirstWord = new Map<string, Name<Entry>[]>()
  private readonly form: (word: string) => string

  /** `form` gives the form under which two words are the same; it gets them folded. */
  constructor(form: (word: string) => string = (word) => word) {
    this.form = remembered(form)
  }

  add(entry: Entry, name: string): void {
    const words = this.wordsOf(name)
    const [first] = words
    if (first === undefined) return
    const one = { entry, words, ...(isExact(name) && { exact: name }) }
    const known = this.byFirstWord.get(first) ?? []
    // "Hessischer", "Hessischen": once without their endings they are one name
    const isThere = known.some((each) => each.entry === entry && each.words.join() === words.join())
    if (!isThere) this.byFirstWord.set(first, [...known, one])
  }

  /** Every place of every name, in the order of the text. */
  in(reading: Reading): NamedAt<Entry>[] {
    const words = reading.tokens.map(({ word }) => this.form(word))
    const found: NamedAt<Entry>[] = []
    for (const [index, word] of words.entries()) {
      for (const name of this.byFirstWord.get(word) ?? []) {
        if (!name.words.every((each, at) => words[index + at] === each)) continue
        const at = placed(reading, name, index)
        if (at) found.push(at)
      }
    }
    return found
  }

  private wordsOf(name: string): string[] {
    return tokensOf(name, { start: 0, end: name.length }).map(({ word }) => this.form(word))
  }
}

/** Without the ending that a German noun or adjective takes: "Hessisches", "Hessischen" are one word. */
export function withoutEnding(word: string): string {
  return word.length >= LONG_ENOUGH ? word.replace(ENDING, '') : word
}

/** "Friedrichstraße", "Friedrichstrasse" and "Friedrichstr." are one street. */
export function asStreet(word: string): string {
  return word.replace(/strasse$/, 'str')
}

function placed<Entry>(
  reading: Reading,
  { entry, words, exact }: Name<Entry>,
  index: number,
): NamedAt<Entry> | undefined {
  const first = reading.tokens[index]
  const last = reading.tokens[index + words.length - 1]
  if (!first || !last) return undefined
  const length = exact?.length ?? last.end - first.start
  const written = reading.notice.text.slice(first.start, first.start + length)
  if (exact !== undefined && written !== exact) return undefined
  return { entry, written, start: first.start, end: first.start + length }
}

/** Abbreviations without a small letter, and names with a sign that is no part of a word. */
function isExact(name: string): boolean {
  return name.endsWith('+') || (!/[a-zäöü]/.test(name) && fold(name) === name.toLowerCase())
}
