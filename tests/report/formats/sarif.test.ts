/** SARIF is valid by its published schema, and by the sentences of the standard that no schema can say. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { Log, Result } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/lint/result.ts'
import { MOST_RESULTS } from '../../../src/report/sarif/github.ts'
import { rules } from '../../../src/rules/index.ts'
import { asOf, render, smallReport } from '../small-report.ts'

/** The schema of OASIS in the package, draft 4; none of its words means another thing in draft 7. */
const path = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
const { $schema: _, id: $id, ...schema } = JSON.parse(readFileSync(path, 'utf8'))
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile({ $id, ...schema })

const report = await smallReport('de')

async function sarif(format: 'sarif' | 'sarif-github', options = {}, of: Report = report) {
  const { text, notices } = await render(format, of, options)
  const log = JSON.parse(text) as Log
  const [run] = log.runs
  return { log, run, results: run?.results ?? [], rules: run?.tool.driver.rules ?? [], notices }
}

const FORMATS = ['sarif', 'sarif-github'] as const
const LANGS = ['de', 'en'] as const

describe.each(FORMATS)('%s', (format) => {
  it.each(LANGS)('is valid by the schema with all rules in %s', async (lang) => {
    const { log } = await sarif(format, { lang, rules, reviews: true })
    expect(validate(log) ? [] : validate.errors).toEqual([])
    expect(log.runs).toHaveLength(1)
  })

  it('lists all rules with their metadata', async () => {
    const { rules: listed } = await sarif(format, { rules })
    expect(listed.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    for (const rule of listed) {
      expect(rule.shortDescription?.text).toMatch(/\.$/)
      expect(rule.fullDescription?.text.length).toBeLessThanOrEqual(1024)
      expect(rule.help?.markdown).toContain(rule.help?.text.split('\n')[0]?.split(' (')[0])
      expect(rule).not.toHaveProperty('helpUri')
      expect(rule.properties?.tags?.length).toBeLessThanOrEqual(10)
    }
  })

  it('points from each result to its rule, from each rule to its provision', async () => {
    const { run, results, rules: listed } = await sarif(format)
    for (const { ruleId, ruleIndex } of results) expect(listed[ruleIndex ?? -1]?.id).toBe(ruleId)
    const [taxonomy] = run?.taxonomies ?? []
    expect(taxonomy).toMatchObject({ name: 'GDPR', version: asOf })
    for (const rule of listed) {
      const target = rule.relationships?.[0]?.target
      expect(taxonomy?.taxa?.[target?.index ?? -1]?.id).toBe(rule.properties?.['article'])
      expect(target?.id).toBe(rule.properties?.['article'])
    }
  })

  it('says that the run failed, and why, where a document could not be read', async () => {
    const { run } = await sarif(format)
    const [invocation] = run?.invocations ?? []
    expect(invocation?.executionSuccessful).toBe(false)
    const told = invocation?.toolExecutionNotifications?.map(({ level, descriptor }) => [
      level,
      descriptor?.id,
    ])
    expect(told).toEqual([
      ['error', 'no-text-layer'],
      ['warning', 'not-a-notice:imprint'],
    ])
  })

  it('has a fingerprint of its own for each finding, and a line', async () => {
    const { results } = await sarif(format)
    const hashes = results.map(({ partialFingerprints }) => partialFingerprints)
    const lines = hashes.map((each) => each?.['primaryLocationLineHash'])
    expect(new Set(lines).size).toBe(results.length)
    for (const { locations } of results)
      expect(locations?.[0]?.physicalLocation?.region?.startLine).toBeGreaterThan(0)
  })
})

describe('sarif', () => {
  const kinds: Record<string, string> = {
    pass: 'pass',
    fail: 'fail',
    review: 'review',
    'not-applicable': 'notApplicable',
    'not-evaluated': 'open',
  }

  it('has every result; what is no fail has the level none', async () => {
    const { results } = await sarif('sarif')
    const all = report.documents.flatMap((document) => document.results)
    expect(results.map(({ kind }) => kind)).toEqual(all.map(({ outcome }) => kinds[outcome]))
    expect(new Set(results.map(({ kind }) => kind)).size).toBeGreaterThan(2)
    for (const { kind, level } of results) expect(level === 'none').toBe(kind !== 'fail')
  })

  it('tells the page and box of a PDF, the lines of a text, the path of sections of both', async () => {
    const { results } = await sarif('sarif')
    const of = (end: string) =>
      results
        .map(({ locations }) => locations?.[0])
        .find(
          (location) =>
            location?.physicalLocation?.artifactLocation?.uri?.endsWith(end) &&
            location.logicalLocations &&
            location.properties,
        )
    expect(of('.pdf')?.physicalLocation?.region).toMatchObject({ startLine: 1, endLine: 1 })
    expect(of('.pdf')?.properties).toMatchObject({ page: 1, box: expect.any(Array) })
    expect(of('.md')?.physicalLocation?.region?.startLine).toBeGreaterThan(1)
    expect(of('.md')?.logicalLocations?.[0]).toMatchObject({
      kind: 'section',
      fullyQualifiedName: expect.stringContaining('Sonnenhang > '),
    })
  })

  it('gives each result suppressions where one has them, and none where none has', async () => {
    const having = (results: Result[]) => results.filter(({ suppressions }) => suppressions)
    const { results } = await sarif('sarif')
    expect(having(results)).toHaveLength(results.length)
    const [decided] = results.filter(({ suppressions }) => suppressions?.length)
    expect(decided?.suppressions).toMatchObject([{ kind: 'external', status: 'accepted' }])
    expect(decided?.suppressions?.[0]?.justification).toContain('nächsten Fassung')
    const open = report.documents.map((document) => ({
      ...document,
      results: document.results.map((result) => ({ ...result, suppressed: null })),
    }))
    const none = { ...report, documents: open, summary: { ...report.summary, suppressed: 0 } }
    expect(having((await sarif('sarif', {}, none)).results)).toEqual([])
  })
})

describe('sarif-github', () => {
  it('has what fails; questions on request, as notes with a tag', async () => {
    const { results, notices } = await sarif('sarif-github')
    const { error, warning, note, review } = report.summary.findings
    expect(results).toHaveLength(error + warning + note)
    expect(review).toBeGreaterThan(0)
    expect(notices.join()).toContain('--sarif-reviews')
    const asked = await sarif('sarif-github', { reviews: true })
    const tagged = asked.results.filter(({ properties }) =>
      properties?.tags?.includes('needs-review'),
    )
    expect(tagged.map(({ level }) => level)).toEqual(Array(review).fill('note'))
  })

  it('--quiet leaves out notes', async () => {
    const { results } = await sarif('sarif-github', { quiet: true })
    expect(results.map(({ level }) => level)).not.toContain('note')
  })

  it('keeps the gravest where GitHub takes no more, and says how many were cut', async () => {
    const [document] = report.documents
    if (!document) throw new Error('no document')
    const [first] = document.results.filter(({ outcome }) => outcome === 'fail')
    const many = Array.from({ length: MOST_RESULTS + 7 }, (_, index) => ({
      ...first,
      severity: index < 10 ? 'note' : 'error',
      explainedBy: null,
      suppressed: null,
      fingerprint: index.toString(16).padStart(32, '0'),
    }))
    const large = { ...report, documents: [{ ...document, results: many }] } as Report
    const { results, notices } = await sarif('sarif-github', {}, large)
    expect(results).toHaveLength(MOST_RESULTS)
    expect(results.filter(({ level }) => level === 'note')).toHaveLength(3)
    expect(notices.join()).toContain('7 Befunde')
  })

  it('has relative addresses below the top of the repository', async () => {
    const { results } = await sarif('sarif-github', { cwd: '/ci/repo/docs', root: '/ci/repo' })
    for (const { locations } of results) {
      const at = locations?.[0]?.physicalLocation?.artifactLocation
      expect(at?.uri).toMatch(/^docs\/fixtures\//)
      expect(at?.uriBaseId).toBe('SRCROOT')
    }
  })
})
