import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditReport, SiteDetail } from '../../../src/audit/result.ts'
import { summarize } from '../../../src/audit/summary/summarize.ts'
import { type Audit, addRun, judge, type MadeSite, newAudit } from './synthetic.ts'

const found = (...documents: [at: string, content: string][]): MadeSite => ({
  outcome: 'found',
  documents: documents.map(([at, content]) => ({ at, content })),
})

/** The site in the earlier run and in the later one; undefined: its list does not have it. */
const sites: Record<string, [before: MadeSite | undefined, now: MadeSite | undefined]> = {
  'same.example': [found(['ds', 'A']), found(['ds', 'A'])],
  'changed.example': [found(['ds', 'A']), found(['ds', 'B'])],
  'moved.example': [found(['alt', 'A']), found(['neu', 'A'])],
  'swapped.example': [found(['ds', 'A']), found(['ds', 'B'], ['archiv', 'A'])],
  'grown.example': [found(['ds', 'A']), found(['ds', 'A'], ['more', 'B'])],
  'shrunk.example': [found(['ds', 'A'], ['more', 'B']), found(['ds', 'A'])],
  'lost.example': [found(['ds', 'A']), { outcome: 'not-found' }],
  'won.example': [{ outcome: 'not-found' }, found(['ds', 'A'])],
  'down.example': [found(['ds', 'A']), { outcome: 'unreachable' }],
  'challenged.example': [found(['ds', 'A']), { outcome: 'robot-challenge' }],
  'parked.example': [found(['ds', 'A']), { outcome: 'blocked', notBefore: 5 }],
  'pending.example': [found(['ds', 'A']), {}],
  'back.example': [{ outcome: 'unreachable' }, found(['ds', 'A'])],
  'never.example': [{ outcome: 'unreachable' }, { outcome: 'unreachable' }],
  'unread.example': [found(['ds', 'A']), found(['ds', 'U'])],
  'added.example': [undefined, found(['ds', 'A'])],
  'removed.example': [found(['ds', 'A']), undefined],
}

/** A: x twice, y once. B: x once, z once. */
async function judgeAll(audit: Audit, ruleSet: string): Promise<void> {
  const x = { rule: 'x' }
  await judge(audit.db, 'A', { ruleSet, results: [x, x, { rule: 'y', outcome: 'review' }] })
  await judge(audit.db, 'B', { ruleSet, results: [x, { rule: 'z' }] })
  await judge(audit.db, 'U', { ruleSet, status: 'unreadable' })
}

const half = (index: 0 | 1) =>
  Object.fromEntries(
    Object.entries(sites).flatMap(([key, both]) => {
      const site = both[index]
      return site ? [[key, site]] : []
    }),
  )

let audit: Audit
let report: AuditReport
const changes = new Map<string, SiteDetail['changes']>()

beforeAll(async () => {
  audit = await newAudit()
  await addRun(audit.db, { id: 'r1', started: '2026-10-01T00:00:00Z', sites: half(0) })
  await addRun(audit.db, { id: 'r2', started: '2026-11-01T00:00:00Z', sites: half(1) })
  await judgeAll(audit, 'rules-1')
  report = await summarize(audit.db, { since: 'previous' })
  for await (const { row, changes: own } of report.details()) changes.set(row.key, own)
})

afterAll(() => audit.end())

