/** A line on standard error that tells how far a long run is: on a terminal only. */

/** Documents and milliseconds: shorter runs show nothing. */
const LONG = { documents: 20, wait: 1_000 }
/** Milliseconds between two lines. */
const PAUSE = 100

interface Surroundings {
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>
  env: NodeJS.ProcessEnv
  /** The time in milliseconds. */
  clock(): number
}

export class Progress {
  #total: number
  #around: Surroundings
  #isShown: boolean
  #started: number
  #last = 0
  #done = 0

  constructor(
    total: number,
    around: Surroundings = { stream: process.stderr, env: process.env, clock: Date.now },
  ) {
    this.#total = total
    this.#around = around
    this.#started = around.clock()
    this.#isShown = Boolean(around.stream.isTTY) && !around.env['CI'] && total >= LONG.documents
  }

  /** One more document is done. */
  step(): void {
    this.#done++
    const now = this.#around.clock()
    if (!this.#isShown || now - this.#started < LONG.wait || now - this.#last < PAUSE) return
    this.#last = now
    const seconds = Math.ceil(
      ((now - this.#started) / 1000 / this.#done) * (this.#total - this.#done),
    )
    this.#around.stream.write(`\r\u001B[K${this.#done}/${this.#total}, ${seconds} s`)
  }

  /** Takes the line away. */
  end(): void {
    if (this.#last > 0) this.#around.stream.write('\r\u001B[K')
  }
}
