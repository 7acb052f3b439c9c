import robotsParser from 'robots-parser'
import type { Clock } from './clock.ts'
import { NotFetched } from './fetched.ts'
import { MAX_DELAY, ROBOTS_KEPT, ROBOTS_RETRY } from './limits.ts'

/** Its types describe an ES module, which it is not. */
const parserOf = robotsParser as unknown as typeof robotsParser.default

/** The name that robots.txt may call this crawler by (RFC 9309 2.2.1). */
export const PRODUCT = 'art13'
/** Longer lines are left out: matching a pattern costs its length times that of the address. */
const MAX_LINE = 2_000

/** What a request for robots.txt gave; the text may be cut at the limit. */
export interface RobotsAnswer {
  status: number
  text: string
}

/** Keeps what robots.txt said beyond one process. Times in milliseconds since 1970. */
export interface RobotsShelf {
  get(origin: string): Promise<(RobotsAnswer & { at: number }) | undefined>
  put(origin: string, answer: RobotsAnswer & { at: number }): Promise<void>
}

interface Rules {
  /** Rejects when robots.txt could not be had: then nothing may be fetched. */
  parsed: Promise<ReturnType<typeof parserOf>>
  until: number
}

/** robots.txt by RFC 9309, one an origin, kept for a day at most. */
export class Robots {
  readonly #rules = new Map<string, Rules>()
  readonly #ask: (url: URL) => Promise<RobotsAnswer>
  readonly #clock: Clock
  readonly #shelf: RobotsShelf | undefined

  /** `ask` fetches one robots.txt, with its redirects. */
  constructor(clock: Clock, ask: (url: URL) => Promise<RobotsAnswer>, shelf?: RobotsShelf) {
    this.#clock = clock
    this.#shelf = shelf
    this.#ask = ask
  }

  /**
   * Makes sure that a URL may be fetched, and gives the Crawl-delay in milliseconds (0 for none).
   * @throws {NotFetched} `robots`, `robots-delay`, `robots-unreachable`, or why robots.txt could not be had.
   */
  async mustAllow(url: URL): Promise<number> {
    const rules = await this.#rulesOf(url)
    const allowed = rules.isAllowed(url.href, PRODUCT)
    if (allowed === undefined) throw new Error(`robots.txt of another origin than ${url.origin}`)
    if (!allowed) throw new NotFetched('robots', `robots.txt does not allow ${url.pathname}.`)
    const delay = Math.max(0, rules.getCrawlDelay(PRODUCT) ?? 0) * 1000
    if (delay <= MAX_DELAY) return delay
    const seconds = delay / 1000
    throw new NotFetched('robots-delay', `robots.txt asks for ${seconds} s between requests.`)
  }

  /** The sitemaps that the origin's robots.txt names, as they are written. @throws {NotFetched} as `mustAllow`. */
  async sitemapsOf(url: URL): Promise<string[]> {
    return (await this.#rulesOf(url)).getSitemaps()
  }

  #rulesOf(url: URL): Rules['parsed'] {
    const known = this.#rules.get(url.origin)
    if (known && this.#clock.now() < known.until) return known.parsed
    const rules: Rules = { parsed: this.#load(url), until: Number.POSITIVE_INFINITY }
    this.#rules.set(url.origin, rules)
    const keep = (milliseconds: number) => () => {
      rules.until = this.#clock.now() + milliseconds
    }
    // Where nothing answers, the next one asks again: only an answer may be kept.
    rules.parsed.then(keep(ROBOTS_KEPT), (error) => keep(isAnswer(error) ? ROBOTS_RETRY : 0)())
    return rules.parsed
  }

  async #load(page: URL): Rules['parsed'] {
    const url = new URL('/robots.txt', page.origin)
    const text = await this.#textOf(url)
    return parserOf(url.href, text)
  }

  async #textOf(url: URL): Promise<string> {
    let answer: RobotsAnswer
    try {
      answer = await this.#answerOf(url)
    } catch (error) {
      // RFC 9309 2.3.1.2: after five redirects it may count as unavailable, and that allows.
      if (error instanceof NotFetched && error.reason === 'redirect-loop') return ''
      throw error
    }
    const { status, text } = answer
    if (status >= 500)
      throw new NotFetched('robots-unreachable', `robots.txt answers with ${status}.`)
    // RFC 9309 2.3.1.3: unavailable (4xx) allows everything.
    if (status < 200 || status >= 300) return ''
    const lines = text.split(/\r\n|\r|\n/)
    return lines.filter((line) => line.length <= MAX_LINE).join('\n')
  }

  async #answerOf(url: URL): Promise<RobotsAnswer> {
    const now = this.#clock.now()
    const before = await this.#shelf?.get(url.origin)
    const kept = before && before.status >= 500 ? ROBOTS_RETRY : ROBOTS_KEPT
    if (before && now - before.at < kept) return before
    const answer = await this.#ask(url)
    await this.#shelf?.put(url.origin, { ...answer, at: now })
    return answer
  }
}

function isAnswer(error: unknown): boolean {
  return error instanceof NotFetched && error.reason === 'robots-unreachable'
}
