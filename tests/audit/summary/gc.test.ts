import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fetched } from '../../../src/audit/fetch/fetched.ts'
import { collect } from '../../../src/audit/store/gc.ts'
import { Journal } from '../../../src/audit/store/journal.ts'
import { statusOf } from '../../../src/audit/store/status.ts'
import { Verdicts } from '../../../src/audit/store/verdicts.ts'
import { summarize } from '../../../src/audit/summary/summarize.ts'
import { hashOf } from '../../../src/run/hash.ts'
import { type Audit, addRun, judge, newAudit } from './synthetic.ts'

let audit: Audit

beforeEach(async () => {
  audit = await newAudit()
})

afterEach(() => audit.end())

const bytesOf = (content: string) => new TextEncoder().encode(content)

/** A page that was asked for. */
async function fetched(run: string, url: string, content: string): Promise<void> {
  const journal = new Journal(audit.db, audit.bodies, run)
  await journal.open(url, { site: 's.example', kind: 'page' }, 1)
  const answer: Fetched = {
    kind: 'answer',
    url,
    finalUrl: url,
    hops: [],
    startedAt: 1,
    took: 1,
    status: 200,
    mediaType: 'text/html',
    charset: undefined,
    etag: undefined,
    lastModified: undefined,
    language: undefined,
    disposition: undefined,
    bytes: bytesOf(content),
  }
  await journal.close(answer, undefined, 0)
}

/** Three finished runs and one that is not; each has a page of its own, and all have one together. */
async function fourRuns(): Promise<void> {
  for (const [index, id] of ['r1', 'r2', 'r3', 'r4'].entries()) {
    const ruleSet = id === 'r1' ? 'rules-1' : 'rules-2'
    const documents = [{ at: 'ds', content: `own ${id}` }]
    const sites = { 's.example': { outcome: 'found' as const, documents } }
    await addRun(audit.db, {
      id,
      started: `2026-0${index + 1}-01T00:00:00Z`,
      ruleSet,
      isFinished: id !== 'r4',
      sites,
    })
    await fetched(id, 'https://s.example/ds', `own ${id}`)
    await fetched(id, 'https://s.example/', 'all')
    for (const content of [`own ${id}`, 'all'])
      await judge(audit.db, content, { ruleSet, results: [{ rule: 'x' }] })
  }
}

async function bodiesLeft(): Promise<string[]> {
  const names = ['all', 'own r1', 'own r2', 'own r3', 'own r4']
  const there = await Promise.all(names.map((name) => audit.bodies.get(hashOf(name))))
  return names.filter((_, index) => there[index] !== undefined)
}

