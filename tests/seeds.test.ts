/** The five notices from which the project grew: what must be found in them, and what must not be said of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type DocumentResult, isFinding } from '../src/lint/result.ts'
import { run } from '../src/run/run.ts'

const folder = new URL('../../shared/seeds/', import.meta.url)
const present = existsSync(folder)

interface Expected {
  stated: Record<string, string | string[]>
  mustReport: string[]
  mustNotReport: string[]
  body: string
  state: (string | null)[]
  date: string | null
  legalBases: string[]
}

const expected: Record<string, Expected> = present
  ? JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'))
  : {}

async function check(file: string): Promise<DocumentResult> {
  const path = new URL(file, folder).pathname
  for await (const document of run([{ path }], { asOf: '2026-11-21', lang: 'de' })) return document
  throw new Error('no result')
}

describe.skipIf(!present)('seeds', () => {
  it('has expectations for each notice', () => {
    const notices = readdirSync(folder).filter((file) => file.endsWith('.txt'))
    expect(Object.keys(expected).sort()).toEqual(notices.sort())
  })

  it.each(Object.keys(expected))('%s', async (file) => {
    const document = await check(file)
    const want = expected[file] as Expected
    const items = document.results.filter((result) => result.stated !== null)
    const stated = Object.fromEntries(items.map((result) => [result.rule, result.stated]))
    for (const [rule, value] of Object.entries(want.stated)) {
      if (value !== 'na') expect([value].flat(), rule).toContain(stated[rule])
    }
    const reported = new Set(document.results.filter(isFinding).map((result) => result.rule))
    expect(want.mustReport.filter((rule) => !reported.has(rule))).toEqual([])
    expect(want.mustNotReport.filter((rule) => reported.has(rule))).toEqual([])
    expect(document.profile?.body).toBe(want.body)
    expect(want.state).toContain(document.profile?.state)
    expect(document.date).toBe(want.date)
    expect(document.legalBases).toEqual(want.legalBases)
  })
})
