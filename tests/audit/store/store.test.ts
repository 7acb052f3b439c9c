import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer, Failure } from '../../../src/audit/fetch/fetched.ts'
import { Bodies } from '../../../src/audit/store/bodies.ts'
import { committed } from '../../../src/audit/store/commit.ts'
import { openDatabase, reserve } from '../../../src/audit/store/database.ts'
import { Journal } from '../../../src/audit/store/journal.ts'
import {
  beginRun,
  closeSite,
  finishRun,
  knownAddressesOf,
  openSites,
  progressOf,
  runsOf,
} from '../../../src/audit/store/runs.ts'
import { prepare } from '../../../src/audit/store/schema.ts'
import { Verdicts } from '../../../src/audit/store/verdicts.ts'
import { findingsOf } from '../../../src/lint/result.ts'
import { check } from '../../../src/run/check.ts'
import { hashOf } from '../../../src/run/hash.ts'
import { databases, type Opened } from './databases.ts'

const run = (id: string, started: string) => ({
  ...{ id, started, finished: null, list_name: 'list.csv', list_sha256: 'x' },
  ...{
    columns_json: '[]',
    as_of: '2026-11-21',
    rule_set: 'rules',
    version: '0',
    config_json: '{}',
  },
})
const site = (key: string) => ({ key, url: `http://${key}/`, name: key, columns_json: '{}' })
const url = 'http://a.example/'
const now = 1_764_550_000_000.25
const answer: Answer = {
  ...{ kind: 'answer', url, finalUrl: `${url}start`, hops: [{ url, status: 302 }], startedAt: now },
  ...{ took: 12.5, status: 200, mediaType: 'text/html', charset: 'utf-8', etag: '"1"' },
  ...{ lastModified: undefined, language: 'de', disposition: undefined },
  bytes: new TextEncoder().encode('<p>Grüße'),
}
const failure: Failure = {
  ...{ kind: 'failure', url: `${url}b`, finalUrl: `${url}b`, hops: [], startedAt: now, took: 3 },
  ...{ reason: 'blocked', detail: 'Later.', retryAt: now + 3_600_000 },
}
const found = {
  ...({ outcome: 'found', detail: null, home: url, notBefore: null } as const),
  tried: [{ url, via: 'list', answer: 200 }] as const,
  considered: [
    {
      ...({ url, decision: 'taken', kind: 'policy', of: null, sha256: 's', parent: null } as const),
      ...({ via: 'list', text: '', heading: '', score: 5.5, why: 'x' } as const),
    },
  ],
}

