/** What the servers of the fixture web saw of an audit with its real pauses. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LoggedRequest, serveWeb, type Web } from '../web/server.ts'
import { Auditor } from './auditor.ts'

/** With Crawl-delay, 429 and 503; with a group of robots.txt for art13; three that share a machine; one that forbids. */
const HOSTS = [
  'www.amt-siebenseen.example',
  'www.stadtwerke-elsterau.example',
  'www.falkenrode.example',
  'www.hohenbuchau.example',
  'www.kleinpixelau.example',
  'www.stillwasser.example',
  'www.muehlbrueck.example',
]
/** Milliseconds by which two clocks and a busy machine may differ. */
const SLACK = 50

let web: Web
let auditor: Auditor
beforeAll(async () => {
  web = await serveWeb('fixtures/web')
  auditor = new Auditor(web, HOSTS)
  const { code, stderr } = await auditor.begin().ended
  expect([code, stderr]).toEqual([0, expect.stringContaining('7 of 7')])
}, 600_000)
afterAll(async () => {
  auditor.remove()
  await web.close()
})

const byHost = () => grouped(web.log, ({ host }) => host)
const pausesOf = (log: readonly LoggedRequest[]) =>
  log.slice(1).map((request, index) => request.at - (log[index]?.ended ?? Number.POSITIVE_INFINITY))

describe('an audit', () => {
  it('has never two connections to a host, and at most two hosts of a machine at once', () => {
    expect(Math.max(...web.log.map(({ connections }) => connections))).toBe(1)
    for (const log of grouped(web.log, ({ address }) => address).values())
      expect(mostAtOnce(log)).toBeLessThanOrEqual(2)
  })

  it('leaves a host alone for a second after each answer', () => {
    for (const log of byHost().values())
      for (const pause of pausesOf(log)) expect(pause).toBeGreaterThan(1_000 - SLACK)
  })

  it('keeps Crawl-delay', () => {
    const log = byHost().get('www.amt-siebenseen.example') ?? []
    // After robots.txt itself nothing is known yet.
    for (const pause of pausesOf(log).slice(1)) expect(pause).toBeGreaterThan(2_000 - SLACK)
  })

  it('keeps Retry-After, and waits longer after each refusal', () => {
    const log = byHost().get('www.amt-siebenseen.example') ?? []
    const pausesAfter = (status: number) =>
      log.flatMap((request, index) =>
        request.status === status ? (pausesOf(log)[index] ?? 0) : [],
      )
    const [asked] = pausesAfter(429)
    expect(asked).toBeGreaterThan(3_000 - SLACK)
    const [first = 0, second = 0] = pausesAfter(503)
    expect(first).toBeGreaterThan(4_000 - SLACK)
    expect(second).toBeGreaterThan(8_000 - SLACK)
  })

  it('asks for robots.txt first, once, and for nothing that it forbids', () => {
    for (const log of byHost().values()) {
      expect(log[0]?.path).toBe('/robots.txt')
      expect(log.filter(({ path }) => path === '/robots.txt')).toHaveLength(
        new Set(log.map(({ scheme }) => scheme)).size,
      )
    }
    const asked = (host: string) => (byHost().get(host) ?? []).map(({ path }) => path)
    expect(asked('www.amt-siebenseen.example').filter((path) => path.endsWith('.pdf'))).toEqual([])
    expect(
      asked('www.stadtwerke-elsterau.example').filter((path) => path.startsWith('/kundenportal/')),
    ).toEqual([])
    expect(asked('www.stillwasser.example')).toEqual(['/robots.txt'])
  })

  it('says who it is with each request, and asks with GET alone', () => {
    for (const { headers, method } of web.log) {
      expect(headers['user-agent']).toMatch(/^art13\/\S+ \(\+audit@example\.org; /)
      expect(method).toBe('GET')
      expect(headers.cookie).toBeUndefined()
    }
  })

  it('asks on another host for nothing, but for services of the site itself', () => {
    const others = [...byHost().keys()].filter((host) => !HOSTS.includes(host))
    expect(others.sort()).toEqual(['service.muehlbrueck.example'])
  })
})

/** Requests that were being answered at the same time. */
function mostAtOnce(log: readonly LoggedRequest[]): number {
  const at = log.map((request) => request.at)
  return Math.max(
    ...at.map((now) => log.filter((each) => each.at <= now && now < (each.ended ?? now)).length),
  )
}

function grouped(log: readonly LoggedRequest[], key: (request: LoggedRequest) => string) {
  const groups = new Map<string, LoggedRequest[]>()
  for (const request of log)
    groups.set(key(request), [...(groups.get(key(request)) ?? []), request])
  return groups
}