describe('a site since the earlier run', () => {
  const finding = (rule: string, change: string) => ({ rule, change })
  const open = [finding('x', 'open'), finding('x', 'open'), finding('y', 'open')]
  const unknown = open.map(({ rule }) => finding(rule, 'unknown'))
  const added = open.map(({ rule }) => finding(rule, 'new'))
  // From A to B: one x stays, one x and the y go, z comes.
  const changed = [
    finding('x', 'open'),
    finding('z', 'new'),
    finding('x', 'fixed'),
    finding('y', 'fixed'),
  ]
  const addedB = [finding('x', 'new'), finding('z', 'new')]

  it.for<[string, [at: string, change: string][], ReturnType<typeof finding>[]]>([
    ['same.example', [['ds', 'unchanged']], open],
    ['changed.example', [['ds', 'changed']], changed],
    ['moved.example', [['neu', 'unchanged']], open],
    [
      'swapped.example',
      [
        ['ds', 'new'],
        ['archiv', 'unchanged'],
      ],
      [...addedB, ...open],
    ],
    [
      'grown.example',
      [
        ['ds', 'unchanged'],
        ['more', 'new'],
      ],
      [...open, ...addedB],
    ],
    [
      'shrunk.example',
      [
        ['ds', 'unchanged'],
        ['more', 'gone'],
      ],
      open,
    ],
    ['lost.example', [['ds', 'gone']], []],
    ['won.example', [['ds', 'new']], added],
    ['down.example', [['ds', 'unknown']], unknown],
    ['challenged.example', [['ds', 'unknown']], unknown],
    ['parked.example', [['ds', 'unknown']], unknown],
    ['pending.example', [['ds', 'unknown']], unknown],
    ['back.example', [['ds', 'unknown']], unknown],
    ['never.example', [], []],
    ['unread.example', [['ds', 'changed']], unknown],
  ])('%s', ([key, documents, findings]) => {
    const own = changes.get(key)
    expect(own?.documents).toEqual(
      documents.map(([at, change]) => ({ url: `https://${key}/${at}`, change })),
    )
    expect(own?.findings.map(({ rule, change }) => finding(rule, change))).toEqual(findings)
  })

  it('has no changes when the earlier list did not have it', () => {
    expect(changes.get('added.example')).toBeNull()
  })
})

describe('two runs', () => {
  it('are compared over the sites of both', () => {
    expect(report.result.since).toEqual({
      run: 'r1',
      started: '2026-10-01T00:00:00Z',
      sameRules: true,
      sites: { both: 15, added: 1, removed: 1, unknown: 6 },
      // unchanged: same, moved, swapped, grown, shrunk; new: swapped, grown, won; gone: shrunk, lost;
      // changed: changed, unread; unknown: down, challenged, parked, pending, back.
      documents: { new: 3, gone: 2, changed: 2, unchanged: 5, unknown: 5 },
      // open: 5 x 3 and one of changed; new: 1 of changed, 2 of swapped, 2 of grown, 3 of won;
      // fixed: 2 of changed; unknown: 5 x 3 and 3 of unread.
      findings: { new: 8, fixed: 2, open: 16, unknown: 18 },
      rules: [
        // new: swapped, grown, 2 of won; fixed: changed.
        { rule: 'x', new: 4, fixed: 1 },
        // new: changed, swapped, grown.
        { rule: 'z', new: 3, fixed: 0 },
        { rule: 'y', new: 1, fixed: 1 },
      ],
    })
  })

  it('stand in the trend, oldest first', () => {
    const { trend } = report.result
    expect(trend.map(({ run, isComplete }) => [run, isComplete])).toEqual([
      ['r1', true],
      ['r2', false],
    ])
    // r1: 14 sites with a telling outcome (not back, never), 13 of them found.
    expect(trend[0]?.found).toMatchObject({ count: 13, of: 14 })
    // r2: lost says not found; down, challenged, parked, pending, never say nothing.
    expect(trend[1]?.found).toMatchObject({ count: 10, of: 11 })
    expect(trend[0]?.meanFindings).toBeCloseTo((12 * 3 + 5) / 13)
  })

  it('are compared in the other direction, too', async () => {
    const { since } = (await summarize(audit.db, { run: 'r1', since: 'r2' })).result
    expect(since?.sites).toEqual({ both: 15, added: 1, removed: 1, unknown: 6 })
    expect(since?.documents).toEqual({ new: 2, gone: 3, changed: 2, unchanged: 5, unknown: 5 })
    expect(since?.findings).toMatchObject({ fixed: 1, unknown: 18 })
  })

  it('are compared when the rules differ, and say so', async () => {
    const other = await newAudit()
    await addRun(other.db, { id: 'r1', started: '1', sites: { 's.example': found(['ds', 'A']) } })
    const now = { id: 'r2', started: '2', ruleSet: 'rules-2' }
    await addRun(other.db, { ...now, sites: { 's.example': found(['ds', 'A']) } })
    await judgeAll(other, 'rules-1')
    await judge(other.db, 'A', { ruleSet: 'rules-2', results: [{ rule: 'x' }, { rule: 'new' }] })
    const { since } = (await summarize(other.db, { since: 'r1' })).result
    expect(since).toMatchObject({
      sameRules: false,
      documents: { unchanged: 1 },
      findings: { new: 1, fixed: 2, open: 1, unknown: 0 },
    })
    await other.end()
  })
})
