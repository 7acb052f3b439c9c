/** What the search for a site's notices needs, and what it gives. */
import type { DocumentResult } from '../../lint/result.ts'
import type { Answer, Fetched } from '../fetch/fetched.ts'
import type { GetOptions } from '../fetch/fetcher.ts'
import type { Considered, SiteOutcome, Tried } from '../result.ts'

/** How the search reaches the site: every answer is journaled, so that a search that is repeated takes it from there. */
export interface Means {
  /** As `Fetcher.get`; a 304 has become the answer with the stored bytes. */
  get(url: string, options: Pick<GetOptions, 'kind' | 'otherHost'>): Promise<Fetched>
  /** As `Fetcher.sitemapsOf`. */
  sitemapsOf(url: string): Promise<string[]>
  /** Reads and judges a body, once however often it is asked for; never rejects for the document. */
  judge(answer: Answer): Promise<DocumentResult>
}

export interface Discovered {
  outcome: SiteOutcome
  /** What a machine said of it (the detail of a failure); null where the outcome says all. */
  detail: string | null
  /** Where the home page was found in the end; null when nothing answered. */
  home: string | null
  /** Every address that was considered, once, in the order of discovery. */
  considered: Considered[]
  /** Every request, in order. */
  tried: Tried[]
}
