/** A line on standard error that tells how far a long run is: on a terminal only. */

/** Documents and milliseconds: shorter runs show nothing. */
const LONG = { documents: 20, wait: 1_000 }
/** Milliseconds between two lines. */
const PAUSE = 100

export class Progress {
  #total: number
  #stream
  #isShown: boolean
  #started = Date.now()
  #last = 0
  #done = 0

  constructor(total: number, stream = process.stderr, env: NodeJS.ProcessEnv = process.env) {
    this.#total = total
    this.#stream = stream
    this.#isShown = Boolean(stream.isTTY) && !env['CI'] && total >= LONG.documents
  }

  /** One more document is done. */
  step(): void {
    this.#done++
    const now = Date.now()
    if (!this.#isShown || now - this.#started < LONG.wait || now - this.#last < PAUSE) return
    this.#last = now
    const seconds = Math.ceil(
      ((now - this.#started) / 1000 / this.#done) * (this.#total - this.#done),
    )
    this.#stream.write(`\r\u001B[K${this.#done}/${this.#total}, ${seconds} s`)
  }

  /** Takes the line away. */
  end(): void {
    if (this.#last > 0) this.#stream.write('\r\u001B[K')
  }
}
