/**
 * The report on an audit as it was read and approved (`npx vitest run tests/report/audit/files.test.ts -u` writes it
 * anew, to be read again), and what must hold of any.
 */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { auditFiles } from '../../../src/report/audit/files.ts'
import { HOSTILE, smallAudit, written } from './audits.ts'
import { auditOf } from './synthetic.ts'

const csv = { separator: ';', bom: false }
/** One site of each kind of page: with notices, without, not reached, not examined. */
const SHOWN = /^(?:[a-z]+\.(?:html|csv|json)|sites\/site-(?:0|3|4|13)\.html)$/

describe.each(['de', 'en'] as const)('in %s', async (lang) => {
  const report = await smallAudit(lang)
  const files = await written(auditFiles(report, { lang, csv }))

  it.each([...files.keys()].filter((name) => SHOWN.test(name)))('%s', async (name) => {
    await expect(files.get(name)).toMatchFileSnapshot(
      `../../../fixtures/reports/audit-small/${lang}/${name}`,
    )
  })

  it('has a page for each site', () => {
    const pages = [...files.keys()].filter((name) => name.startsWith('sites/'))
    expect(pages).toHaveLength(report.result.sites.length)
  })

  it('keeps the promise of its schema', () => {
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
    formats.default(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync('schema/audit.schema.json', 'utf8')))
    validate(JSON.parse(files.get('report.json') ?? ''))
    expect(validate.errors).toBeNull()
  })

  it.each(['sites.csv', 'findings.csv'])('%s is a table that starts no formula', (name) => {
    const { data, errors } = parse<string[]>((files.get(name) ?? '').trimEnd(), { delimiter: ';' })
    expect(errors).toEqual([])
    expect(new Set(data.map((row) => row.length)).size).toBe(1)
    expect(data.length).toBeGreaterThan(1)
    expect(data.flat().filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([])
    expect(data.flat()).toContain(`'${HOSTILE.formula}`)
  })

  it('says first that it is partial', () => {
    const text = (files.get('index.html') ?? '')
      .replace(/[\s\S]*<body>/, '')
      .replace(/<[^>]*>/g, '')
    expect(text.trim()).toMatch(/^(?:Unvollständig: 15 von 16|Incomplete: 15 of 16)/)
  })

  it('never grades', () => {
    const text = [...files.values()].join('')
    expect(text).not.toMatch(/konform|compliant|Verstoß|Bußgeld|Punktzahl|\bscore\b|Rang \d/i)
  })
})

it('is written in the language asked for, whatever language was judged in', async () => {
  const report = await smallAudit('de')
  const files = await written(auditFiles(report, { lang: 'en', csv }))
  const page = files.get('sites/site-0.html') ?? ''
  expect(page).toContain('were not found')
  expect(page).not.toMatch(/wurden? nicht gefunden|Bitte prüfen|dort fehlt/)
  expect(files.get('findings.csv')).not.toMatch(/wurden? nicht gefunden/)
})

it('knows nothing of the notices of a site that could not be read', async () => {
  const files = await written(auditFiles(await smallAudit('en'), { lang: 'en', csv }))
  const rows = (files.get('sites.csv') ?? '').split('\r\n')
  expect(rows.find((row) => row.includes('Ort unreachable'))).toContain(
    ';unreachable;unreachable;;;;;;;',
  )
  expect(rows.find((row) => row.includes('not-found'))).toContain(';no notice found;0;0;;;;;')
})

it('knows no change of a site that cannot be compared', async () => {
  const change = { new: 0, fixed: 0, documents: 0, isUnknown: true }
  const report = auditOf([{ name: 'x', outcome: 'found', change }], { name: 'x', earlier: true })
  const files = await written(auditFiles(report, { lang: 'en', csv }))
  expect(files.get('sites.csv')).toMatch(/;;;;1;sites\/site-0\.html\r\n$/)
  const [, data = ''] = /id="sites-data"[^>]*>([^<]*)</.exec(files.get('index.html') ?? '') ?? []
  expect(JSON.parse(data).rows[0].slice(-2)).toEqual([null, null])
})

it('tells the columns of the list from its own', async () => {
  const report = auditOf([{ name: 'x', outcome: 'not-found' }], { name: 'x', earlier: false })
  const [row] = report.result.sites
  report.result.run.columns = ['Land', 'Art']
  if (row) row.columns = { Land: 'Hessen', Art: 'Stadt' }
  const files = await written(auditFiles(report, { lang: 'de', csv }))
  expect(files.get('sites.csv')).toMatch(/^Kennung;Adresse;Name;Land;Land \(Liste\);Art;outcome;/)
})

it('says of the address that is made up what it is for, where one was tried', async () => {
  const files = await written(auditFiles(await smallAudit('de'), { lang: 'de', csv }))
  const pages = [...files].filter(([name]) => name.startsWith('sites/'))
  const made = pages.filter(([, page]) => page.includes('Eine davon ist erfunden'))
  const tried = pages.filter(([, page]) => page.includes('übliche Adresse, ohne Link versucht'))
  expect(made.length).toBeGreaterThan(0)
  expect(made.length).toBeLessThan(pages.length)
  expect(tried.map(([name]) => name)).toEqual(expect.arrayContaining(made.map(([name]) => name)))
})

it('has no page outside its folder', async () => {
  const report = auditOf([{ name: 'x', outcome: 'not-found' }], { name: 'x', earlier: false })
  const [row] = report.result.sites
  if (row) row.page = '../../index'
  await expect(written(auditFiles(report, { lang: 'en', csv }))).rejects.toThrow('no usable name')
})

it('reports on a list without sites', async () => {
  const report = auditOf([], { name: 'empty.csv', earlier: false })
  const files = await written(auditFiles(report, { lang: 'en', csv }))
  expect([...files.keys()]).toEqual(['index.html', 'sites.csv', 'findings.csv', 'report.json'])
})
