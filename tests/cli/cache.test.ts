/** `--cache`: what is taken from it, what makes it judge anew, and what it never keeps. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Folder, folderWith } from './folder.ts'

const notice = readFileSync('fixtures/cli/short.md', 'utf8')
const MARK = 'from the cache'
type Files = Record<string, string>
const DAY = ['--as-of', '2026-11-21']

/** A run with the cache: the titles by document; those of kept results are the mark. */
function titles(folder: Folder, ...args: string[]): Record<string, string> {
  const run = args.includes('--as-of') ? args : [...args, ...DAY]
  const { stdout, stderr } = folder.art13('check', '.', '--cache', '--format', 'json', ...run)
  expect(stderr).toBe('')
  const { documents } = JSON.parse(stdout) as { documents: { path: string; title: string }[] }
  return Object.fromEntries(documents.map(({ path, title }) => [path, title]))
}

const entries = ({ path }: Folder) =>
  readdirSync(join(path, '.art13cache'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(path, '.art13cache', name))

/** Makes each kept result show where it came from. */
function mark(folder: Folder): void {
  for (const file of entries(folder))
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), title: MARK }))
}

/** Two notices, judged once, their kept results marked. */
function kept(more: Record<string, string> = {}): Folder {
  const folder = folderWith({ 'a.md': notice, 'b.md': `${notice}\n\nAnders.\n`, ...more })
  titles(folder)
  expect(entries(folder)).toHaveLength(2)
  mark(folder)
  return folder
}

describe('--cache', () => {
  it('takes what has not changed, under its name of today', () => {
    const folder = kept()
    expect(titles(folder)).toEqual({ 'a.md': MARK, 'b.md': MARK })
    folder.write({ 'c.md': notice })
    expect(titles(folder)['c.md']).toBe(MARK)
  })

  it('judges anew only the file that changed', () => {
    const folder = kept()
    folder.write({ 'b.md': `${notice}\n\nNoch anders.\n` })
    expect(titles(folder)).toEqual({ 'a.md': MARK, 'b.md': expect.not.stringContaining(MARK) })
  })

  const OWN_RULE = (message: string) => `export default {
  id: 'acme-title', article: '12(1)', since: '1.0.0', needs: ['title'],
  cases: { missing: { outcome: 'fail', severity: 'note', de: '${message}', en: '${message}' } },
  check: () => ({ case: 'missing', evidence: [] }),
  text: { de: { title: 't', why: 'w', remedy: 'r' }, en: { title: 't', why: 'w', remedy: 'r' } },
  examples: [],
}`
  const ruled = { 'art13.config.json': '{ "customRules": ["r.mjs"] }', 'r.mjs': OWN_RULE('One.') }

  it.each<[string, [Files, Files], string[]]>([
    ['another day of the law', [{}, {}], ['--as-of', '2026-11-22']],
    ['another language', [{}, {}], ['--lang', 'de']],
    ['another limit', [{}, {}], ['--max-pages', '7']],
    ['another kind of body', [{}, {}], ['--body', 'private']],
    ['other rules', [{}, {}], ['--rule', 'retention']],
    ['another severity', [{}, { 'art13.config.json': '{ "rules": { "retention": "note" } }' }], []],
    ['another rule of one’s own', [ruled, { 'r.mjs': OWN_RULE('Two.') }], []],
  ])('judges anew for %s', (_, [before, change], args) => {
    const folder = kept(before)
    folder.write(change)
    expect(Object.values(titles(folder, ...args))).not.toContain(MARK)
  })

  it('lays decisions on what it kept', () => {
    const folder = kept()
    const accept = ['accept', 'a.md', '--finding', 'retention', '--reason', 'steht im Aktenplan']
    expect(folder.art13(...accept, ...DAY).code).toBe(0)
    const { stdout } = folder.art13('check', 'a.md', '--cache', '--format', 'json', ...DAY)
    expect(JSON.parse(stdout)).toMatchObject({
      documents: [{ title: MARK }],
      summary: { suppressed: 1 },
    })
  })

  it('never keeps what could not be done', () => {
    const folder = folderWith({ 'a.md': notice })
    const { code } = folder.art13('check', 'nowhere.md', 'a.md', '--cache', ...DAY)
    expect([code, entries(folder).length]).toEqual([2, 1])
  })

  it.each([
    ['cut off', '{ "path": "a.md", "sta'],
    ['of another shape', '[]'],
    ['empty', ''],
  ])('judges anew where a kept result is %s', (_, content) => {
    const folder = kept()
    for (const file of entries(folder)) writeFileSync(file, content)
    const first = titles(folder)
    expect(Object.values(first)).toEqual([
      'Datenschutzhinweise zum Mängelmelder',
      expect.anything(),
    ])
    mark(folder)
    expect(titles(folder)['a.md']).toBe(MARK)
  })

  it('does without where it cannot be written', () => {
    const folder = folderWith({ 'a.md': notice, '.art13cache': 'a file' })
    expect(Object.keys(titles(folder))).toEqual(['a.md'])
  })

  it('is not committed by accident', () => {
    expect(readFileSync(join(kept().path, '.art13cache', '.gitignore'), 'utf8')).toBe('*\n')
  })
})
