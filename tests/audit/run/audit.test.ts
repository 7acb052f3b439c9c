/** The audit's own way, in this process and with a clock that jumps: sites that fail, share addresses, or come again. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AuditEvent, audit } from '../../../src/audit/audit.ts'
import type { FetcherOptions } from '../../../src/audit/fetch/fetcher.ts'
import { Bodies } from '../../../src/audit/store/bodies.ts'
import { type Db, openDatabase } from '../../../src/audit/store/database.ts'
import { beginRun } from '../../../src/audit/store/runs.ts'
import type { RunRow } from '../../../src/audit/store/schema.ts'
import { redirect, Web } from '../fetch/web.ts'

const HOUR = 3600_000

let folder: string
let db: Db
let web: Web
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'art13-audit-'))
  db = await openDatabase(folder)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await web.close()
  await db.destroy()
  rmSync(folder, { recursive: true, force: true })
})

const runOf = (id: string): RunRow => ({
  ...{ id, started: `2026-11-30T00:00:0${id}.000Z`, finished: null, list_name: 'list.csv' },
  ...{ list_sha256: 'x', columns_json: '[]', as_of: '2026-11-21', rule_set: 'r', version: '0' },
  config_json: '{}',
})

/** Begins a run with sites by their paths, or goes on with it, and gives what became of them. */
async function audited(
  paths: readonly string[],
  {
    id = '1',
    isNew = true,
    fetch = {} as Partial<FetcherOptions>,
    bodies = new Bodies(folder),
  } = {},
) {
  const run = runOf(id)
  const sites = paths.map((path) => ({
    key: path,
    url: web.url(path),
    name: path,
    columns_json: '{}',
  }))
  if (isNew) await beginRun(db, run, sites)
  const events: AuditEvent[] = []
  const identity = { version: '0', contact: 'audit@example.org' }
  const isFinished = await audit({
    ...{ db, bodies, run, sites: 2, signal: new AbortController().signal },
    fetch: {
      ...{ ...identity, clock: web.clock, allowPrivate: true, ports: 'any' },
      ...{ resolve: async () => ['127.0.0.1'], ...fetch },
    },
    judge: { asOf: '2026-11-21', lang: 'en', jobs: 1 },
    onEvent: (event) => events.push(event),
  })
  const rows = await db
    .selectFrom('site')
    .selectAll()
    .where('run', '=', id)
    .orderBy('position')
    .execute()
  return { isFinished, events, sites: rows }
}

const busy =
  (seconds: string) => (_request: unknown, response: import('node:http').ServerResponse) =>
    response.writeHead(503, { 'retry-after': seconds }).end()
const page = (title: string) =>
  `<html lang="de"><title>${title}</title><h1>${title}</h1><p>Willkommen.`

describe('a site that is out of reach', () => {
  it('is asked once more after the others, with its whole time', async () => {
    web = await new Web({ '/': page('Gemeinde') }).open()
    let looks = 0
    const resolve = async () => {
      looks++
      // So long are the others at it.
      if (looks === 3) web.clock.advance(HOUR)
      return looks <= 3 ? Promise.reject(new Error('not now')) : ['127.0.0.1']
    }
    const { sites, events } = await audited(['/'], { fetch: { resolve } })
    expect(events.map((event) => event.kind === 'site' && [event.outcome, event.isFinal])).toEqual([
      ['unreachable', false],
      ['not-found', true],
    ])
    expect(sites[0]).toMatchObject({ done: 1, attempts: 2, outcome: 'not-found' })
  })

  it('is waited for when it asks for a while', async () => {
    web = await new Web({ '/': busy('1200') }).open()
    const { events } = await audited(['/'])
    expect(events.map(({ kind }) => kind)).toEqual(['site', 'waiting', 'site'])
  })

  it('is not waited for when it asks for more than an hour', async () => {
    web = await new Web({ '/': busy('999999999') }).open()
    const { events, sites, isFinished } = await audited(['/'])
    expect(events.map(({ kind }) => kind)).toEqual(['site'])
    expect(sites[0]).toMatchObject({ done: 1, outcome: 'blocked' })
    expect(isFinished).toBe(true)
  })
})

