import { Child } from './child.ts'
import type { Outcome } from './messages.ts'

/** After so many workers in a row that do not start, none is tried any more. */
const FAILED_STARTS = 3
/** Bytes: a worker that keeps more than this, or half of what it may hold, is replaced. */
const GROWN = 400_000_000

/**
 * A worker is warm after about a second of computing. Another one is worth that when there are so many tasks for each,
 * or when a task has waited so many milliseconds: then those before it are heavy.
 */
const WORTH_A_WORKER = { tasks: 30, wait: 2_000 }

export interface PoolOptions {
  /** A module that calls `serve`. */
  entry: URL
  /** Workers at the same time. */
  size: number
  /** Bytes that a worker may hold in memory. */
  memory: number
}

/** Worker processes, started when there is work for them, used again, and replaced when they are lost or have grown. */
export class Pool<Task, Reply> {
  #options: PoolOptions
  #children = new Set<Child<Task, Reply>>()
  #idle: Child<Task, Reply>[] = []
  #waiting: (() => void)[] = []
  #tasks = 0
  #failedStarts = 0
  #ended = false

  constructor(options: PoolOptions) {
    this.#options = options
  }

  /** Does a task in the next free worker; never rejects for what happens in a worker. */
  async do(task: Task, seconds: number): Promise<Outcome<Reply>> {
    this.#tasks++
    const child = await this.#free()
    if (!child) return { ended: this.#ended ? 'stopped' : 'no-worker' }
    const outcome = await child.do(task, seconds)
    this.#failedStarts = outcome.ended === 'no-worker' ? this.#failedStarts + 1 : 0
    const grown = child.resident > Math.min(GROWN, this.#options.memory / 2)
    if (child.alive && !grown) this.#release(child)
    else void this.#replace(child)
    return this.#ended ? { ended: 'stopped' } : outcome
  }

  /** Ends all workers and waits until they are gone. */
  async end(): Promise<void> {
    this.#ended = true
    for (const wake of this.#waiting.splice(0)) wake()
    await Promise.all([...this.#children].map((child) => child.end()))
  }

  /** The worker for the next task; none when the pool was ended or no worker starts. */
  async #free(): Promise<Child<Task, Reply> | undefined> {
    let waited = false
    while (!this.#ended && this.#failedStarts < FAILED_STARTS) {
      const child = this.#idle.pop()
      if (child?.alive) return child
      if (child) this.#children.delete(child)
      if (this.#worthAnother(waited)) return this.#start()
      waited = (await this.#turn()) === 'late'
    }
    // Nothing will be given back: each that waits tells the next.
    this.#waiting.shift()?.()
    return undefined
  }

  #worthAnother(waited: boolean): boolean {
    const { size } = this.#children
    if (size >= this.#options.size) return false
    return size === 0 || waited || this.#tasks > size * WORTH_A_WORKER.tasks
  }

  #start(): Child<Task, Reply> {
    const { entry, memory } = this.#options
    const child = new Child<Task, Reply>(entry, memory)
    this.#children.add(child)
    return child
  }

  /** Waits until a worker may be free, or so long that another one is worth its start. */
  #turn(): Promise<'woken' | 'late'> {
    return new Promise((turn) => {
      const wake = () => {
        clearTimeout(timer)
        turn('woken')
      }
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((each) => each !== wake)
        turn('late')
      }, WORTH_A_WORKER.wait)
      this.#waiting.push(wake)
    })
  }

  #release(child: Child<Task, Reply>): void {
    this.#idle.push(child)
    this.#waiting.shift()?.()
  }

  async #replace(child: Child<Task, Reply>): Promise<void> {
    await child.end()
    this.#children.delete(child)
    this.#waiting.shift()?.()
  }
}