describe.each(databases)('an audit kept in %s', (name, open) => {
  let opened: Opened
  let bodies: Bodies
  const journalOf = (id: string) => new Journal(opened.db, bodies, id)
  beforeAll(async () => {
    opened = await open()
    bodies = new Bodies(opened.folder)
    await beginRun(opened.db, run('1', '2026-11-01'), [site('a.example'), site('b.example')])
    await beginRun(opened.db, run('2', '2026-11-02'), [site('a.example')])
  })
  afterAll(() => opened.close())

  it('gives back an answer as it was', async () => {
    const journal = journalOf('1')
    await journal.open(url, { site: 'a.example', kind: 'page' }, now)
    expect(await journal.recorded(url)).toBeUndefined()
    await journal.open(url, { site: 'a.example', kind: 'page' }, now)
    expect(await journal.close(answer, undefined, now + 12.5)).toBe(answer)
    const recorded = await journal.recorded(url)
    expect(recorded).toMatchObject({
      ...answer,
      startedAt: Math.round(now),
      took: 13,
      bytes: expect.anything(),
    })
    expect(recorded?.kind === 'answer' && Buffer.from(recorded.bytes).toString()).toBe('<p>Grüße')
    const { attempts } = await opened.db
      .selectFrom('fetch')
      .select('attempts')
      .executeTakeFirstOrThrow()
    expect(Number(attempts)).toBe(2)
  })

  it('gives back a failure, until it is forgotten', async () => {
    const journal = journalOf('1')
    await journal.open(failure.url, { site: 'a.example', kind: 'document' }, now)
    // It waited for its turn.
    await journal.close(failure, undefined, now + 60_003)
    const rounded = { startedAt: Math.round(now + 60_000), retryAt: Math.round(now + 3_600_000) }
    expect(await journal.recorded(failure.url)).toEqual({ ...failure, ...rounded })
    expect(await journal.retryAt('a.example')).toBe(rounded.retryAt)
    expect(await journal.spent('a.example')).toEqual({ page: 1, document: 1 })
    const known = { answeredAt: rounded.startedAt + 3, parkedUntil: rounded.retryAt }
    expect(await journal.hosts(now + 60_010)).toEqual(new Map([['a.example', known]]))
    expect(await journal.hosts(now + 3_700_000)).toEqual(new Map())
    await journal.forgetFailures('a.example', now)
    expect(await journal.recorded(failure.url)).toBeDefined()
    await journal.forgetFailures('a.example', now + 60_010)
    expect(await journal.recorded(failure.url)).toBeUndefined()
    expect(await journal.recorded(url)).toBeDefined()
  })

  it('knows what an earlier run had, and takes "not modified" for it', async () => {
    const journal = journalOf('2')
    const known = await journal.known(url)
    expect(known).toMatchObject({ etag: '"1"', sha256: hashOf(answer.bytes) })
    await journal.open(url, { site: 'a.example', kind: 'page' }, now)
    const unchanged = { ...answer, status: 304, mediaType: undefined, bytes: new Uint8Array() }
    const told = await journal.close(unchanged, known, now)
    expect(told).toMatchObject({ status: 200, mediaType: 'text/html', etag: '"1"' })
    expect(told.kind === 'answer' && Buffer.from(told.bytes).toString()).toBe('<p>Grüße')
    expect(await knownAddressesOf(opened.db)).toEqual(new Map([['a.example', 1]]))
  })

  it('writes together what is to be written at the same time, or nothing of it', async () => {
    const { db } = opened
    const about = (name: string) =>
      committed(db, (all) => all.insertInto('about').values({ name, value: '' }).execute())
    const [first, second] = await Promise.allSettled([about('one'), about('schema')])
    expect([first?.status, second?.status]).toEqual(['rejected', 'rejected'])
    await Promise.all([about('two'), about('three')])
    await about('four')
    const { rows } = await sql<{ name: string }>`select name from about order by name`.execute(db)
    expect(rows.map(({ name: each }) => each)).toEqual(['four', 'schema', 'three', 'two'])
    await db.deleteFrom('about').where('name', '!=', 'schema').execute()
  })

  it('keeps robots.txt', async () => {
    const { robots } = journalOf('1')
    expect(await robots.get('http://a.example')).toBeUndefined()
    await robots.put('http://a.example', { status: 404, text: '', at: 1 })
    await robots.put('http://a.example', { status: 200, text: 'x', at: 2 })
    expect(await robots.get('http://a.example')).toEqual({ status: 200, text: 'x', at: 2 })
  })

  it('tells which sites are open, and closes one with all that was considered', async () => {
    const [first] = await openSites(opened.db, '1')
    expect(first?.key).toBe('a.example')
    const ending = { ...found, tried: [...found.tried] }
    await closeSite(opened.db, { run: '1', key: 'a.example' }, { ...ending, notBefore: 5 })
    expect((await openSites(opened.db, '1')).map(({ key }) => key)).toEqual([
      'a.example',
      'b.example',
    ])
    await closeSite(opened.db, { run: '1', key: 'a.example' }, ending)
    expect((await openSites(opened.db, '1')).map(({ key }) => key)).toEqual(['b.example'])
    expect(await progressOf(opened.db, '1')).toEqual({ listed: 2, done: 1 })
    const rows = await opened.db.selectFrom('considered').selectAll().execute()
    expect(rows.map(({ url: at, score }) => [at, score])).toEqual([[url, 5.5]])
  })

  it('keeps verdicts with their findings', async () => {
    const verdicts = new Verdicts(opened.db, 'rules')
    const { documents } = await check(['fixtures/notices/kamera.md'], { asOf: '2026-11-21' })
    const [document] = documents
    if (!document) throw new Error('There is no verdict.')
    await verdicts.open(document.sha256)
    expect(await verdicts.get(document.sha256)).toBeUndefined()
    for (const _ of [1, 2]) await verdicts.close(document.sha256, document)
    expect(await verdicts.get(document.sha256)).toEqual(document)
    expect(await new Verdicts(opened.db, 'others').get(document.sha256)).toBeUndefined()
    const rows = await opened.db.selectFrom('finding').selectAll().execute()
    expect(rows).toHaveLength(findingsOf(document).length)
  })

  it('tells its runs, the oldest first', async () => {
    await finishRun(opened.db, '1', '2026-11-03')
    const runs = await runsOf(opened.db)
    expect(runs.map(({ id, finished }) => [id, finished])).toEqual([
      ['1', '2026-11-03'],
      ['2', null],
    ])
  })

  it('is not taken for that of another version', async () => {
    await opened.db.updateTable('about').set({ value: '0' }).execute()
    const bytes = name === 'SQLite' ? 'blob' : 'bytea'
    await expect(prepare(opened.db, bytes)).rejects.toThrow('kept by another version')
  })
})

describe('a folder', () => {
  it('is reserved for one process, and taken over from one that died', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'art13-reserve-'))
    const release = reserve(folder)
    writeFileSync(join(folder, 'writer.pid'), String(process.ppid))
    expect(() => reserve(folder)).toThrow(`process ${process.ppid}`)
    // A number that no process has.
    writeFileSync(join(folder, 'writer.pid'), '4194999')
    reserve(folder)
    expect(readFileSync(join(folder, 'writer.pid'), 'utf8')).toBe(String(process.pid))
    release()
    await (await openDatabase(folder)).destroy()
    rmSync(folder, { recursive: true })
  })
})
