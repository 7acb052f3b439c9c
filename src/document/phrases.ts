/**
 * Finds the phrases of a lexicon in a row of words. An entry is a phrase of words in natural spelling:
 * `löschung` is this word, `lösch*` its beginning, `*frist` its end, `*speicher*` any word with it;
 * `recht auf auskunft` are neighbours; `~` lets up to four words stand between. All of a text's words are looked up
 * once, whatever the number of entries, and what a word matches is remembered.
 */
import { fold } from './fold.ts'
import {
  FAR,
  type Hit,
  type Matches,
  type Next,
  type Phrase,
  PhraseSearch,
  pairOf,
} from './phrase-search.ts'
import { remembered } from './remembered.ts'

import type { Token } from './tokens.ts'

export type { Hit } from './phrase-search.ts'

/** Cue name -> entries. */
export type Lexicon = Record<string, readonly string[]>

const NOTHING: Matches = { ids: [], cues: [] }
const NO_WORDS: readonly Next[] = []

export class PhraseFinder {
  readonly #cues: string[] = []
  /** Word of the lexicon as it is written there -> its id; the tables below hold them folded. */
  readonly #idOfPattern = new Map<string, number>()
  readonly #exact = new Map<string, number>()
  readonly #opening = new Map<string, number>()
  readonly #closing = new Map<string, number>()
  /** First letter -> stems that stand anywhere in a word. */
  readonly #inner = new Map<string, { stem: string; id: number }[]>()
  #count = 0
  /** By id of a word. */
  readonly #singles: number[][] = []
  readonly #beside = new Map<number, Phrase[]>()
  readonly #apart: { second: Next; phrase: Phrase }[][] = []
  readonly #matchesOf = remembered((word) => this.#lookUp(word))

  constructor(lexicon: Lexicon) {
    for (const [cue, entries] of Object.entries(lexicon)) {
      const index = this.#cues.push(cue) - 1
      for (const entry of entries) this.#add(index, entry)
    }
  }

  /**
   * All hits by cue, in order of their start; of hits of one cue with one start, the longest.
   * `sentenceOf` holds the sentence of each word, all being one without it: a phrase does not cross sentences.
   */
  find(tokens: readonly Token[], sentenceOf: ArrayLike<number> = []): Map<string, Hit[]> {
    const matches = tokens.map(({ word, opaque }) => (opaque ? NOTHING : this.#matchesOf(word)))
    const phrases = { beside: this.#beside, apart: this.#apart }
    const search = new PhraseSearch(phrases, { tokens, matches, sentenceOf })
    const byCue = new Map<string, Hit[]>()
    search.hits().forEach((hits, cue) => {
      byCue.set(this.#cues[cue] as string, hits)
    })
    return byCue
  }

  #add(cue: number, entry: string): void {
    if (entry === '') throw new Error(`The cue ${this.#cues[cue]} has an empty entry.`)
    if (!/[ -]/.test(entry)) {
      const id = this.#idOf(entry)
      const cues = this.#singles[id]
      if (cues) cues.push(cue)
      else this.#singles[id] = [cue]
      return
    }
    const words = this.#wordsOf(entry)
    const [first, second] = words
    if (!first || !second) throw new Error(`The cue ${this.#cues[cue]} has the entry "${entry}".`)
    const phrase = { cue, rest: words.length > 2 ? words.slice(2) : NO_WORDS }
    if (second.reach === 1) push(this.#beside, pairOf(first.id, second.id), phrase)
    else {
      const others = this.#apart[first.id]
      if (others) others.push({ second, phrase })
      else this.#apart[first.id] = [{ second, phrase }]
    }
  }

  #wordsOf(entry: string): Next[] {
    const words: Next[] = []
    let reach = 1
    for (const part of entry.split(entry.includes('-') ? /[ -]/ : ' ')) {
      if (part === '~') reach = FAR
      else {
        words.push({ id: this.#idOf(part), reach })
        reach = 1
      }
    }
    return words
  }

  #idOf(pattern: string): number {
    const known = this.#idOfPattern.get(pattern)
    if (known !== undefined) return known
    const id = this.#idOfStem(pattern)
    this.#idOfPattern.set(pattern, id)
    return id
  }

  /** Patterns that are spelt differently may be one when folded. */
  #idOfStem(pattern: string): number {
    const openStart = pattern.startsWith('*')
    const openEnd = pattern.endsWith('*')
    const stem = fold(pattern.slice(openStart ? 1 : 0, openEnd ? -1 : undefined))
    if (openStart && openEnd) {
      const same = this.#inner.get(stem.charAt(0))?.find((one) => one.stem === stem)
      if (same) return same.id
      push(this.#inner, stem.charAt(0), { stem, id: this.#count })
      return this.#count++
    }
    const whole = openEnd ? this.#opening : this.#exact
    const table = openStart ? this.#closing : whole
    const known = table.get(stem)
    if (known !== undefined) return known
    table.set(stem, this.#count)
    return this.#count++
  }

  #lookUp(word: string): Matches {
    const ids = this.#idsOf(word)
    return {
      ids,
      cues: [...new Set(ids.flatMap((id) => this.#singles[id] ?? []))],
    }
  }

  #idsOf(word: string): number[] {
    const ids = new Set<number>()
    const take = (id: number | undefined) => id !== undefined && ids.add(id)
    take(this.#exact.get(word))
    for (let length = 1; length <= word.length; length++) {
      take(this.#opening.get(word.slice(0, length)))
      take(this.#closing.get(word.slice(-length)))
    }
    for (let at = 0; at < word.length; at++) {
      for (const { stem, id } of this.#inner.get(word.charAt(at)) ?? [])
        if (word.startsWith(stem, at)) ids.add(id)
    }
    return [...ids]
  }
}

function push<Key, One>(map: Map<Key, One[]>, key: Key, one: One): void {
  const list = map.get(key)
  if (list) list.push(one)
  else map.set(key, [one])
}
