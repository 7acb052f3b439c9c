import type { Clock } from '../../../src/audit/fetch/clock.ts'

/** A clock that jumps to the end of every pause: `slept` lists them in milliseconds. */
export class FakeClock implements Clock {
  readonly slept: number[] = []
  #now: number

  constructor(start = Date.UTC(2026, 10, 30)) {
    this.#now = start
  }

  readonly now = (): number => this.#now

  /** Lets time pass. */
  advance(milliseconds: number): void {
    this.#now += milliseconds
  }

  async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    const end = this.#now + milliseconds
    this.slept.push(milliseconds)
    await new Promise((resolve) => setImmediate(resolve))
    this.#now = Math.max(this.#now, end)
  }
}
