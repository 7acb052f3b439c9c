import { discover } from '../../../src/audit/discovery/discover.ts'
import type { Discovered, Means } from '../../../src/audit/discovery/discovered.ts'
import { Fetcher } from '../../../src/audit/fetch/fetcher.ts'
import { Judge } from '../../../src/audit/judge.ts'
import type { DocumentResult } from '../../../src/lint/result.ts'
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
  /** Of the hits: taken for another kind of document than it is. */
  miscalled: string[]
}

/** Searches the sites of the fixture web, all at once, each by a clock of its own: pauses for one take no time of another. */
export async function evaluate(web: Web, sites: readonly Site[]): Promise<Evaluation[]> {
  const judge = judgeInMemory()
  try {
    return await Promise.all(sites.map((site) => searched(site, fetcherFor(web), judge)))
  } finally {
    await judge.end()
  }
}

async function searched(site: Site, fetcher: Fetcher, judge: Judge): Promise<Evaluation> {
  const means: Means = {
    get: (url, options) => fetcher.get(url, { ...options, site: site.host }),
    sitemapsOf: (url) => fetcher.sitemapsOf(url),
    judge: (answer) => judge.judge(answer),
  }
  try {
    return compare(site, await discover(site.listed ?? '', means))
  } finally {
    await fetcher.close()
  }
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

/** As an audit judges, but with verdicts that are kept in memory. */
function judgeInMemory(): Judge {
  const kept = new Map<string, DocumentResult>()
  const verdicts = {
    get: async (sha256: string) => kept.get(sha256),
    open: async () => {},
    close: async (sha256: string, result: DocumentResult) => {
      kept.set(sha256, result)
    },
  }
  const options = { asOf: '2026-12-01', lang: 'de', jobs: 2 } as const
  return new Judge(verdicts, options, new AbortController().signal)
}

function compare(site: Site, discovered: Discovered): Evaluation {
  const { documents = [] } = site.expected ?? {}
  const taken = discovered.considered.filter(({ decision }) => decision === 'taken')
  const urls = taken.map(({ url }) => url)
  const hits = documents.filter((one) => addressesOf(one).some((url) => urls.includes(url)))
  const right = new Set(documents.flatMap(addressesOf))
  // A document that is taken twice is wrong once.
  const again = hits.flatMap((one) => urls.filter((url) => addressesOf(one).includes(url)).slice(1))
  const kinds = new Map(taken.map(({ url, kind }) => [url, kind]))
  const isMiscalled = (one: ExpectedDocument) =>
    addressesOf(one).some(
      (url) => kinds.has(url) && isPolicy(one) !== (kinds.get(url) === 'policy'),
    )
  return {
    site,
    discovered,
    wanted: documents.length,
    hits: hits.map(({ url }) => url),
    missed: documents.filter((one) => !hits.includes(one)).map(({ url }) => url),
    miscalled: hits.filter(isMiscalled).map(({ url }) => url),
    wrong: [...urls.filter((url) => !right.has(url)), ...again],
  }
}

function addressesOf({ url, also = [], parts = [], variants = [] }: ExpectedDocument): string[] {
  return [url, ...also, ...parts, ...variants]
}

/** All that is not the policy of the website is a sheet: by Art. 13, Art. 14, or of a part of the body. */
function isPolicy({ kind }: ExpectedDocument): boolean {
  return kind === 'policy'
}
