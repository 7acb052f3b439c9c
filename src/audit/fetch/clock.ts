import { setTimeout } from 'node:timers/promises'

/** Time for politeness: given from outside, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970, never running backwards. */
  now(): number
  /** Rejects when the signal is raised. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}

export const realClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
}
