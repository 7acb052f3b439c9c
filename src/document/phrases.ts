/**
 * Finds the phrases of a lexicon in a row of words. An entry is a phrase of words in natural spelling:
 * `löschung` is this word, `lösch*` its beginning, `*frist` its end, `*speicher*` any word with it;
 * `recht auf auskunft` are neighbours; `~` lets up to four words stand between. All of a text's words are looked up
 * once, whatever the number of entries, and what a word matches is remembered.
 */
import { fold } from './fold.ts'
import type { Passage } from './notice.ts'
import type { Token } from './tokens.ts'

/** Cue name -> entries. */
export type Lexicon = Record<string, readonly string[]>

/** An occurrence of a cue; `first` and `last` are indices into the words. */
export interface Hit extends Passage {
  first: number
  last: number
}

interface Word {
  id: number
  gapBefore: boolean
}
interface Phrase {
  cue: string
  words: Word[]
}

const GAP = 4
const REMEMBERED = 50_000

export class PhraseFinder {
  private readonly exact = new Map<string, number>()
  private readonly opening = new Map<string, number>()
  private readonly closing = new Map<string, number>()
  private readonly inner = new Map<string, number>()
  private readonly innerLengths = new Set<number>()
  private readonly byFirstWord: Phrase[][] = []
  private readonly known = new Map<string, readonly number[]>()
  private count = 0

  constructor(lexicon: Lexicon) {
    for (const [cue, entries] of Object.entries(lexicon))
      for (const entry of entries) this.add(cue, entry)
  }

  /**
   * All hits by cue, in order of their start; of hits of one cue with one start, the longest.
   * `sentenceOf` gives the sentence of a word: a phrase does not cross sentences.
   */
  find(tokens: readonly Token[], sentenceOf: (index: number) => number): Map<string, Hit[]> {
    const ids = tokens.map((token) => (token.opaque ? [] : this.idsOf(token.word)))
    const hits = new Map<string, Hit[]>()
    for (let first = 0; first < tokens.length; first++) {
      for (const id of ids[first] as readonly number[]) {
        for (const phrase of this.byFirstWord[id] ?? []) {
          const last = lastWord(phrase, ids, first, sentenceOf)
          if (last === undefined) continue
          const hit = {
            start: (tokens[first] as Token).start,
            end: (tokens[last] as Token).end,
            first,
            last,
          }
          keep(hits, phrase.cue, hit)
        }
      }
    }
    return hits
  }

  private add(cue: string, entry: string): void {
    const words: Word[] = []
    let gapBefore = false
    for (const part of entry.split(/[\s-]+/)) {
      if (part === '~') gapBefore = true
      else {
        words.push({ id: this.idOf(part), gapBefore })
        gapBefore = false
      }
    }
    const first = words[0]
    if (!first) throw new Error(`The cue ${cue} has an empty entry.`)
    this.byFirstWord[first.id] ??= []
    this.byFirstWord[first.id]?.push({ cue, words })
  }

  private idOf(pattern: string): number {
    const stem = fold(pattern)
    const table = this.tableFor(pattern)
    if (table === this.inner) this.innerLengths.add(stem.length)
    const known = table.get(stem)
    if (known !== undefined) return known
    table.set(stem, this.count)
    return this.count++
  }

  private tableFor(pattern: string): Map<string, number> {
    if (pattern.startsWith('*')) return pattern.endsWith('*') ? this.inner : this.closing
    return pattern.endsWith('*') ? this.opening : this.exact
  }

  private idsOf(word: string): readonly number[] {
    const known = this.known.get(word)
    if (known) return known
    const ids = new Set<number>()
    const take = (id: number | undefined) => id !== undefined && ids.add(id)
    take(this.exact.get(word))
    for (let length = 1; length <= word.length; length++) {
      take(this.opening.get(word.slice(0, length)))
      take(this.closing.get(word.slice(-length)))
    }
    for (const length of this.innerLengths) {
      for (let at = 0; at + length <= word.length; at++)
        take(this.inner.get(word.slice(at, at + length)))
    }
    if (this.known.size > REMEMBERED) this.known.clear()
    const list = [...ids]
    this.known.set(word, list)
    return list
  }
}

/** The index of the phrase's last word when it stands at `first`; each next word is taken at its nearest place. */
function lastWord(
  phrase: Phrase,
  ids: readonly (readonly number[])[],
  first: number,
  sentenceOf: (index: number) => number,
): number | undefined {
  const sentence = sentenceOf(first)
  let at = first
  for (const word of phrase.words.slice(1)) {
    const furthest = Math.min(at + 1 + (word.gapBefore ? GAP : 0), ids.length - 1)
    let found: number | undefined
    for (let next = at + 1; next <= furthest && found === undefined; next++) {
      if (sentenceOf(next) !== sentence) return undefined
      if (ids[next]?.includes(word.id)) found = next
    }
    if (found === undefined) return undefined
    at = found
  }
  return at
}

function keep(hits: Map<string, Hit[]>, cue: string, hit: Hit): void {
  const list = hits.get(cue)
  if (!list) hits.set(cue, [hit])
  else if (list.at(-1)?.first !== hit.first) list.push(hit)
  else if ((list.at(-1)?.last ?? 0) < hit.last) list[list.length - 1] = hit
}