describe('collect', () => {
  it('removes nothing that a run needs', async () => {
    await fourRuns()
    const before = await summarize(audit.db, { run: 'r1' })
    const collected = await collect(audit.db, audit.bodies)
    expect(collected).toMatchObject({
      runs: [],
      verdicts: 0,
      findings: 0,
      bodies: { files: 0, bytes: 0 },
    })
    expect((await summarize(audit.db, { run: 'r1' })).result).toEqual(before.result)
    expect(await bodiesLeft()).toHaveLength(5)
  })

  it('removes old runs with all that only they need', async () => {
    await fourRuns()
    const collected = await collect(audit.db, audit.bodies, { keepRuns: 1 })
    // "own r1" and "all" under rules-1, "own r2" under rules-2.
    expect(collected).toMatchObject({ runs: ['r1', 'r2'], verdicts: 3, findings: 3 })
    expect(collected.bodies.files).toBe(2)
    expect(collected.bodies.bytes).toBeGreaterThan(0)
    expect(await bodiesLeft()).toEqual(['all', 'own r3', 'own r4'])
    expect((await statusOf(audit.db)).map(({ id }) => id)).toEqual(['r3', 'r4'])
    for (const table of ['site', 'fetch', 'considered'] as const) {
      const rows = await audit.db.selectFrom(table).select('run').distinct().execute()
      expect(rows.map(({ run }) => run).sort()).toEqual(['r3', 'r4'])
    }
    expect((await summarize(audit.db, { run: 'r3' })).result.counts.judged).toBe(1)
  })

  it('keeps a run that is not finished, whatever number is kept', async () => {
    await fourRuns()
    const collected = await collect(audit.db, audit.bodies, { keepRuns: 0, withoutBodies: true })
    expect(collected.runs).toEqual(['r1', 'r2', 'r3'])
    expect(await bodiesLeft()).toEqual(['all', 'own r4'])
  })

  it('removes bodies alone, and keeps results', async () => {
    await fourRuns()
    const before = await summarize(audit.db, { run: 'r3' })
    const collected = await collect(audit.db, audit.bodies, { withoutBodies: true })
    expect(collected).toMatchObject({ runs: [], verdicts: 0, bodies: { files: 3 } })
    expect(await bodiesLeft()).toEqual(['all', 'own r4'])
    expect((await summarize(audit.db, { run: 'r3' })).result).toEqual(before.result)
    expect(await new Verdicts(audit.db, 'rules-1').get(hashOf('own r1'))).toBeDefined()
  })

  it('removes bodies that nothing refers to, and drafts', async () => {
    await fourRuns()
    const stray = await audit.bodies.put(bytesOf('stray'))
    const folder = join(audit.folder, 'bodies', stray.slice(0, 2))
    writeFileSync(join(folder, `${'a'.repeat(64)}.gz.draft`), 'half')
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size)
    const { bodies } = await collect(audit.db, audit.bodies)
    expect(bodies.files).toBe(2)
    expect(bodies.bytes).toBeLessThanOrEqual(sizes.reduce((sum, size) => sum + size, 0))
    expect(existsSync(join(folder, `${stray}.gz`))).toBe(false)
    expect(await bodiesLeft()).toHaveLength(5)
  })

  it('gives the room back', async () => {
    await fourRuns()
    const noise = Array.from({ length: 2000 }, (_, index) => hashOf(String(index))).join('')
    await judge(audit.db, 'nobody has it', { results: [{ rule: 'x', quote: noise }] })
    const { verdicts, database } = await collect(audit.db, audit.bodies)
    expect(verdicts).toBe(1)
    expect(database).toBeGreaterThan(20_000)
  })

  it.for([-1, 1.5, Number.NaN])('refuses to keep %d runs', async (keepRuns) => {
    await expect(collect(audit.db, audit.bodies, { keepRuns })).rejects.toThrow(RangeError)
  })
})

describe('statusOf', () => {
  it('tells how far each run is', async () => {
    const parked = (notBefore: number) => ({
      outcome: 'blocked' as const,
      notBefore,
      detail: '503',
    })
    const document = { at: 'ds', content: 'A' }
    await addRun(audit.db, {
      id: 'r1',
      started: '2026-01-01T00:00:00Z',
      isFinished: false,
      sites: {
        'a.example': { outcome: 'found', documents: [document, { at: 'x', content: 'B' }] },
        'b.example': { outcome: 'found', documents: [document] },
        'c.example': { outcome: 'not-found' },
        'd.example': parked(9000),
        'e.example': { ...parked(5000), documents: [{ at: 'y', content: 'C' }] },
        'f.example': {},
      },
    })
    await fetched('r1', 'https://a.example/', 'A')
    const journal = new Journal(audit.db, audit.bodies, 'r1')
    await journal.open('https://f.example/', { site: 'f.example', kind: 'page' }, 2)
    await new Verdicts(audit.db, 'rules-1').open(hashOf('B'))
    await judge(audit.db, 'A')
    const at = (key: string, ms: number) => ({
      key,
      outcome: 'blocked',
      detail: '503',
      notBefore: new Date(ms),
    })
    expect(await statusOf(audit.db)).toEqual([
      {
        id: 'r1',
        started: '2026-01-01T00:00:00Z',
        finished: null,
        list: 'list.csv',
        listed: 6,
        done: 3,
        outcomes: { found: 2, 'not-found': 1 },
        documents: { onSites: 3, distinct: 2 },
        open: { requests: 1, verdicts: 1 },
        parked: [at('e.example', 5000), at('d.example', 9000)],
      },
    ])
  })

  it('has nothing before the first run', async () => {
    expect(await statusOf(audit.db)).toEqual([])
  })
})