it('takes no address for answered that another site had no share left for', async () => {
  const links = ['/a', '/b', '/c'].map((path) => `<a href="${path}">Datenschutz ${path}</a>`)
  web = await new Web({
    '/one/': page('Eins') + links.join(''),
    '/two/': page('Zwei') + links.slice(2).join(''),
    ...{ '/a': page('A'), '/b': page('B'), '/c': page('C') },
  }).open()
  await audited(['/one/', '/two/'], { fetch: { budget: { pages: 3, documents: 0 } } })
  expect(web.paths()).toContain('/c')
  const spent = await db.selectFrom('fetch').select('url').where('reason', '=', 'budget').execute()
  expect(spent).toEqual([])
})

describe('what was fetched before', () => {
  it('is asked for on condition only where it came from', async () => {
    let target = '/old'
    const told =
      (tag: string) =>
      (
        request: import('node:http').IncomingMessage,
        response: import('node:http').ServerResponse,
      ) => {
        // A server that knows dates alone: what did not change since then is the same, whatever it is.
        if (request.headers['if-modified-since']) return response.writeHead(304).end()
        const headers = {
          'content-type': 'text/html',
          'last-modified': 'Sun, 01 Nov 2026 00:00:00 GMT',
        }
        return response.writeHead(200, headers).end(page(tag))
      }
    web = await new Web({
      '/': (request, response) =>
        (redirect(target) as (...args: unknown[]) => void)(request, response),
      ...{ '/old': told('Alt'), '/new': told('Neu') },
    }).open()
    await audited(['/'])
    const again = await audited(['/'], { id: '2' })
    expect(again.sites[0]).toMatchObject({ home: web.url('/old') })
    target = '/new'
    await audited(['/'], { id: '3' })
    const home = await db
      .selectFrom('fetch')
      .select(['run', 'final_url', 'not_modified', 'sha256'])
      .where('url', '=', web.url('/'))
      .orderBy('run')
      .execute()
    expect(home.map(({ not_modified }) => Number(not_modified))).toEqual([0, 1, 0])
    expect(home[1]?.sha256).toBe(home[0]?.sha256)
    expect(home[2]?.sha256).not.toBe(home[0]?.sha256)
  })
})

it('goes on when one site makes the search itself fail', async () => {
  web = await new Web({ '/bad/': page('Böse'), '/good/': page('Gut') }).open()
  const parse = await import('../../../src/audit/discovery/visit.ts')
  const { visitOf } = parse
  vi.spyOn(parse, 'visitOf').mockImplementation((candidate, ...more) => {
    if (candidate.url.includes('/bad/')) throw new RangeError('Maximum call stack size exceeded')
    return visitOf(candidate, ...more)
  })
  const { sites } = await audited(['/bad/', '/good/'])
  expect(sites.map(({ outcome }) => outcome)).toEqual(['unreachable', 'not-found'])
  expect(sites[0]?.detail).toContain('Maximum call stack')
})

it('ends at once, and writes nothing more, when nothing can be kept', async () => {
  web = await new Web({
    '/one/': page('Eins'),
    '/two/': page('Zwei'),
    '/three/': page('Drei'),
  }).open()
  const bodies = new Bodies(folder)
  vi.spyOn(bodies, 'put').mockRejectedValue(
    Object.assign(new Error('no space'), { code: 'ENOSPC' }),
  )
  const paths = ['/one/', '/two/', '/three/']
  await expect(audited(paths, { bodies })).rejects.toThrow('no space')
  const begun = await db.selectFrom('fetch').select('url').execute()
  expect(begun.length).toBeLessThanOrEqual(2)
  const { sites, isFinished } = await audited(paths, { isNew: false })
  expect(isFinished).toBe(true)
  expect(sites.map(({ outcome }) => outcome)).toEqual(['not-found', 'not-found', 'not-found'])
})
