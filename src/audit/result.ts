/** What the reports on an audit rest on: plain data, read from the database alone. */
import type { DocumentResult, Severities, Status } from '../lint/result.ts'

/** What became of a site. Only `found` and `not-found` say something about its notices. */
export const SITE_OUTCOMES = [
  'found',
  'not-found',
  /** Every address answers as if it were there, so nothing can be told from an answer. */
  'soft-404',
  /** A page that wants to see a human. */
  'robot-challenge',
  /** No content without scripts. */
  'javascript-only',
  /** The address in the list leads to another host. */
  'redirect-to-other-host',
  /** The menu or the footer of the home page leads to another host for the notice: it was not examined. */
  'notice-on-other-host',
  /** robots.txt disallows the home page or all that promised a notice, or could not be had (RFC 9309 2.3.1.4). */
  'robots-forbidden',
  /** Crawl-delay asks for more than is waited for. */
  'robots-delay',
  'opted-out',
  /** The server sent us away (429, 503). */
  'blocked',
  'unreachable',
  /** The list names no address that may be visited. */
  'bad-url',
] as const
export type SiteOutcome = (typeof SITE_OUTCOMES)[number]

/** What a document is, by its content. */
export type DocumentKind =
  /** The privacy policy of a website. */
  | 'policy'
  /** Information on one procedure under Art. 13. */
  | 'sheet'
  /** The same under Art. 14. */
  | 'article-14'

/** How a page or file that was looked at belongs to the site. */
export type Decision =
  /** A notice of the site, in force. */
  | 'taken'
  /** The bytes or the address of a document that was taken already. */
  | 'same'
  /** A further page of a document. */
  | 'part'
  /** A document in another language or in plain language. */
  | 'variant'
  /** A notice that is no longer in force: reported, not counted. */
  | 'stale'
  /** A list of notices. */
  | 'hub'
  /** Looked at or not, and no notice. */
  | 'left'
  /** On another host: recorded, never asked for. */
  | 'external'

/** One address that was considered. */
export interface Considered {
  /** Where it was found in the end, without fragment. */
  url: string
  decision: Decision
  kind: DocumentKind | null
  /** The document of which it is the same, a part or a variant. */
  of: string | null
  /** Of the content, where it was had. */
  sha256: string | null
  /** The page that links to it; null for what was tried without a link. */
  parent: string | null
  /** What led there. */
  via: Via
  /** The words of the link, the heading above it. */
  text: string
  heading: string
  /** What words and place were worth. */
  score: number
  /** Code of the reason, worded in the report. */
  why: string
}

export type Via =
  | 'list'
  | 'footer'
  | 'navigation'
  | 'body'
  | 'rel'
  | 'sitemap'
  | 'fixed-path'
  | 'redirect'

/** One thing that was tried for a site: what stands behind "not found". */
export interface Tried {
  url: string
  via: Via
  /** The HTTP status, or why there was none. */
  answer: number | string
}

/** A part of a whole with its Wilson 95 % interval, all between 0 and 1; an empty whole has 0 to 1. */
export interface Share {
  count: number
  of: number
  low: number
  high: number
}

export interface AuditRun {
  id: string
  /** ISO dates with time, UTC. */
  started: string
  /** Null while it is under way or was broken off. */
  finished: string | null
  list: { name: string; sha256: string }
  /** The columns of the list beside the address. */
  columns: string[]
  /** ISO date of the law that was applied, and the hash of all that verdicts depend on beside the document. */
  asOf: string
  ruleSet: string
  version: string
}

/** Every figure is of sites; each is a part of the one before, but for `examined`, which is of `listed`. */
export interface Counts {
  listed: number
  /** In a final state: found out about, whatever came of it. */
  examined: number
  /** The server answered: not unreachable, blocked, or without an address. */
  reachable: number
  /** Neither robots.txt nor the opt-out list kept us out. */
  allowed: number
  /** Its pages could be read and say something: no challenge, no scripts, no other host, no soft 404. */
  readable: number
  /** With at least one notice. */
  found: number
  /** With at least one notice whose text was judged. */
  judged: number
}

/** One value of a grouping column. */
export interface Group {
  /** Empty: the sites of which the list says nothing there. Of numbers: a class, as `5000–19999` or `100000+`. */
  value: string
  counts: Counts
  /** Of the readable sites, those with a notice. */
  found: Share
  /** Of the judged sites, those with an error in a notice. */
  withErrors: Share
  /** Of all findings of a judged site, whatever their severity; null where there is none. */
  medianFindings: number | null
}

export interface Grouping {
  /** The column of the list, or `state` for the Land that was derived from it. */
  column: string
  groups: Group[]
}

