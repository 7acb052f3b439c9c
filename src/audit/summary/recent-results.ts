import type { DocumentResult } from '../../lint/result.ts'
import { unpacked, type Verdicts } from '../store/verdicts.ts'

/** The results of documents that are kept have so many entries in all: about 100 MB. */
const MOST = 60_000

/** Results of documents; those used last are not read again, since many sites carry the same document. */
export class RecentResults {
  readonly #verdicts: Verdicts
  readonly #shown: (result: DocumentResult) => DocumentResult
  readonly #recent = new Map<string, DocumentResult>()
  #packed = new Map<string, Uint8Array>()
  #size = 0

  /** `shown`: what is done to a result before it is given, once while it is kept. */
  constructor(verdicts: Verdicts, shown: (result: DocumentResult) => DocumentResult) {
    this.#verdicts = verdicts
    this.#shown = shown
  }

  /** Which documents will be asked for next: one look into the database for all. */
  async expect(hashes: readonly string[]): Promise<void> {
    this.#packed = await this.#verdicts.packed(hashes.filter((hash) => !this.#recent.has(hash)))
  }

  /** The result of an expected document; undefined when it is still to be judged. */
  async get(sha256: string): Promise<DocumentResult | undefined> {
    const result = this.#recent.get(sha256) ?? (await this.#read(sha256))
    if (!result) return undefined
    if (!this.#recent.delete(sha256)) this.#size += result.results.length
    this.#recent.set(sha256, result)
    for (const [oldest, { results }] of this.#recent) {
      if (this.#size <= MOST || oldest === sha256) break
      this.#recent.delete(oldest)
      this.#size -= results.length
    }
    return result
  }

  async #read(sha256: string): Promise<DocumentResult | undefined> {
    const packed = this.#packed.get(sha256)
    // One that was kept when it was expected may be gone by now.
    const result = packed ? unpacked(packed) : await this.#verdicts.get(sha256)
    return result && this.#shown(result)
  }
}
