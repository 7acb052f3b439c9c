import { createHash } from 'node:crypto'
import { discover } from '../../../src/audit/discovery/discover.ts'
import type { Discovered, Means } from '../../../src/audit/discovery/discovered.ts'
import type { Answer } from '../../../src/audit/fetch/fetched.ts'
import { Fetcher } from '../../../src/audit/fetch/fetcher.ts'
import type { DocumentResult } from '../../../src/lint/result.ts'
import { run } from '../../../src/run/run.ts'
import { FakeClock } from '../fetch/fake-clock.ts'
import type { Web } from '../web/server.ts'
import type { ExpectedDocument, Site } from '../web/site.ts'

/** What the search made of a site, against what is expected of it. */
export interface Evaluation {
  site: Site
  discovered: Discovered
  wanted: number
  hits: string[]
  missed: string[]
  /** Taken, and not expected. */
  wrong: string[]
}

/** Searches the sites of the fixture web, all at once, each by a clock of its own: pauses for one take no time of another. */
export async function evaluate(web: Web, sites: readonly Site[]): Promise<Evaluation[]> {
  const judge = judgeOnce()
  return Promise.all(
    sites.map(async (site) => {
      const fetcher = fetcherFor(web)
      const means: Means = {
        get: (url, options) => fetcher.get(url, { ...options, site: site.host }),
        sitemapsOf: (url) => fetcher.sitemapsOf(url),
        judge,
      }
      try {
        return compare(site, await discover(site.listed ?? '', means))
      } finally {
        await fetcher.close()
      }
    }),
  )
}

function fetcherFor(web: Web): Fetcher {
  return new Fetcher({
    version: '0.0.0',
    contact: 'audit@example.org',
    clock: new FakeClock(),
    allowPrivate: true,
    ca: web.ca.toString(),
    resolve: async (host) => {
      const known = web.hostMap.get(host)
      if (known === undefined) throw new Error(`${host} has no address`)
      return [known.address]
    },
    portOf: (host) => web.hostMap.get(host)?.port,
    // Far below the defaults, for what never answers; one honest page takes 1.5 seconds.
    limits: { idle: 3_000, pageTotal: 4_000, documentTotal: 4_000 },
  })
}

/** Judges each content once, as `run` does for documents that a server gave. */
function judgeOnce(): Means['judge'] {
  const results = new Map<string, Promise<DocumentResult>>()
  return (answer) => {
    const key = createHash('sha256').update(answer.bytes).digest('hex')
    const result = results.get(key) ?? judged(answer)
    results.set(key, result)
    return result
  }
}

async function judged({ bytes, charset, finalUrl }: Answer): Promise<DocumentResult> {
  const source = { path: finalUrl, bytes, ...(charset !== undefined && { charset }) }
  for await (const result of run([source], { asOf: '2026-12-01', lang: 'de', jobs: 1 }))
    return result
  throw new Error('There is no result.')
}

function compare(site: Site, discovered: Discovered): Evaluation {
  const { documents = [] } = site.expected ?? {}
  const taken = discovered.considered.filter(({ decision }) => decision === 'taken')
  const urls = taken.map(({ url }) => url)
  const hits = documents.filter((one) => addressesOf(one).some((url) => urls.includes(url)))
  const right = new Set(documents.flatMap(addressesOf))
  // A document that is taken twice is wrong once.
  const again = hits.flatMap((one) => urls.filter((url) => addressesOf(one).includes(url)).slice(1))
  return {
    site,
    discovered,
    wanted: documents.length,
    hits: hits.map(({ url }) => url),
    missed: documents.filter((one) => !hits.includes(one)).map(({ url }) => url),
    wrong: [...urls.filter((url) => !right.has(url)), ...again],
  }
}

function addressesOf({ url, also = [], parts = [], variants = [] }: ExpectedDocument): string[] {
  return [url, ...also, ...parts, ...variants]
}
