import type { DocumentResult } from '../../lint/result.ts'

/** So many results of the entries are kept, whatever documents they come from: a few megabytes in all. */
const MOST_RESULTS = 20_000

/** Results of documents, those used last without reading them again: many sites carry the same document. */
export class RecentResults {
  readonly #read: (sha256: string) => Promise<DocumentResult | undefined>
  readonly #recent = new Map<string, DocumentResult>()
  #size = 0

  constructor(read: (sha256: string) => Promise<DocumentResult | undefined>) {
    this.#read = read
  }

  async get(sha256: string): Promise<DocumentResult | undefined> {
    const result = this.#recent.get(sha256) ?? (await this.#read(sha256))
    if (!result) return undefined
    if (!this.#recent.delete(sha256)) this.#size += result.results.length
    this.#recent.set(sha256, result)
    for (const [oldest, { results }] of this.#recent) {
      if (this.#size <= MOST_RESULTS || oldest === sha256) break
      this.#recent.delete(oldest)
      this.#size -= results.length
    }
    return result
  }
}
