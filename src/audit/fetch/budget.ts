/** What one site may cost (as oobee and browsertrix bound it): pages, documents, milliseconds since the first request. */
export interface BudgetLimits {
  pages: number
  documents: number
  time: number
}

export const BUDGET: BudgetLimits = { pages: 60, documents: 150, time: 600_000 }

export type Kind = 'page' | 'document'

/** Counts what a site has cost. */
export class Budget {
  pages = 0
  documents = 0
  readonly #limits: BudgetLimits
  readonly #now: () => number
  #start: number | undefined

  /** `now` in milliseconds. */
  constructor(limits: BudgetLimits, now: () => number) {
    this.#limits = limits
    this.#now = now
  }

  /** What keeps the site from one more of a kind; undefined when nothing does. */
  spent(kind: Kind): keyof BudgetLimits | undefined {
    if (this.#start !== undefined && this.#now() - this.#start >= this.#limits.time) return 'time'
    const counter = kind === 'page' ? 'pages' : 'documents'
    return this[counter] >= this.#limits[counter] ? counter : undefined
  }

  /** Counts one. */
  take(kind: Kind): void {
    this.#start ??= this.#now()
    this[kind === 'page' ? 'pages' : 'documents']++
  }
}
