/** One run over the words of a text, of which is known what each matches: where the phrases of the lexicon stand. */
import type { Passage } from './notice.ts'
import type { Token } from './tokens.ts'

/** An occurrence of a cue; `first` and `last` are indices into the words. */
export interface Hit extends Passage {
  first: number
  last: number
}

/** Words that may stand between two that `~` parts. */
const GAP = 4
export const FAR = 1 + GAP

/** A word that must follow: at once, or with up to `GAP` words between. */
export interface Next {
  id: number
  reach: number
}

export interface Phrase {
  cue: number
  /** The words behind the second. */
  rest: readonly Next[]
}

/** The phrases of several words. */
export interface Phrases {
  /** Those whose second word follows at once, by `pairOf` the first two. */
  beside: Map<number, Phrase[]>
  /** By the first word: those whose second word may stand further behind. */
  apart: readonly (readonly { second: Next; phrase: Phrase }[] | undefined)[]
}

/** One number for two words; a lexicon has fewer than 30,000 different ones. */
export function pairOf(first: number, second: number): number {
  return first * 32_768 + second
}

/** What a word of the text matches: words of the lexicon by id, and the cues that it is whole. */
export interface Matches {
  ids: readonly number[]
  cues: readonly number[]
}

/** The words of a text, what each matches, and the sentence of each. */
export interface Row {
  tokens: readonly Token[]
  matches: readonly Matches[]
  sentenceOf: ArrayLike<number>
}

export class PhraseSearch {
  readonly #phrases: Phrases
  readonly #tokens: readonly Token[]
  readonly #matches: readonly Matches[]
  readonly #sentenceOf: ArrayLike<number>
  /** By cue. */
  readonly #hits: Hit[][] = []

  constructor(phrases: Phrases, { tokens, matches, sentenceOf }: Row) {
    this.#phrases = phrases
    this.#tokens = tokens
    this.#matches = matches
    this.#sentenceOf = sentenceOf
  }

  /** All hits by the index of their cue. */
  hits(): Hit[][] {
    for (const [first, { ids, cues }] of this.#matches.entries()) {
      if (cues.length > 0) {
        const hit = this.#hit(first, first)
        for (const cue of cues) this.#keep(cue, hit)
      }
      for (const id of ids) this.#begin(id, first)
    }
    return this.#hits
  }

  /** Looks for the phrases that begin with a word at `first`; each next word is taken at its nearest place. */
  #begin(id: number, first: number): void {
    if (this.#sentenceOf[first + 1] === this.#sentenceOf[first]) {
      for (const next of this.#matches[first + 1]?.ids ?? []) {
        const phrases = this.#phrases.beside.get(pairOf(id, next))
        if (phrases) for (const phrase of phrases) this.#end(phrase, first, first + 1)
      }
    }
    for (const { second, phrase } of this.#phrases.apart[id] ?? []) {
      const at = this.#nearest(second, first)
      if (at >= 0) this.#end(phrase, first, at)
    }
  }

  /** Keeps the phrase if it goes on behind its second word to its last. */
  #end({ cue, rest }: Phrase, first: number, second: number): void {
    let last = second
    for (let index = 0; index < rest.length && last >= 0; index++)
      last = this.#nearest(rest[index] as Next, last)
    if (last >= 0) this.#keep(cue, this.#hit(first, last))
  }

  /** The index of the nearest such word behind another in its sentence; -1 when there is none within reach. */
  #nearest({ id, reach }: Next, before: number): number {
    const sentence = this.#sentenceOf[before]
    const furthest = Math.min(before + reach, this.#matches.length - 1)
    for (let at = before + 1; at <= furthest; at++) {
      if (this.#sentenceOf[at] !== sentence) return -1
      if (this.#matches[at]?.ids.includes(id)) return at
    }
    return -1
  }

  #hit(first: number, last: number): Hit {
    const { start } = this.#tokens[first] as Token
    return { start, end: (this.#tokens[last] as Token).end, first, last }
  }

  #keep(cue: number, hit: Hit): void {
    const list = this.#hits[cue]
    const before = list?.at(-1)
    if (!list || !before) this.#hits[cue] = [hit]
    else if (before.first !== hit.first) list.push(hit)
    else if (before.last < hit.last) list[list.length - 1] = hit
  }
}
