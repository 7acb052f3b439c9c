import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveWeb, type Web } from '../web/server.ts'
import { readSites } from '../web/site.ts'
import { type Evaluation, evaluate } from './evaluate.ts'

const sites = readSites('fixtures/web').filter(({ listed }) => listed !== undefined)

let web: Web
let evaluations: Evaluation[]
beforeAll(async () => {
  web = await serveWeb('fixtures/web')
  evaluations = await evaluate(web, sites)
}, 600_000)
afterAll(() => web.close())

function evaluationOf(host: string): Evaluation {
  const found = evaluations.find(({ site }) => site.host === host)
  if (found === undefined) throw new Error(`${host} was not searched`)
  return found
}

describe.each(sites.map((site) => [site.host, site] as const))('%s', (host, { expected }) => {
  it('has the outcome that is expected', () => {
    const { outcome, detail } = evaluationOf(host).discovered
    expect([outcome, detail]).toEqual([expected?.outcome, detail])
  })

  it('does not take what must be refused', () => {
    const { considered } = evaluationOf(host).discovered
    const refused = expected?.refused.map(({ url }) => url) ?? []
    const taken = considered.filter(({ decision }) => decision === 'taken').map(({ url }) => url)
    expect(taken.filter((url) => refused.includes(url))).toEqual([])
  })

  it('records other hosts and never asks them', () => {
    const { considered } = evaluationOf(host).discovered
    const recorded = considered.filter(({ decision }) => decision === 'external')
    const external = expected?.external.map(({ url }) => url) ?? []
    expect(recorded.map(({ url }) => url)).toEqual(expect.arrayContaining(external))
  })

  it('tells of each address once, and of each request', () => {
    const { considered, tried } = evaluationOf(host).discovered
    expect(new Set(considered.map(({ url }) => url)).size).toBe(considered.length)
    expect(tried.length).toBeGreaterThan(0)
  })
})

describe('all sites together', () => {
  it('asks no host but those of the bodies', () => {
    const foreign = readSites('fixtures/web').filter(({ state }) => state === '')
    const asked = new Set(web.log.map(({ host }) => host))
    expect(foreign.filter(({ host }) => asked.has(host))).toEqual([])
  })

  it('finds nine of ten documents and tells their kind, and takes hardly anything else', () => {
    const sum = (of: (one: Evaluation) => number) =>
      evaluations.reduce((total, one) => total + of(one), 0)
    const hits = sum(({ hits }) => hits.length)
    const recall = hits / sum(({ wanted }) => wanted)
    const precision = hits / (hits + sum(({ wrong }) => wrong.length))
    const withNotices = evaluations.filter(({ wanted }) => wanted > 0)
    const each = withNotices.map(({ hits, wanted }) => hits.length / wanted)
    const mean = each.reduce((total, one) => total + one, 0) / each.length
    const right = evaluations.filter(
      ({ site, discovered }) => site.expected?.outcome === discovered.outcome,
    )
    const kinds = 1 - sum(({ miscalled }) => miscalled.length) / hits
    const figures = {
      recall,
      precision,
      mean,
      kinds,
      outcomes: `${right.length}/${evaluations.length}`,
    }
    process.stdout.write(`${table(evaluations)}\n${JSON.stringify(figures)}\n`)
    expect(Math.min(recall, precision, mean, kinds)).toBeGreaterThanOrEqual(0.9)
  })
})

function table(all: readonly Evaluation[]): string {
  const lines = all.map(({ site, discovered, hits, wanted, ...faulty }) => {
    const { outcome, tried } = discovered
    const found = `${hits.length}/${wanted}`
    const faults = [
      ...faulty.missed.map((url) => `- ${url}`),
      ...faulty.wrong.map((url) => `+ ${url}`),
      ...faulty.miscalled.map((url) => `~ ${url}`),
    ]
    return [`${site.host}: ${outcome}, ${found}, ${tried.length} requests`, ...faults].join('\n  ')
  })
  return lines.join('\n')
}
