import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { establish } from '../../src/facts/index.ts'
import { robotsOf } from './web/robots.ts'
import { filesOf, seen } from './web/seen.ts'
import { serveWeb, type Web } from './web/server.ts'
import { type Outcome, pathOf, readSites, routeOf, type Site } from './web/site.ts'
import { type Walk, walk } from './web/walk.ts'

const folder = 'fixtures/web'
const sites = readSites(folder)
const listed = sites.filter((site) => site.listed !== undefined)
const byName = (list: readonly Site[]) => list.map((site) => [site.host, site] as const)
const kinds: readonly Outcome[] = [
  ...([
    'found',
    'soft-404',
    'robot-challenge',
    'javascript-only',
    'redirect-to-other-host',
    'notice-on-other-host',
  ] as const),
  ...(['robots-forbidden', 'unreachable', 'not-found'] as const),
]

let web: Web
beforeAll(async () => {
  web = await serveWeb(folder)
})
afterAll(() => web.close())

describe('the data of the fixture web', () => {
  it('has enough sites, under names that nobody owns and on several machines', () => {
    expect(listed.length).toBeGreaterThanOrEqual(15)
    expect(sites.filter(({ host }) => !host.endsWith('.example'))).toEqual([])
    expect(sites.filter(({ address }) => !address.startsWith('127.0.0.'))).toEqual([])
    const machines = new Set(sites.map(({ address }) => address))
    expect(machines.size).toBeGreaterThanOrEqual(10)
    expect(machines.size).toBeLessThan(sites.length)
  })

  it.each(Object.entries(seen))('has %s', (_, test) => {
    expect(sites.filter(test).map(({ host }) => host)).not.toEqual([])
  })

  it.each(kinds)('has a site whose outcome is %s', (kind) => {
    expect(listed.some(({ expected }) => expected?.outcome === kind)).toBe(true)
  })

  it.each(byName(sites))('of %s uses each of its files', (_, site) => {
    const routes = [...Object.values(site.routes), ...(site.fallback ? [site.fallback] : [])]
    const used = routes.flatMap(({ file }) => file ?? [])
    expect(filesOf(site).filter((file) => !used.includes(file))).toEqual([])
    for (const file of used) expect(readFileSync(pathOf(site, file)).length).toBeGreaterThan(0)
  })

  it.each(byName(listed))('of %s says what is expected, without contradiction', (_, site) => {
    const { outcome, documents, refused, external } = expectedOf(site)
    const known: readonly string[] = kinds
    expect(known).toContain(outcome)
    expect(documents.length > 0).toBe(outcome === 'found')
    const taken = documents.flatMap(({ url, also = [], parts = [] }) => [url, ...also, ...parts])
    const left = [...refused, ...external].map(({ url }) => url)
    expect(new Set([...taken, ...left]).size).toBe(taken.length + left.length)
  })
})

describe.each(byName(listed.filter(({ down }) => !down)))('%s', (_, site) => {
  let found: Walk
  beforeAll(async () => {
    found = await walk(web, site)
  })

  it('lets every expected document be reached within the rules', () => {
    const wanted = expectedOf(site).documents.flatMap(addressesOf)
    expect(wanted.filter((url) => !found.reached.has(url))).toEqual([])
  })

  it('tempts with all that must be refused', () => {
    const { refused } = expectedOf(site)
    const met = (url: string) =>
      found.linked.has(url) || found.reached.has(url) || found.forbidden.has(url)
    // Where robots.txt forbids all, no page is there to link to the others.
    const tempting = refused.filter(({ why }) => why !== 'robots')
    expect(tempting.filter(({ url }) => !met(url))).toEqual([])
    const robots = refused.filter(({ why }) => why === 'robots').map(({ url }) => url)
    expect(robots.filter((url) => found.reached.has(url))).toEqual([])
  })

  it('links to what must be recorded only', () => {
    const external = expectedOf(site).external.map(({ url }) => url)
    expect(external.filter((url) => !found.linked.has(url))).toEqual([])
  })

  it('gives documents of the format that is expected, and the same bytes where it says so', () => {
    for (const { url, format, also = [] } of expectedOf(site).documents) {
      const body = found.reached.get(url)?.body
      expect([url, body?.subarray(0, 5).toString() === '%PDF-']).toEqual([url, format === 'pdf'])
      for (const other of also) expect(found.reached.get(other)?.body).toEqual(body)
    }
  })

  it('gives notices that are notices, and other pages that are none', async () => {
    const { documents, refused } = expectedOf(site)
    const readable = documents.filter(({ unreadable }) => !unreadable)
    const none = refused.filter(({ why, url }) => !seeming.has(why) && found.reached.has(url))
    const judged: [string, string][] = []
    for (const { url } of [...readable, ...none]) judged.push([url, await isNotice(found, url)])
    expect(judged).toEqual([
      ...readable.map(({ url }) => [url, 'yes']),
      ...none.map(({ url }) => [url, 'no']),
    ])
  })
})

/**
 * A hub speaks of little else than notices, a stale notice is one, and a form without a text layer says nothing, and
 * a press release may be headed like one: an audit must tell them by other signs.
 */
const seeming = new Set(['hub', 'stale', 'unreadable form', 'named like one'])

async function isNotice({ reached }: Walk, url: string): Promise<string> {
  const body = reached.get(url)?.body ?? Buffer.alloc(0)
  const isPdf = body.subarray(0, 5).toString() === '%PDF-'
  const { notice } = await extract(body, isPdf ? 'x.pdf' : 'x.html')
  return establish(notice).genre.stated
}

function expectedOf(site: Site): NonNullable<Site['expected']> {
  if (site.expected === undefined) throw new Error(`${site.host}: nothing is expected`)
  return site.expected
}

function addressesOf(document: NonNullable<Site['expected']>['documents'][number]): string[] {
  const { url, also = [], parts = [], variants = [] } = document
  return [url, ...also, ...parts, ...variants]
}

describe('the reading of robots.txt in the walk', () => {
  const read = (text: string, status = 200) => robotsOf({ status, body: Buffer.from(text) })
  it.each([
    ['User-agent: *\nDisallow: /a/', '/a/b', false],
    ['User-agent: *\nDisallow: /a/', '/b', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?1', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf.pdf', false],
    ['User-agent: art13\nDisallow: /a\n\nUser-agent: *\nDisallow: /', '/b', true],
    ['User-agent: *\nDisallow:', '/b', true],
    ['', '/b', true],
  ])('%j, %s: %s', (text, path, allowed) => {
    expect(read(text).allows(path)).toBe(allowed)
  })

  it('forbids all after an error of the server, nothing where there is none', () => {
    expect([read('', 500).allows('/'), read('Disallow: /', 404).allows('/')]).toEqual([false, true])
  })

  it('finds a route whatever the case of its percent-encodings', () => {
    const town = sites.find(({ host }) => host === 'www.muehlbrueck.example')
    expect(town && routeOf(town, '/%c3%84mter')).toBe(town?.routes['/%C3%84mter'])
  })
})
