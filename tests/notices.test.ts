/**
 * Our own notices: what a reader finds in each, what must be reported and what must not, and how it is read.
 * A case is a file in fixtures/notices with its expectation in fixtures/expected and its tree in fixtures/trees.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract/index.ts'
import { type DocumentResult, isFinding, rankOf } from '../src/lint/result.ts'
import { treeReport } from '../src/report/tree.ts'
import { rules } from '../src/rules/index.ts'
import { run } from '../src/run/run.ts'

interface Expected {
  comment: string
  body: string
  state: string | null
  date: string | null
  legalBases: string[]
  /** Several where both readings can be defended; items that nobody asks for are left out. */
  stated: Record<string, string | string[]>
  report: string[]
  /** `*`: nothing above a note but what `report` names. */
  silent: string[]
}

const notices = readdirSync('fixtures/notices')
const known = new Set(rules.map((rule) => rule.id))

async function check(name: string): Promise<DocumentResult> {
  const source = { path: `fixtures/notices/${name}` }
  for await (const document of run([source], { asOf: '2026-11-21', lang: 'de' })) return document
  throw new Error('no result')
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .map((file) => file.slice(0, -ending.length))
    .sort()
}

it('has an expectation and a tree for each notice', () => {
  expect(namesIn('fixtures/expected', '.json')).toEqual([...notices].sort())
  expect(namesIn('fixtures/trees', '.txt')).toEqual([...notices].sort())
})

describe.each(notices)('%s', async (name) => {
  const want: Expected = JSON.parse(readFileSync(`fixtures/expected/${name}.json`, 'utf8'))
  const document = await check(name)
  const { results } = document

  it('names rules that exist', () => {
    const named = [...Object.keys(want.stated), ...want.report, ...want.silent]
    expect(named.filter((rule) => rule !== '*' && !known.has(rule))).toEqual([])
  })

  it('shows whose it is, when it was written and what it rests on', () => {
    expect({
      body: document.profile?.body,
      state: document.profile?.state,
      date: document.date,
      legalBases: document.legalBases,
    }).toEqual({
      body: want.body,
      state: want.state,
      date: want.date,
      legalBases: want.legalBases,
    })
  })

  it('states what a reader finds in it', () => {
    const stated = new Map(results.map((result) => [result.rule, result.stated]))
    const wrong = Object.entries(want.stated)
      .filter(([rule, value]) => ![value].flat().includes(stated.get(rule) ?? 'nothing'))
      .map(([rule, value]) => `${rule}: ${stated.get(rule)}, not ${value}`)
    expect(wrong).toEqual([])
  })

  it('reports its defects, and nothing silly', () => {
    const findings = results.filter(isFinding)
    const reported = new Set(findings.map((result) => result.rule))
    const loud = findings.filter((result) => rankOf(result) !== 'note').map(({ rule }) => rule)
    const wrong = want.silent.includes('*')
      ? loud.filter((rule) => !want.report.includes(rule))
      : want.silent.filter((rule) => reported.has(rule))
    expect({ missed: want.report.filter((rule) => !reported.has(rule)), wrong }).toEqual({
      missed: [],
      wrong: [],
    })
  })

  it('is read as its tree says', async () => {
    const { notice } = await extract(readFileSync(`fixtures/notices/${name}`), name)
    expect(treeReport(notice)).toBe(readFileSync(`fixtures/trees/${name}.txt`, 'utf8'))
  })
})

it('shows each rule that a text alone can break in some notice', () => {
  const expected = namesIn('fixtures/expected', '.json').flatMap(
    (name): string[] => JSON.parse(readFileSync(`fixtures/expected/${name}.json`, 'utf8')).report,
  )
  const defects = rules.filter((rule) => rule.examples.some(({ case: name }) => name in rule.cases))
  const shown = new Set(expected)
  const unshown = defects.map((rule) => rule.id).filter((id) => !shown.has(id))
  expect(unshown).toEqual([])
})
