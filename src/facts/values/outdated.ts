/** Values of the facts on what was right once. */

/** A reference that was right once; `id` as in law/law-change-table.ts. */
export interface OutdatedLaw {
  id: string
  /** As it is written. */
  written: string
  /** The text itself says that it is a thing of the past. */
  disowned?: boolean
  /** The same section cites an article of the GDPR as a basis. */
  besideGdpr?: true
}

/** A name of a service or company that was right once; `id` as in law/outdated-services.ts. */
export interface OutdatedName {
  id: string
  written: string
}

/** What the notice gives of a supervisory authority that was right once: a `value` of its former ones in law/authority-table.ts. */
export interface FormerDetail {
  authority: string
  value: string
  written: string
}

/** What the notice says on an adequacy decision for one country. */
export interface AdequacyClaim {
  /** ISO 3166-1 alpha-2. */
  country: string
  /** As it is written. */
  name: string
  /** There is one, there is none, or it ends on `until`. */
  says: 'adequate' | 'none' | 'ends'
  until?: string
}
