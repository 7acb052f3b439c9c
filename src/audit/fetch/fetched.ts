/** What comes of a fetch: plain data, for a journal to keep. */

/** Why there is no answer. Each goes with a sentence in `detail`. */
export type Reason =
  /** Not an address, too long, or with a scheme other than http and https. */
  | 'bad-url'
  /** A port other than 80 and 443. */
  | 'blocked-port'
  /** An address outside the public internet. */
  | 'blocked-address'
  /** The operator does not want to be visited. */
  | 'opted-out'
  /** robots.txt disallows it. */
  | 'robots'
  /** robots.txt answers with a server error, so nothing is allowed (RFC 9309 2.3.1.4). */
  | 'robots-unreachable'
  /** Crawl-delay asks for more than 30 seconds. */
  | 'robots-delay'
  | 'dns'
  | 'tls'
  /** No connection is accepted. */
  | 'refused'
  | 'timeout'
  /** The connection broke, or what came is not HTTP. */
  | 'broken'
  /** The content cannot be decoded. */
  | 'bad-encoding'
  /** More bytes than the limit, counted after decoding. */
  | 'too-large'
  /** More than five redirects. */
  | 'redirect-loop'
  /** Redirected to another host, which is in `location` and was not visited. */
  | 'other-host'
  /** 429 or 503 three times in a row, or a Retry-After that is too long: not before `retryAt`. */
  | 'blocked'
  /** The site's share is used up. */
  | 'budget'
  /** The fetcher was closed. */
  | 'stopped'

/** A redirect that was followed. */
export interface Hop {
  url: string
  status: number
}

interface Course {
  /** As asked for. */
  url: string
  /** Where the answer came from, or where it ended. */
  finalUrl: string
  hops: Hop[]
  /** Milliseconds since 1970. */
  startedAt: number
  /** Milliseconds of the last exchange, from sending to the last byte; 0 when there was none. */
  took: number
}

/** An answer, whatever its status: 404 and 500 too. */
export interface Answer extends Course {
  kind: 'answer'
  /** 304: the stored copy is still the content. */
  status: number
  /** Lower case, without parameters; undefined when the server says none. */
  mediaType: string | undefined
  /** Lower case, as the server says it. */
  charset: string | undefined
  etag: string | undefined
  lastModified: string | undefined
  language: string | undefined
  /** Content-Disposition: may name the file. */
  disposition: string | undefined
  /** Decoded. */
  bytes: Uint8Array
}

export interface Failure extends Course {
  kind: 'failure'
  reason: Reason
  detail: string
  /** Where a redirect led that was not followed. */
  location?: string
  /** Milliseconds since 1970: when it may be tried again. */
  retryAt?: number
}

export type Fetched = Answer | Failure

/** Carries a reason to where the result is made. */
export class NotFetched extends Error {
  readonly reason: Reason
  readonly more: Pick<Failure, 'location' | 'retryAt'>

  constructor(reason: Reason, detail: string, more: Pick<Failure, 'location' | 'retryAt'> = {}) {
    super(detail)
    this.reason = reason
    this.more = more
  }
}