/** How often a rule's finding stands in the notices. */
export interface RuleCount {
  rule: string
  article: string
  /** Judged sites with such a finding in a notice, of all judged sites where the rule applied to one. */
  sites: Share
  /** The same of documents, each counted once however many sites carry it. */
  documents: Share
  /** Findings in the different documents, by what they are counted under. */
  findings: Severities
}

export interface SiteRow {
  /** The site's own name in the run: the host and path of its address in the list. */
  key: string
  url: string
  /** As the list has it in a column `name`; else the key. */
  name: string
  /** What the list says of it, by column. */
  columns: Record<string, string>
  /** The Land's code (ISO 3166-2:DE without "DE-"), where the list tells it. */
  state: string | null
  /** Null: not examined yet, or to be tried again. */
  outcome: SiteOutcome | null
  /** Notices in force, those that were judged among them, and what was found in them. */
  documents: number
  judged: number
  findings: Severities
  /** What differs from the earlier run, in numbers; null without one and for a site that it does not have. */
  change: RowChange | null
  /** The name of its page in the report, without folder and ending: letters, digits, `.`, `-` and `_`. */
  page: string
}

export interface RowChange {
  /** Findings. */
  new: number
  fixed: number
  /** Documents that are new, gone or changed. */
  documents: number
  /** The site could not be examined now. */
  isUnknown: boolean
}

/** One notice on a site. */
export interface SiteDocument extends Considered {
  /** Other addresses of the same document, its parts, its variants. */
  also: string[]
  parts: string[]
  variants: string[]
  /** How many sites of the run carry the same content, this one included. */
  sites: number
  /** The verdicts; null where they are still to come. */
  result: DocumentResult | null
}

export interface SiteDetail {
  row: SiteRow
  /** Why the outcome is what it is: a sentence of the machine (as a network error), or null. */
  detail: string | null
  /** Notices in force, and stale ones after them. */
  documents: SiteDocument[]
  /** Everything else that was considered. */
  others: Considered[]
  tried: Tried[]
  /** Against the earlier run; null without one, and for a site that its list did not have. */
  changes: SiteChanges | null
}

/**
 * Of a document between two runs, under its address now: what only moved is unchanged. `unknown`: one of the runs could
 * not examine the site.
 */
export type DocumentChange = 'new' | 'gone' | 'changed' | 'unchanged' | 'unknown'
/** Of a finding by its fingerprint. What went with its document is not fixed, and stands nowhere. */
export type FindingChange = 'new' | 'fixed' | 'open' | 'unknown'

export interface SiteChanges {
  documents: { url: string; change: DocumentChange }[]
  findings: { url: string; rule: string; case: string | null; change: FindingChange }[]
}

/** Two runs over sites that both have. */
export interface Comparison {
  run: string
  started: string
  /** The rules or the day differ: a finding may be new or fixed for that alone. */
  sameRules: boolean
  /** Sites in both lists, only in this one, only in the earlier one; of both, those that one run could not examine. */
  sites: { both: number; added: number; removed: number; unknown: number }
  documents: Record<DocumentChange, number>
  findings: Record<FindingChange, number>
  /** New and fixed by rule, most first. */
  rules: { rule: string; new: number; fixed: number }[]
}

/** One run in the trend; only those over the same list of sites compare. */
export interface TrendPoint {
  run: string
  started: string
  isComplete: boolean
  found: Share
  withErrors: Share
  /** Per judged site. */
  meanFindings: number | null
}

export interface AuditResult {
  tool: { name: 'art13'; version: string }
  run: AuditRun
  /** Not all listed sites were examined: whoever reads the figures must hear it first. */
  isPartial: boolean
  /** Names of persons in quotes were masked. */
  isMasked: boolean
  counts: Counts
  outcomes: Partial<Record<SiteOutcome, number>>
  documents: {
    /** Notices in force on sites, and how many different ones. */
    onSites: number
    distinct: number
    kinds: Partial<Record<DocumentKind, number>>
    /** Of the different ones. */
    statuses: Partial<Record<Status, number>>
  }
  /** Most sites first; rules without a finding are left out. */
  rules: RuleCount[]
  groupings: Grouping[]
  /** In the order of the list. */
  sites: SiteRow[]
  /** All runs of the database, oldest first. */
  trend: TrendPoint[]
  since: Comparison | null
}

/** The aggregate, and what each site's page needs, read one after the other: all at once would not fit. */
export interface AuditReport {
  result: AuditResult
  details(): Iterable<SiteDetail> | AsyncIterable<SiteDetail>
}
