/** Counts of notices in force: on sites, and of different ones. */
import type { Status } from '../../lint/result.ts'
import type { AuditResult, DocumentKind } from '../result.ts'
import type { SiteNotices } from './notices.ts'

export class DocumentTally {
  readonly #kinds: Partial<Record<DocumentKind, number>> = {}
  readonly #statuses: Partial<Record<Status, number>> = {}
  /** How many sites carry a content. */
  readonly #carriers = new Map<string, number>()
  #onSites = 0
  #withoutContent = 0

  add({ notices }: SiteNotices): void {
    const own = new Set<string>()
    for (const { kind, sha256, verdict } of notices) {
      this.#onSites++
      if (kind) this.#kinds[kind] = (this.#kinds[kind] ?? 0) + 1
      if (sha256 === null) this.#withoutContent++
      if (sha256 === null || own.has(sha256)) continue
      own.add(sha256)
      const carriers = (this.#carriers.get(sha256) ?? 0) + 1
      this.#carriers.set(sha256, carriers)
      if (carriers === 1 && verdict)
        this.#statuses[verdict.status] = (this.#statuses[verdict.status] ?? 0) + 1
    }
  }

  get result(): AuditResult['documents'] {
    return {
      onSites: this.#onSites,
      distinct: this.#carriers.size + this.#withoutContent,
      kinds: this.#kinds,
      statuses: this.#statuses,
    }
  }

  /** How many sites carry a content, where more than one does. */
  get carriers(): Map<string, number> {
    return new Map([...this.#carriers].filter(([, sites]) => sites > 1))
  }
}
