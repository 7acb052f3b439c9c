/** Asks for addresses within what one site may cost, and keeps the trail. */
import type { Kind } from '../fetch/budget.ts'
import type { Fetched } from '../fetch/fetched.ts'
import type { Tried, Via } from '../result.ts'
import { looksLikeFile } from './address.ts'
import type { Means } from './discovered.ts'
import { type Candidate, isPromising } from './frontier.ts'

export class Asking {
  /** Every request, in order. */
  readonly tried: Tried[] = []
  /** What nothing more may be asked of. */
  readonly spent = new Set<Kind>()
  readonly #means: Means
  readonly #isOwn: (url: string) => boolean
  readonly #blockedHosts = new Set<string>()

  /** `isOwn`: whether an address is one of the body's. */
  constructor(means: Means, isOwn: (url: string) => boolean) {
    this.#means = means
    this.#isOwn = isOwn
  }

  /** @throws {Error} when the fetcher was closed. */
  async ask(url: string, via: Via, kind: Kind): Promise<Fetched> {
    const otherHost = (host: string) => this.#isOwn(`http://${host}/`)
    const fetched = await this.#means.get(url, { kind, otherHost })
    const answer = fetched.kind === 'answer' ? fetched.status : fetched.reason
    if (answer === 'stopped') throw new Error(`The search was stopped at ${url}.`)
    if (answer === 'budget') this.spent.add(kind)
    if (answer === 'blocked') this.#blockedHosts.add(new URL(url).hostname)
    this.tried.push({ url, via, answer })
    return fetched
  }

  /** The host has sent us away: it is not asked again. */
  isBlocked(url: string): boolean {
    return this.#blockedHosts.has(new URL(url).hostname)
  }

  /**
   * What an address counts as; undefined when nothing of it is left. A notice among many counts as a document when there
   * is no page left.
   */
  kindFor(candidate: Candidate): Kind | undefined {
    const kind: Kind = looksLikeFile(candidate.url) ? 'document' : 'page'
    if (!this.spent.has(kind)) return kind
    const mayTurn = kind === 'page' && isPromising(candidate) && !this.spent.has('document')
    return mayTurn ? 'document' : undefined
  }
}
