import { afterEach, describe, expect, it } from 'vitest'
import { delayAfter } from '../../../src/audit/fetch/host.ts'
import { retryAfter } from '../../../src/audit/fetch/retry-after.ts'
import { type Seen, Web } from './web.ts'

const PAGE = { site: 'a', kind: 'page' } as const
let web: Web
afterEach(() => web?.close())

/** Answers after some turns of the event loop, so that others could come in between. */
const slow = (_request: unknown, response: import('node:http').ServerResponse) => {
  setTimeout(() => response.end('slow'), 20)
}
const refusing = (status: number, header?: string) => {
  const refuse = (_request: unknown, response: import('node:http').ServerResponse) =>
    response.writeHead(status, header ? { 'retry-after': header } : {}).end()
  return refuse
}

/** Milliseconds from the end of each request to the start of the next. */
const gaps = (seen: Seen[]) =>
  seen.slice(1).map(({ from }, index) => from - (seen[index]?.to ?? Number.NaN))

/** Most requests that were open at once. */
class Open {
  most = 0
  #now = 0
  readonly page = (_request: unknown, response: import('node:http').ServerResponse) => {
    this.#now++
    this.most = Math.max(this.most, this.#now)
    setTimeout(() => {
      this.#now--
      response.end('one')
    }, 30)
  }
}

describe('the pause after a response', () => {
  it.each([
    [0, 0, 1_000],
    [400, 0, 1_000],
    [3_000, 0, 6_000],
    [3_000, 10_000, 10_000],
    [60_000, 0, 30_000],
  ])('took %i ms, Crawl-delay %i ms: %i ms', (took, crawlDelay, expected) => {
    expect(delayAfter(took, crawlDelay)).toBe(expected)
  })
})

describe('Retry-After', () => {
  const now = Date.UTC(2026, 10, 30, 12, 0, 0)
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 30 Nov 2026 12:01:00 GMT', 60_000],
    ['Mon, 30 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s: %s ms', (header, expected) => {
    expect(retryAfter(header, now)).toBe(expected)
  })
})

describe('a host', () => {
  it('gets one request at a time with pauses, however many are asked for at once', async () => {
    const open = new Open()
    web = await new Web({ '/1': open.page, '/2': open.page, '/3': open.page, '/4': slow }).open()
    const fetcher = web.fetcher()
    const urls = ['/1', '/2', '/3', '/4'].map((path) => web.url(path))
    const fetched = await Promise.all(
      urls.map((url, n) => fetcher.get(url, { ...PAGE, site: `${n}` })),
    )
    expect(fetched.map(({ kind }) => kind)).toEqual(Array(4).fill('answer'))
    expect(open.most).toBe(1)
    expect(web.seen).toHaveLength(5)
    expect(Math.min(...gaps(web.seen))).toBeGreaterThanOrEqual(1_000)
  })

  it('is left alone as long as its Crawl-delay says', async () => {
    web = await new Web({
      '/robots.txt': 'User-agent: *\nCrawl-delay: 7',
      '/1': 'a',
      '/2': 'b',
    }).open()
    const fetcher = web.fetcher()
    await Promise.all(['/1', '/2'].map((path) => fetcher.get(web.url(path), PAGE)))
    const [, toTheSecond] = gaps(web.seen)
    expect(toTheSecond).toBeGreaterThanOrEqual(7_000)
  })

  it('is left alone for twice the time that it took', async () => {
    const took = (_: unknown, response: import('node:http').ServerResponse) => {
      web.clock.advance(4_000)
      response.end('at last')
    }
    web = await new Web({ '/1': took, '/2': 'b' }).open()
    const fetcher = web.fetcher()
    await fetcher.get(web.url('/1'), PAGE)
    await fetcher.get(web.url('/2'), PAGE)
    expect(gaps(web.seen)[1]).toBeGreaterThanOrEqual(8_000)
  })

  it.each([
    [429, '45', 45_000],
    [503, 'Mon, 30 Nov 2026 00:05:00 GMT', 200_000],
    [429, undefined, 2_000],
  ])(
    'that answers %i with Retry-After %s is asked again after %i ms',
    async (status, header, least) => {
      let isRefused = false
      web = await new Web({
        '/1': (_, response) => {
          if (isRefused) return response.end('now')
          isRefused = true
          return refusing(status, header)(_, response)
        },
      }).open()
      const fetched = await web.fetcher().get(web.url('/1'), PAGE)
      expect(fetched).toMatchObject({ kind: 'answer', status: 200 })
      expect(gaps(web.seen)[1]).toBeGreaterThanOrEqual(least)
    },
  )

  it('that refuses three times in a row is parked, and after an hour asked again', async () => {
    web = await new Web({ '/1': refusing(429), '/2': 'b' }).open()
    const fetcher = web.fetcher()
    const both = ['/1', '/2'].map((path) => fetcher.get(web.url(path), PAGE))
    const [first] = await Promise.all(both)
    expect(first).toMatchObject({ kind: 'failure', reason: 'blocked' })
    const asked = web.seen.length
    const parked = await fetcher.get(web.url('/1'), PAGE)
    expect(parked).toMatchObject({ kind: 'failure', reason: 'blocked' })
    if (parked.kind === 'failure') expect(parked.retryAt).toBeGreaterThan(web.clock.now())
    expect(web.seen).toHaveLength(asked)
    web.clock.advance(3_700_000)
    const later = await fetcher.get(web.url('/2'), { ...PAGE, site: 'b' })
    expect(later).toMatchObject({ kind: 'answer', status: 200 })
  })

  it('waits longer each time it refuses', async () => {
    web = await new Web({ '/1': refusing(503) }).open()
    await web.fetcher().get(web.url('/1'), PAGE)
    const [, second = 0, third = 0] = gaps(web.seen)
    expect(second).toBeGreaterThanOrEqual(2_000)
    expect(third).toBeGreaterThanOrEqual(4_000)
    expect(web.seen).toHaveLength(4)
  })

  it('that wants to be left alone for a day is parked at once', async () => {
    web = await new Web({ '/1': refusing(503, '86400') }).open()
    const fetched = await web.fetcher().get(web.url('/1'), PAGE)
    expect(fetched).toMatchObject({ kind: 'failure', reason: 'blocked' })
    expect(web.paths()).toEqual(['/robots.txt', '/1'])
  })
})

describe('an address', () => {
  const hosts = ['a.example', 'b.example', 'c.example', 'd.example', 'e.example']

  it('serves two hosts at once at most, and rests as a host does', async () => {
    const open = new Open()
    web = await new Web({ '/': open.page, '/robots.txt': open.page }).open()
    const fetcher = web.fetcher()
    await Promise.all(hosts.map((host) => fetcher.get(web.url('/', host), { ...PAGE, site: host })))
    expect(new Set(web.seen.map(({ host }) => host)).size).toBe(5)
    expect(open.most).toBe(2)
    const starts = web.seen.map(({ from }) => from)
    for (const start of starts) {
      const within = starts.filter((each) => each >= start && each < start + 1_000)
      expect(within.length).toBeLessThanOrEqual(2)
    }
  })

  it('shares the bound on all exchanges', async () => {
    const open = new Open()
    web = await new Web({ '/': open.page }).open()
    const fetcher = web.fetcher({ limits: { concurrency: 1 } })
    await Promise.all(hosts.map((host) => fetcher.get(web.url('/', host), { ...PAGE, site: host })))
    expect(open.most).toBe(1)
  })
})
