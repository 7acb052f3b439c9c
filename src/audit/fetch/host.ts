import type { Clock } from './clock.ts'
import { NotFetched } from './fetched.ts'
import { Gate } from './gate.ts'
import {
  FETCH_LIMITS,
  type FetchLimits,
  MAX_DELAY,
  MAX_REFUSALS,
  MAX_RETRY_AFTER,
  PARKED,
} from './limits.ts'

type Pauses = Pick<FetchLimits, 'minDelay' | 'delayFactor'>

/**
 * The pause after a response, in milliseconds: max(1 s, Crawl-delay, 2 x last response time), 30 s at most.
 * `crawlDelay` and `took` in milliseconds.
 */
export function delayAfter(
  took: number,
  crawlDelay: number,
  { minDelay, delayFactor }: Pauses = FETCH_LIMITS,
): number {
  return Math.min(MAX_DELAY, Math.max(minDelay, crawlDelay, delayFactor * took))
}

export interface Remembered {
  answeredAt: number
  parkedUntil?: number | undefined
}

/** What is known of one host, whoever asks it: its turn, its pauses, and whether it wants to be left alone. */
export class Host {
  /** One connection at a time. */
  readonly gate: Gate
  /** Milliseconds, by robots.txt. */
  crawlDelay = 0
  readonly #clock: Clock
  readonly #name: string
  readonly #pauses: Pauses
  #took = 0
  /** 429 and 503 in a row. */
  #refusals = 0
  /** Milliseconds that the last refusal asked for. */
  #asked = 0
  #parkedUntil = 0

  constructor(name: string, clock: Clock, pauses: Pauses) {
    this.#name = name
    this.#clock = clock
    this.#pauses = pauses
    this.gate = new Gate(1, clock)
  }

  /** The pause that is due now, in milliseconds, for its address. */
  get delay(): number {
    return delayAfter(this.#took, this.crawlDelay, this.#pauses)
  }

  /** The pause that is due now for the host itself: a refusal makes it longer. */
  get rest(): number {
    return Math.max(this.#asked, this.delay * 2 ** this.#refusals)
  }

  /** Takes note of how long an exchange took (milliseconds), also of one that failed. */
  answered(took: number): void {
    this.#took = took
    this.#refusals = 0
    this.#asked = 0
  }

  /**
   * Takes note of a 429 or 503, with its Retry-After in milliseconds if it has one.
   * The third in a row, or a Retry-After over ten minutes, parks the host.
   */
  refused(took: number, retryAfter: number | undefined): void {
    this.#took = took
    this.#refusals++
    this.#asked = retryAfter ?? 0
    const tooLong = this.#asked > MAX_RETRY_AFTER
    if (this.#refusals < MAX_REFUSALS && !tooLong) return
    this.#parkedUntil = this.#clock.now() + Math.max(PARKED, this.#asked)
    this.#refusals = 0
    this.#asked = 0
  }

  /**
   * Takes over what an earlier process knew: when the host last answered, and until when it is parked (milliseconds
   * since 1970). Its Crawl-delay is not known any more, so the longest pause is due.
   */
  remember({ answeredAt, parkedUntil = 0 }: Remembered): void {
    this.#parkedUntil = Math.max(this.#parkedUntil, parkedUntil)
    if (this.#pauses.minDelay > 0) this.gate.rest(answeredAt + MAX_DELAY)
  }

  /** @throws {NotFetched} `blocked` while the host is parked. */
  mustBeOpen(): void {
    if (this.#clock.now() >= this.#parkedUntil) return
    const until = new Date(this.#parkedUntil).toISOString()
    throw new NotFetched('blocked', `${this.#name} asked to be left alone, until ${until}.`, {
      retryAt: this.#parkedUntil,
    })
  }
}
