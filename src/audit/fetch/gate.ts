import PQueue from 'p-queue'
import type { Clock } from './clock.ts'

/** Lets so many tasks pass at once as it has lanes; after each, the lane rests. In the order of arrival. */
export class Gate {
  readonly #queue: PQueue
  readonly #clock: Clock
  /** When each lane that nobody uses has rested. */
  readonly #rested: number[]

  constructor(lanes: number, clock: Clock) {
    this.#queue = new PQueue({ concurrency: lanes })
    this.#clock = clock
    this.#rested = new Array<number>(lanes).fill(0)
  }

  /** Lets no lane pass before a moment, in milliseconds since 1970. */
  rest(until: number): void {
    this.#rested.forEach((each, lane) => {
      this.#rested[lane] = Math.max(each, until)
    })
  }

  /** Does the task in its turn; `rest` is asked after it for the milliseconds of the pause, also when it failed. */
  pass<T>(task: () => Promise<T>, rest: () => number, signal: AbortSignal): Promise<T> {
    return this.#queue.add(async () => {
      const free = Math.min(...this.#rested)
      this.#rested.splice(this.#rested.indexOf(free), 1)
      let next = free
      try {
        const wait = free - this.#clock.now()
        if (wait > 0) await this.#clock.sleep(wait, signal)
        signal.throwIfAborted()
        try {
          return await task()
        } finally {
          next = this.#clock.now() + rest()
        }
      } finally {
        this.#rested.push(next)
      }
    })
  }
}
