/** Judges bodies as they are found, through the one way for many documents. */
import type { DocumentResult } from '../lint/result.ts'
import { hashOf } from '../run/hash.ts'
import { type RunOptions, run } from '../run/run.ts'
import type { Source } from '../run/task.ts'
import type { Answer } from './fetch/fetched.ts'
import { Stopped } from './stopped.ts'
import type { Verdicts } from './store/verdicts.ts'

/** Where verdicts are kept. */
type Kept = Pick<Verdicts, 'get' | 'open' | 'close'>

interface Waiting {
  source: Source
  resolve: (document: DocumentResult) => void
  reject: (error: unknown) => void
}

/** Ends what of a name tells the kind of a document that does not tell it itself. */
const ENDINGS: Record<string, string> = { 'text/plain': '.txt', 'text/markdown': '.md' }

export class Judge {
  readonly #verdicts: Kept
  readonly #signal: AbortSignal
  /** By hash: a body that many sites have at the same time is judged once. */
  readonly #under = new Map<string, Promise<DocumentResult>>()
  /** Errors may be of the machine: they hold for this process, and a later one tries again. */
  readonly #errors = new Map<string, DocumentResult>()
  readonly #queue: Waiting[] = []
  readonly #sent: Waiting[] = []
  readonly #working: Promise<void>
  #wake: () => void = () => {}
  #isEnding = false
  /** Why nothing can be judged any more. */
  #failure: unknown

  /** When the signal comes, workers are killed: what they were at is no verdict. */
  constructor(verdicts: Kept, options: RunOptions, signal: AbortSignal) {
    this.#signal = signal
    this.#verdicts = verdicts
    this.#working = this.#work(options)
  }

  /**
   * The result for a body: a stored one, or a fresh one that is stored. Rejects with `Stopped` when the audit ends,
   * and when it cannot be stored.
   */
  judge({ bytes, mediaType, charset }: Answer): Promise<DocumentResult> {
    const sha256 = hashOf(bytes)
    const before = this.#under.get(sha256)
    if (before) return before
    const path = `${sha256}${ENDINGS[mediaType ?? ''] ?? ''}`
    const judged = this.#judge(sha256, { path, bytes, ...(charset && { charset }) })
    this.#under.set(sha256, judged)
    const done = () => this.#under.delete(sha256)
    judged.then(done, done)
    return judged
  }

  /** Ends the workers when what is under way is done. */
  async end(): Promise<void> {
    this.#isEnding = true
    this.#wake()
    await this.#working
  }

  async #judge(sha256: string, source: Source): Promise<DocumentResult> {
    const before = this.#errors.get(sha256) ?? (await this.#verdicts.get(sha256))
    if (before) return before
    await this.#verdicts.open(sha256)
    const document = await this.#fresh(source)
    if (document.status === 'error') {
      if (this.#signal.aborted) throw new Stopped()
      this.#errors.set(sha256, document)
    }
    await this.#verdicts.close(sha256, document)
    return document
  }

  #fresh(source: Source): Promise<DocumentResult> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) return reject(this.#failure)
      this.#queue.push({ source, resolve, reject })
      this.#wake()
    })
  }

  async #work(options: RunOptions): Promise<void> {
    try {
      for await (const document of run(this.#sources(), options))
        this.#sent.shift()?.resolve(document)
    } catch (error) {
      this.#failure = error
      for (const { reject } of [...this.#sent, ...this.#queue]) reject(error)
    }
  }

  /** What is to be judged, until there will be no more. Results come in the same order. */
  async *#sources(): AsyncGenerator<Source> {
    for (;;) {
      const next = this.#queue.shift()
      if (next) {
        this.#sent.push(next)
        yield next.source
      } else if (this.#isEnding) return
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    }
  }
}
