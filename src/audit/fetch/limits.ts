/** What a fetcher keeps to. Times in milliseconds, sizes in bytes; sources stand beside the figures. */

/** RFC 9309 2.3.1.2 asks for five redirects of robots.txt at least; the same for everything else. */
export const MAX_HOPS = 5
/** RFC 9309 2.5: at least 500 kibibytes of robots.txt are read; the rest is left out. */
export const ROBOTS_BYTES = 512 * 1024
/** RFC 9309 2.4: robots.txt is not used for longer without asking again. */
export const ROBOTS_KEPT = 24 * 3600_000
/** A robots.txt that could not be had (RFC 9309 2.3.1.4: then nothing is allowed) is asked for again after this. */
export const ROBOTS_RETRY = 600_000
/** A longer address is refused: the cost of matching it with robots.txt grows with its length. */
export const MAX_URL = 2_048

/** Longest pause, as in StormCrawler: a site that asks for more by Crawl-delay is not visited, rather than hurried. */
export const MAX_DELAY = 30_000
/** Hosts of one address that are visited at once: many municipalities share one provider. */
export const HOSTS_PER_ADDRESS = 2
/** 429 or 503 as often in a row: the host does not want us now (browsertrix). */
export const MAX_REFUSALS = 3
/** So long a host is left alone then; also when Retry-After asks for more than MAX_RETRY_AFTER. */
export const PARKED = 3600_000
/** A longer Retry-After is not waited for: it is longer than the time given to a site. */
export const MAX_RETRY_AFTER = 600_000
/** An answer of the domain name system is kept for so long. */
export const DNS_KEPT = 600_000

/** Bounds of one exchange and of the whole fetcher; each has a default. */
export interface FetchLimits {
  /** Bytes of a page after decoding. */
  pageBytes: number
  /** Bytes of a document after decoding. */
  documentBytes: number
  /** Milliseconds without a connection, a header or a byte. */
  idle: number
  /** Milliseconds from sending to the last byte of a page; idle alone does not end a server that drips. */
  pageTotal: number
  /** The same for a document: 15 MB at one megabit a second. */
  documentTotal: number
  /** Milliseconds of pause after a response, at least. */
  minDelay: number
  /** Heritrix' delayFactor: a slow server is left alone for so many times the time that it took. */
  delayFactor: number
  /** Exchanges at once over all hosts. */
  concurrency: number
}

export const FETCH_LIMITS: FetchLimits = {
  pageBytes: 5_000_000,
  documentBytes: 15_000_000,
  idle: 10_000,
  pageTotal: 30_000,
  documentTotal: 120_000,
  minDelay: 1_000,
  delayFactor: 2,
  concurrency: 64,
}
