/** What becomes of people's decisions when documents change. */
import { describe, expect, it } from 'vitest'
import { decide } from '../../src/lint/decisions/decide.ts'
import type { Decision } from '../../src/lint/decisions/decision.ts'
import { record } from '../../src/lint/decisions/record.ts'
import type { DocumentResult, Result } from '../../src/lint/result.ts'

const SECTION = ['Rechte']

function finding(rule: string, quote: string | null, more: Partial<Result> = {}): Result {
  const evidence =
    quote === null
      ? []
      : [{ quote, section: SECTION, offset: [0, 5] as [number, number], places: [] }]
  return {
    rule,
    article: '13(1)(a)',
    case: 'missing',
    outcome: 'fail',
    severity: 'error',
    stated: null,
    owed: null,
    message: '',
    question: null,
    evidence,
    searched: quote === null ? [SECTION] : [],
    nearMiss: null,
    explainedBy: null,
    fingerprint: `${rule}:${quote}`,
    suppressed: null,
    ...more,
  }
}

function document(path: string, results: Result[], more: Partial<DocumentResult> = {}) {
  const own = results.map((result) => ({ ...result }))
  return { path, status: 'checked', results: own, ...more } as DocumentResult
}

function decision(path: string | null, from: Result, more: Partial<Decision> = {}): Decision {
  const decided = { verdict: 'accepted', reason: 'so gewollt', by: null, until: null } as const
  return { ...record(from, path ?? '', decided), document: path, ...more }
}

const a = finding('empty-field', 'Amt:')
const b = finding('empty-field', 'Tel.:')
const absence = finding('retention', null, { stated: 'no', owed: 'yes' })

interface Case {
  name: string
  documents: DocumentResult[]
  decisions: Decision[]
  gone?: string[]
  ran?: string[]
  asOf?: string
  /** Findings that are left, as document and fingerprint. */
  open: string[]
  problems: string[]
}

const cases: Case[] = [
  {
    name: 'the same words in the same document',
    documents: [document('a.md', [a])],
    decisions: [decision('a.md', a)],
    open: [],
    problems: [],
  },
  {
    name: 'one mended and one new is one new',
    documents: [document('a.md', [b])],
    decisions: [decision('a.md', a)],
    open: ['a.md empty-field:Tel.:'],
    problems: ['lapsed'],
  },
  {
    name: 'one decision takes one finding',
    documents: [document('a.md', [a]), document('b.md', [a])],
    decisions: [decision('a.md', a)],
    open: ['b.md empty-field:Amt:'],
    problems: [],
  },
  {
    name: 'a renamed document keeps its decisions',
    documents: [document('neu.md', [a])],
    decisions: [decision('alt.md', a)],
    gone: ['alt.md'],
    open: [],
    problems: [],
  },
  {
    name: 'a document that is only not in the run gives its decisions to no other',
    documents: [document('b.md', [a])],
    decisions: [decision('a.md', a)],
    open: ['b.md empty-field:Amt:'],
    problems: [],
  },
  {
    name: 'two copies of a document that is gone are ambiguous',
    documents: [document('b.md', [a]), document('c.md', [a])],
    decisions: [decision('a.md', a)],
    gone: ['a.md'],
    open: ['b.md empty-field:Amt:', 'c.md empty-field:Amt:'],
    problems: ['ambiguous'],
  },
  {
    name: 'a decision without a document takes the only one',
    documents: [document('b.md', [a]), document('c.md', [b])],
    decisions: [decision(null, a)],
    open: ['c.md empty-field:Tel.:'],
    problems: [],
  },
  {
    name: 'a day that is past',
    documents: [document('a.md', [a])],
    decisions: [decision('a.md', a, { until: '2026-06-30' })],
    asOf: '2026-07-01',
    open: ['a.md empty-field:Amt:'],
    problems: ['expired'],
  },
  {
    name: 'its last day',
    documents: [document('a.md', [a])],
    decisions: [decision('a.md', a, { until: '2026-06-30' })],
    asOf: '2026-06-30',
    open: [],
    problems: [],
  },
  {
    name: 'mended',
    documents: [document('a.md', [])],
    decisions: [decision('a.md', a)],
    open: [],
    problems: ['unused'],
  },
  {
    name: 'an absence lapses when other sections are searched',
    documents: [
      document('a.md', [{ ...absence, fingerprint: 'retention:other', searched: [['Fristen']] }]),
    ],
    decisions: [decision('a.md', absence)],
    open: ['a.md retention:other'],
    problems: ['lapsed'],
  },
  {
    name: 'nothing is said of a document that cannot be read any more',
    documents: [document('a.pdf', [], { status: 'unreadable' })],
    decisions: [decision('a.pdf', a)],
    open: [],
    problems: [],
  },
  {
    name: 'nothing is said of rules that did not run',
    documents: [document('a.md', [])],
    decisions: [decision('a.md', a)],
    ran: ['retention'],
    open: [],
    problems: [],
  },
]

describe('decisions', () => {
  it.each(cases)('$name', ({ documents, decisions, gone = [], ran, asOf, open, problems }) => {
    const decided = decide(documents, decisions, {
      asOf: asOf ?? '2026-01-01',
      ran: new Set(ran ?? ['empty-field', 'retention']),
      nameOf: (path) => path,
      isGone: (name) => gone.includes(name),
    })
    const left = decided.documents.flatMap(({ path, results }) =>
      results
        .filter(({ suppressed }) => suppressed === null)
        .map(({ fingerprint }) => `${path} ${fingerprint}`),
    )
    expect(left).toEqual(open)
    expect(decided.problems.map(({ kind }) => kind)).toEqual(problems)
  })
})
