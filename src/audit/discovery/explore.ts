/** Which pages that promise nothing are looked at for what they lead to: in an order that learns from what came of it. */
import { isEndless, looksLikeFile } from './address.ts'
import { folded, foldedAddress, speaks } from './fold.ts'
import { type Candidate, type Frontier, worthOfCandidate } from './frontier.ts'
import { SHEET } from './words.ts'

/** Pages that are looked at in vain before the search ends. */
const MOST_IN_VAIN = 30
const DEEPEST = 3
/** What a kin that has led to notices each time adds to a page's worth. */
const KIN = 2
/** What vain looks at its kin take from it in the end, where none has led to any; half of it after so many. */
const VAIN = 2
const HALF_VAIN = 2
const MOST_INHERITED = 2
/** An outermost folder holds too much to be given up. */
const AREA = 'area '

interface Experience {
  looks: number
  fruitful: number
}

export class Exploring {
  readonly #experience = new Map<string, Experience>()
  /** The kin of each page that may be looked at; null for the others. */
  readonly #kin = new WeakMap<Candidate, readonly string[] | null>()
  readonly #frontier: Frontier
  readonly #home: string
  #inVain = 0

  constructor(frontier: Frontier, home: string) {
    this.#frontier = frontier
    this.#home = home
  }

  /** The page that most likely leads to a notice; undefined when it is time to stop. */
  next(): Candidate | undefined {
    if (this.#inVain >= MOST_IN_VAIN) return undefined
    let best: Candidate | undefined
    let most = Number.NEGATIVE_INFINITY
    for (const candidate of this.#frontier.waiting()) {
      const kin = this.#kinOf(candidate)
      if (kin === null) continue
      const hope = this.#hopeOf(candidate, kin)
      if (best && (hope < most || (hope === most && !isBefore(candidate, best)))) continue
      best = candidate
      most = hope
    }
    return best
  }

  /** Keeps whether a look at a page has led to a notice. */
  learn(candidate: Candidate, isFruitful: boolean): void {
    if (!isFruitful) this.#inVain++
    for (const kin of this.#kinOf(candidate) ?? []) {
      const { looks, fruitful } = this.#experience.get(kin) ?? { looks: 0, fruitful: 0 }
      this.#experience.set(kin, { looks: looks + 1, fruitful: fruitful + Number(isFruitful) })
    }
  }

  #kinOf(candidate: Candidate): readonly string[] | null {
    const before = this.#kin.get(candidate)
    if (before !== undefined) return before
    const kin = isExplored(candidate) ? kinOf(candidate, this.#home) : null
    this.#kin.set(candidate, kin)
    return kin
  }

  #hopeOf(candidate: Candidate, all: readonly string[]): number {
    let gain = 0
    let loss = 0
    for (const kin of all) {
      const known = this.#experience.get(kin)
      if (known === undefined) continue
      gain = Math.max(gain, (KIN * known.fruitful) / known.looks)
      const isVain = known.fruitful === 0 && !kin.startsWith(AREA)
      if (isVain) loss = Math.max(loss, (VAIN * known.looks) / (known.looks + HALF_VAIN))
    }
    return worthOfCandidate(candidate) + this.#inheritedBy(candidate) + gain - loss
  }

  /** What a page that promises something lists promises half as much. */
  #inheritedBy({ parent }: Candidate): number {
    if (parent === null || parent === this.#home) return 0
    const list = this.#frontier.known.get(parent)
    return list === undefined ? 0 : Math.min(worthOfCandidate(list), MOST_INHERITED) / 2
  }
}

/** Nearer to the home page, then earlier. */
function isBefore(one: Candidate, other: Candidate): boolean {
  return one.depth === other.depth ? one.order < other.order : one.depth < other.depth
}

/**
 * What a page has in common with others: the page that lists them, the folder that they are in and the outermost one, and
 * the name that each part of a site gives its page (as `/pool/contact` and `/park/contact`). What the home page lists has
 * nothing in common.
 */
function kinOf({ url, parent }: Candidate, home: string): string[] {
  const { hostname, pathname, search } = new URL(url)
  const steps = pathname.split('/').filter(Boolean)
  const name = steps.pop()
  const kin = parent === null || parent === home ? [] : [`list ${parent}`]
  if (steps.length === 0 || name === undefined || search !== '') return kin
  const isIndex = /^(?:index|default)\b/.test(name)
  kin.push(`folder ${hostname}/${steps.join('/')}`, `${AREA}${hostname}/${steps[0]}`)
  return isIndex ? kin : [...kin, `name ${name}`]
}

function isExplored(candidate: Candidate): boolean {
  const { url, depth, score } = candidate
  if (depth > DEEPEST || score.isNegative || worthOfCandidate(candidate) < 0) return false
  return !isEndless(url) && (!looksLikeFile(url) || isSheet(candidate))
}

/** A file is looked at when it is called a sheet, of whatever it is; forms and by-laws are not. */
function isSheet({ url, text }: Candidate): boolean {
  return speaks(folded(text), SHEET) || speaks(foldedAddress(url), SHEET)
}
