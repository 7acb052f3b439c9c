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

/** The phrases of several words that begin with one word, by the word that follows at once or within reach. */
export interface Beginning {
  beside: Map<number, Phrase[]>
  apart: Map<number, Phrase[]>
}

/** What a word of the text matches: words of the lexicon by id, cues that it is whole, phrases that it begins. */
export interface Matches {
  ids: readonly number[]
  cues: readonly number[]
  beginnings: readonly Beginning[]
}

export class PhraseSearch {
  readonly #tokens: readonly Token[]
  readonly #matches: readonly Matches[]
  readonly #sentenceOf: ArrayLike<number>
  /** By cue. */
  readonly #hits: Hit[][] = []

  constructor(
    tokens: readonly Token[],
    matches: readonly Matches[],
    sentenceOf: ArrayLike<number>,
  ) {
    this.#tokens = tokens
    this.#matches = matches
    this.#sentenceOf = sentenceOf
  }

  /** All hits by the index of their cue. */
  hits(): Hit[][] {
    for (const [first, { cues, beginnings }] of this.#matches.entries()) {
      if (cues.length > 0) {
        const hit = this.#hit(first, first)
        for (const cue of cues) this.#keep(cue, hit)
      }
      for (const beginning of beginnings) this.#begin(beginning, first)
    }
    return this.#hits
  }

  /** Looks for the phrases that begin at `first`; each next word is taken at its nearest place. */
  #begin({ beside, apart }: Beginning, first: number): void {
    for (const id of this.#matches[first + 1]?.ids ?? []) {
      const phrases = beside.get(id)
      if (phrases && this.#sentenceOf[first + 1] === this.#sentenceOf[first])
        this.#end(phrases, first, first + 1)
    }
    for (const [id, phrases] of apart) {
      const second = this.#nearest({ id, reach: FAR }, first)
      if (second >= 0) this.#end(phrases, first, second)
    }
  }

  /** Keeps the phrases that go on behind their second word to their last. */
  #end(phrases: readonly Phrase[], first: number, second: number): void {
    for (const { cue, rest } of phrases) {
      let last = second
      for (let index = 0; index < rest.length && last >= 0; index++)
        last = this.#nearest(rest[index] as Next, last)
      if (last >= 0) this.#keep(cue, this.#hit(first, last))
    }
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
