/** The promises of `art13 check`: exit codes, streams, options. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { art13, art13With } from './art13.ts'

const notice = 'fixtures/cli/short.md'
const fixed = ['--as-of', '2026-11-21', '--lang', 'en']

describe('exit codes', () => {
  it.each([
    ['defects', ['check', notice, ...fixed], 1],
    ['--fail-on none', ['check', notice, '--fail-on', 'none', ...fixed], 0],
    ['a rule that passes', ['check', notice, '--rule', 'controller-identity', ...fixed], 0],
    ['an unknown command', ['chek'], 2],
    ['an unknown option', ['check', notice, '--nope'], 2],
    ['no file', ['check'], 2],
    ['an unknown rule', ['check', notice, '--rule', 'dpo-contakt'], 2],
    ['a wrong date', ['check', notice, '--as-of', '2026-02-30'], 2],
    ['a wrong state', ['check', notice, '--state', 'XX'], 2],
    ['a wrong format', ['check', notice, '--format', 'xml'], 2],
    ['a directory without notices', ['check', 'fixtures/bad/', '--fail-on', 'none'], 2],
    ['a pattern without files', ['check', 'fixtures/cli/*.pdf'], 2],
    ['help', ['--help'], 0],
    ['version', ['--version'], 0],
    ['explain', ['explain', 'controller-identity'], 0],
    ['explain of an unknown rule', ['explain', 'nothing'], 2],
    ['rules', ['rules'], 0],
    ['rules of a day', ['rules', '--as-of', '2019-06-01'], 0],
    ['rules of no day', ['rules', '--as-of', '2019-06-31'], 2],
    ['tree', ['tree', notice], 0],
    ['tree of a missing file', ['tree', 'nowhere.md'], 2],
    ['facts', ['facts', notice], 0],
  ])('%s', (_, args, expected) => {
    const { code, stdout, stderr } = art13(...args)
    expect(code, stderr).toBe(expected)
    if (expected === 2) expect(stderr).not.toBe('')
    else expect(stdout).not.toBe('')
  })

  it('is the same in every format', () => {
    const codes = ['text', 'json'].map(
      (format) => art13('check', notice, '--format', format, ...fixed).code,
    )
    expect(new Set(codes).size).toBe(1)
  })
})

describe('streams', () => {
  it('standard output carries the report alone', () => {
    const { stdout, stderr } = art13(
      'check',
      notice,
      'fixtures/bad/empty.txt',
      '--format',
      'json',
      ...fixed,
    )
    expect(JSON.parse(stdout).documents).toHaveLength(2)
    expect(stderr).toContain('empty.txt')
  })

  it('reads standard input under a given name', () => {
    const text = readFileSync(notice, 'utf8')
    const { stdout } = art13With(
      text,
      'check',
      '-',
      '--stdin-filename',
      'notice.md',
      '--format',
      'json',
      ...fixed,
    )
    expect(JSON.parse(stdout).documents[0]).toMatchObject({
      path: 'notice.md',
      mediaType: 'text/markdown',
      status: 'checked',
    })
  })

  it('writes formats to files, one to standard output', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'art13-')), 'report.json')
    const { stdout } = art13(
      'check',
      notice,
      '--format',
      `json=${file}`,
      '--format',
      'text',
      ...fixed,
    )
    expect(stdout).toContain('short.md')
    expect(JSON.parse(readFileSync(file, 'utf8')).asOf).toBe('2026-11-21')
  })

  it('has no colour codes when piped, and has them when asked', () => {
    expect(art13('check', notice, ...fixed).stdout).not.toContain('\u001B[')
    expect(art13('check', notice, '--color', 'always', ...fixed).stdout).toContain('\u001B[')
  })
})

describe('options', () => {
  it('--body and --state go before what the text shows', () => {
    const { stdout } = art13(
      'check',
      notice,
      '--body',
      'private',
      '--state',
      'by',
      '--format',
      'json',
      ...fixed,
    )
    expect(JSON.parse(stdout).documents[0].profile).toMatchObject({ body: 'private', state: 'BY' })
  })

  it('--lang changes the words alone', () => {
    const read = (lang: string) =>
      JSON.parse(
        art13('check', notice, '--format', 'json', '--as-of', '2026-11-21', '--lang', lang).stdout,
      ).documents[0].results
    const bare = (results: { rule: string; fingerprint: string; outcome: string }[]) =>
      results.map(({ rule, fingerprint, outcome }) => ({ rule, fingerprint, outcome }))
    expect(bare(read('de'))).toEqual(bare(read('en')))
    expect(read('de')[0].message).not.toBe(read('en')[0].message)
  })

  it('--quiet hides notes and what was found, not the exit code', () => {
    const loud = art13('check', notice, ...fixed)
    const quiet = art13('check', notice, '--quiet', ...fixed)
    expect(quiet.code).toBe(loud.code)
    expect(quiet.stdout.length).toBeLessThan(loud.stdout.length)
    expect(quiet.stdout).not.toContain('Does not apply')
  })

  it('suggests the rule that was meant', () => {
    expect(art13('explain', 'controller-identiy').stderr).toContain('controller-identity')
  })

  it('keeps lines within 80 columns', () => {
    const lines = art13('check', notice, ...fixed).stdout.split('\n')
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  })
})
