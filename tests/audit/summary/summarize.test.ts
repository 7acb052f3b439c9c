import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditReport, Group, SiteDetail } from '../../../src/audit/result.ts'
import { MASK } from '../../../src/audit/summary/persons/mask.ts'
import { summarize } from '../../../src/audit/summary/summarize.ts'
import { type Audit, addRun, judge, type MadeRun, newAudit } from './synthetic.ts'

const run: MadeRun = {
  id: 'r1',
  started: '2026-11-01T00:00:00Z',
  columns: ['name', 'land', 'plz', 'kind', 'contact'],
  sites: {
    'a.example': {
      columns: { name: 'Aburg', land: 'Bayern', kind: 'Stadt', contact: 'x' },
      outcome: 'found',
      documents: [
        { at: 'datenschutz', content: 'P1' },
        { at: 'sheet.pdf', content: 'S1', kind: 'sheet', text: 'Frau Erika Muster' },
        { at: 'sheet', content: 'S1', decision: 'same', of: 'sheet.pdf' },
        { at: 'page-2', content: 'p2', decision: 'part', of: 'datenschutz' },
        { at: 'leicht', content: 'l', decision: 'variant', of: 'datenschutz' },
        { at: 'impressum', content: 'i', decision: 'left' },
      ],
    },
    'b.example': {
      columns: { name: 'Bdorf', land: 'by', kind: 'Gemeinde', contact: 'y' },
      outcome: 'found',
      documents: [
        { at: 'old.pdf', content: 'S1', kind: 'sheet', decision: 'stale' },
        { at: 'ds', content: 'P1' },
        { at: 'scan.pdf', content: 'U1', kind: 'sheet' },
      ],
    },
    'c.example': {
      columns: { name: 'Cdorf', land: 'Freistaat Sachsen', kind: 'Gemeinde', contact: 'x' },
      outcome: 'found',
      documents: [{ at: 'ds', content: 'P2' }],
    },
    'd.example': {
      columns: { name: 'Ddorf', land: 'Thueringen', kind: 'Gemeinde', contact: 'y' },
      outcome: 'found',
      documents: [{ at: 'scan.pdf', content: 'U1', kind: 'sheet' }],
    },
    'e.example': { columns: { plz: '80331', kind: 'Stadt' }, outcome: 'not-found' },
    'f.example': { outcome: 'unreachable', detail: 'The name was not found.' },
    'g.example': { outcome: 'robots-forbidden' },
    'h.example': { outcome: 'robot-challenge' },
    'i.example': { outcome: 'soft-404' },
    'j.example': {},
    'k.example': {
      outcome: 'blocked',
      notBefore: 5,
      documents: [{ at: 'ds', content: 'P1' }],
    },
    'l.example': { outcome: 'found', documents: [{ at: 'ds', content: 'P3' }] },
  },
}

let audit: Audit
let report: AuditReport
let details: SiteDetail[]

beforeAll(async () => {
  audit = await newAudit()
  await addRun(audit.db, run)
  await judge(audit.db, 'P1', {
    results: [
      { rule: 'r-a' },
      { rule: 'r-b', outcome: 'review' },
      { rule: 'r-c', outcome: 'pass', quote: 'Frau Erika Muster' },
      { rule: 'r-d', outcome: 'not-applicable' },
    ],
  })
  await judge(audit.db, 'S1', {
    title: 'An Erika Muster',
    results: [
      { rule: 'r-a', is: '1', severity: 'warning', quote: 'Leiterin: Erika Muster' },
      { rule: 'r-a', is: '2', severity: 'warning' },
      { rule: 'r-c', outcome: 'pass' },
    ],
  })
  await judge(audit.db, 'P2', {
    results: [
      { rule: 'r-a', outcome: 'pass' },
      { rule: 'r-b', outcome: 'pass' },
    ],
  })
  await judge(audit.db, 'U1', { status: 'unreadable' })
  report = await summarize(audit.db)
  details = await collected(report)
})

afterAll(() => audit.end())

async function collected(from: AuditReport): Promise<SiteDetail[]> {
  const all: SiteDetail[] = []
  for await (const detail of from.details()) all.push(detail)
  return all
}

function detailOf(key: string, among = details): SiteDetail {
  const detail = among.find(({ row }) => row.key === key)
  if (!detail) throw new Error(key)
  return detail
}

