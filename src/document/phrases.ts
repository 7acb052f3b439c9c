/**
 * Finds the phrases of a lexicon in a row of words. An entry is a phrase of words in natural spelling:
 * `löschung` is this word, `lösch*` its beginning, `*frist` its end, `*speicher*` any word with it;
 * `recht auf auskunft` are neighbours; `~` lets up to four words stand between. All of a text's words are looked up
 * once, whatever the number of entries, and what a word matches is remembered.
 */
import { fold } from './fold.ts'
import {
  type Beginning,
  FAR,
  type Hit,
  type Matches,
  type Next,
  PhraseSearch,
} from './phrase-search.ts'
import { remembered } from './remembered.ts'

import type { Token } from './tokens.ts'

export type { Hit } from './phrase-search.ts'

/** Cue name -> entries. */
export type Lexicon = Record<string, readonly string[]>

const NOTHING: Matches = { ids: [], cues: [], beginnings: [] }

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
  readonly #beginnings: Beginning[] = []
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
    const search = new PhraseSearch(tokens, matches, sentenceOf)
    const byCue = new Map<string, Hit[]>()
    search.hits().forEach((hits, cue) => {
      byCue.set(this.#cues[cue] as string, hits)
    })
    return byCue
  }

  #add(cue: number, entry: string): void {
    const [first, second, ...rest] = this.#wordsOf(entry)
    if (!first) throw new Error(`The cue ${this.#cues[cue]} has an empty entry.`)
    if (second) {
      this.#beginnings[first.id] ??= { beside: new Map(), apart: new Map() }
      const { beside, apart } = this.#beginnings[first.id] as Beginning
      push(second.reach === 1 ? beside : apart, second.id, { cue, rest })
    } else {
      this.#singles[first.id] ??= []
      this.#singles[first.id]?.push(cue)
    }
  }

  #wordsOf(entry: string): Next[] {
    const words: Next[] = []
    let reach = 1
    for (const part of entry.includes('-') ? entry.split(/[\s-]+/) : entry.split(' ')) {
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
    const id = this.#idOfStem(pattern, fold(pattern))
    this.#idOfPattern.set(pattern, id)
    return id
  }

  /** Patterns that are spelt differently may be one when folded. */
  #idOfStem(pattern: string, stem: string): number {
    if (pattern.startsWith('*') && pattern.endsWith('*')) {
      const same = this.#inner.get(stem.charAt(0))?.find((one) => one.stem === stem)
      if (same) return same.id
      const id = this.#count++
      push(this.#inner, stem.charAt(0), { stem, id })
      return id
    }
    const whole = pattern.endsWith('*') ? this.#opening : this.#exact
    const table = pattern.startsWith('*') ? this.#closing : whole
    const id = table.get(stem) ?? this.#count++
    table.set(stem, id)
    return id
  }

  #lookUp(word: string): Matches {
    const ids = this.#idsOf(word)
    return {
      ids,
      cues: [...new Set(ids.flatMap((id) => this.#singles[id] ?? []))],
      beginnings: ids.flatMap((id) => this.#beginnings[id] ?? []),
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
