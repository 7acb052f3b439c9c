/** What is still to be asked for, most promising first: a heap, so that thousands of links cost little. */
import type { Via } from '../result.ts'
import type { Relation } from './relation.ts'
import { type Score, WORTH } from './score.ts'

/** What is worth as much is asked for before sitemaps are read: notices, and the Impressum. */
export const FIRST = 2

/** One address with the best that led to it. */
export interface Candidate {
  url: string
  via: Via
  parent: string | null
  text: string
  heading: string
  /** The notice that the link stood for, where that says more than the words (`next`, `hreflang`). */
  relation: Relation | null
  score: Score
  /** Links from the home page. */
  depth: number
  /** In the order of discovery. */
  order: number
}

interface Entry {
  /** What it is sorted by. */
  rank: number
  candidate: Candidate
}

export function worthOfCandidate({
  score,
  relation,
}: Pick<Candidate, 'score' | 'relation'>): number {
  return score.own + score.context + (relation === null ? 0 : WORTH.medium)
}

/** Whether it is taken for a notice until its content says otherwise. */
export function isPromising({ score, relation }: Pick<Candidate, 'score' | 'relation'>): boolean {
  const { isNamed, isNegative, context } = score
  return relation !== null || context >= WORTH.medium || (isNamed && !isNegative)
}

export class Frontier {
  /** All that was ever found, in the order of discovery. */
  readonly known = new Map<string, Candidate>()
  #found = 0
  readonly #heap: Entry[] = []
  readonly #done = new Set<string>()

  /** Adds an address, or what a further link adds to its worth. */
  add(found: Omit<Candidate, 'order'>): void {
    const before = this.known.get(found.url)
    if (before && worthOfCandidate(before) >= worthOfCandidate(found)) return
    const candidate = { ...found, order: before?.order ?? this.takeOrder() }
    if (before) candidate.depth = Math.min(before.depth, found.depth)
    this.known.set(found.url, candidate)
    if (!this.#done.has(found.url)) this.#push({ rank: rankOf(candidate), candidate })
  }

  /** The place of the next address in the order of discovery. */
  takeOrder(): number {
    return this.#found++
  }

  /** Takes an address out of what is to be asked for. */
  finish(url: string): void {
    this.#done.add(url)
  }

  /** What has not been asked for. */
  *waiting(): Iterable<Candidate> {
    for (const candidate of this.known.values()) if (!this.#done.has(candidate.url)) yield candidate
  }

  /** The most promising address that is worth as much as that at least. */
  next(least: number): Candidate | undefined {
    for (;;) {
      const [top] = this.#heap
      if (top === undefined || top.rank < least) return undefined
      this.#pop()
      const { url } = top.candidate
      if (!this.#done.has(url) && this.known.get(url) === top.candidate) {
        this.#done.add(url)
        return top.candidate
      }
    }
  }

  #push(entry: Entry): void {
    const heap = this.#heap
    let at = heap.push(entry) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!isBefore(heap, at, above)) return
      swap(heap, at, above)
      at = above
    }
  }

  #pop(): void {
    const heap = this.#heap
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return
    heap[0] = last
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const first = isBefore(heap, left + 1, left) ? left + 1 : left
      if (!isBefore(heap, first, at)) return
      swap(heap, at, first)
      at = first
    }
  }
}

/**
 * What promises something comes before all else, by its nearness to the home page: the policy that a word in the footer
 * leads to before the hundred sheets of a list. The rest comes by its worth.
 */
function rankOf(candidate: Candidate): number {
  const worth = worthOfCandidate(candidate)
  return isPromising(candidate) ? 1_000 - 100 * candidate.depth + worth : worth
}

/** Rank first, then nearness to the home page, then the order of discovery. */
function isBefore(heap: readonly Entry[], one: number, other: number): boolean {
  const a = heap[one]
  const b = heap[other]
  if (a === undefined || b === undefined) return a !== undefined
  if (a.rank !== b.rank) return a.rank > b.rank
  if (a.candidate.depth !== b.candidate.depth) return a.candidate.depth < b.candidate.depth
  return a.candidate.order < b.candidate.order
}

function swap(heap: Entry[], one: number, other: number): void {
  const a = heap[one]
  const b = heap[other]
  if (a === undefined || b === undefined) return
  heap[one] = b
  heap[other] = a
}