describe('the figures of a run', () => {
  it('are parts of one another', () => {
    expect(report.result.counts).toEqual({
      listed: 12,
      examined: 10,
      reachable: 9,
      allowed: 8,
      readable: 6,
      found: 5,
      judged: 3,
    })
    expect(report.result.isPartial).toBe(true)
  })

  it('count outcomes of sites that are done', () => {
    expect(report.result.outcomes).toEqual({
      found: 5,
      'not-found': 1,
      unreachable: 1,
      'robots-forbidden': 1,
      'robot-challenge': 1,
      'soft-404': 1,
    })
  })

  it('count notices in force on sites, and different ones once', () => {
    expect(report.result.documents).toEqual({
      onSites: 7,
      distinct: 5,
      kinds: { policy: 4, sheet: 3 },
      statuses: { checked: 3, unreadable: 1 },
    })
  })

  it('count rules by site and by different document', () => {
    const low = expect.closeTo(0.20766, 4)
    const high = expect.closeTo(0.93851, 4)
    const two = { count: 2, of: 3, low, high }
    const article = '13(1)(a)'
    expect(report.result.rules).toEqual([
      {
        rule: 'r-a',
        article,
        sites: two,
        documents: two,
        findings: { error: 1, warning: 2, note: 0, review: 0 },
      },
      {
        rule: 'r-b',
        article,
        sites: two,
        documents: {
          count: 1,
          of: 2,
          low: expect.closeTo(0.09453, 4),
          high: expect.closeTo(0.90547, 4),
        },
        findings: { error: 0, warning: 0, note: 0, review: 1 },
      },
    ])
  })

  it('stand in the rows in the order of the list', () => {
    const { sites } = report.result
    expect(sites.map(({ key }) => key)).toEqual(Object.keys(run.sites))
    expect(sites[0]).toMatchObject({
      url: 'https://a.example/',
      name: 'Aburg',
      state: 'BY',
      outcome: 'found',
      documents: 2,
      judged: 2,
      findings: { error: 1, warning: 2, note: 0, review: 1 },
      page: 'a-example',
    })
    expect(sites[1]).toMatchObject({
      documents: 2,
      judged: 1,
      findings: { error: 1, warning: 0, note: 0, review: 1 },
    })
    expect(sites[10]).toMatchObject({ name: 'k.example', state: null, outcome: null, documents: 0 })
  })

  it('are those of the trend', () => {
    expect(report.result.trend).toMatchObject([
      {
        run: 'r1',
        isComplete: false,
        found: { count: 5, of: 6 },
        withErrors: { count: 2, of: 3 },
        meanFindings: 2,
      },
    ])
  })
})

describe('groupings', () => {
  const figures = ({ value, counts, found, withErrors, medianFindings }: Group) => [
    value,
    counts.listed,
    `${found.count}/${found.of}`,
    `${withErrors.count}/${withErrors.of}`,
    medianFindings,
  ]

  it('are the Land, from its name, code or postal code, and the kind; no contacts', () => {
    const { groupings } = report.result
    expect(groupings.map(({ column }) => column)).toEqual(['state', 'kind'])
    expect(groupings[0]?.groups.map(figures)).toEqual([
      ['BY', 3, '2/3', '2/2', 3],
      ['SN', 1, '1/1', '0/1', 0],
      ['TH', 1, '1/1', '0/0', null],
      ['', 7, '1/1', '0/0', null],
    ])
    expect(groupings[1]?.groups.map(figures)).toEqual([
      ['Gemeinde', 3, '3/3', '1/2', 1],
      ['Stadt', 2, '1/2', '1/1', 4],
      ['', 7, '1/1', '0/0', null],
    ])
  })
})

describe('details', () => {
  it('come for every site in the order of the list', () => {
    expect(details.map(({ row }) => row)).toEqual(report.result.sites)
  })

  it('tell what belongs to a document, and how many sites carry it', () => {
    const { documents, others, tried, changes } = detailOf('a.example')
    expect(documents).toMatchObject([
      {
        url: 'https://a.example/datenschutz',
        also: [],
        parts: ['https://a.example/page-2'],
        variants: ['https://a.example/leicht'],
        sites: 2,
        result: { status: 'checked', path: 'https://a.example/datenschutz' },
      },
      {
        url: 'https://a.example/sheet.pdf',
        also: ['https://a.example/sheet'],
        sites: 1,
        result: { title: 'An Erika Muster' },
      },
    ])
    expect(others.map(({ decision }) => decision)).toEqual(['same', 'part', 'variant', 'left'])
    expect(tried).toEqual([{ url: 'https://a.example/', via: 'list', answer: 200 }])
    expect(changes).toBeNull()
  })

  it('have stale notices last and leave open what is not judged', () => {
    expect(detailOf('b.example').documents.map(({ decision }) => decision)).toEqual([
      'taken',
      'taken',
      'stale',
    ])
    expect(detailOf('l.example').documents[0]?.result).toBeNull()
    expect(detailOf('f.example').detail).toBe('The name was not found.')
    expect(detailOf('k.example').documents).toEqual([])
  })

  it('name no person where they are masked, and all else as before', async () => {
    const masked = await summarize(audit.db, { maskPersons: true })
    expect(masked.result).toEqual({ ...report.result, isMasked: true })
    const all = await collected(masked)
    expect(JSON.stringify(all)).not.toContain('Muster')
    const [, sheet] = detailOf('a.example', all).documents
    expect(sheet?.text).toBe(`Frau ${MASK}`)
    expect(sheet?.result?.title).toBe(`An ${MASK}`)
    expect(sheet?.result?.results[0]?.evidence[0]?.quote).toBe(`Leiterin: ${MASK}`)
    expect(sheet?.result?.results[0]?.fingerprint).toBe('r-a 1')
  })
})

it('says which runs there are when one is not known', async () => {
  await expect(summarize(audit.db, { run: 'r9' })).rejects.toThrow('Known runs: r1')
  await expect(summarize(audit.db, { since: 'previous' })).rejects.toThrow('no run before r1')
  await expect(summarize(audit.db, { since: 'r1' })).rejects.toThrow('with itself')
})

it('says that nothing was audited yet', async () => {
  const empty = await newAudit()
  await expect(summarize(empty.db)).rejects.toThrow('art13 audit')
  await empty.end()
})
