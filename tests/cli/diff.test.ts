/** `art13 diff`: what it tells in each format, and when a loss fails a run. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folderWith } from './folder.ts'

const notice = readFileSync('fixtures/cli/short.md', 'utf8')
const scan = readFileSync('fixtures/bad/scan.pdf')
/** Loses a right; gains a period, with signs that mean something in Markdown, and a remark of an editor. */
const later = notice
  .replace('Auskunft, Berichtigung und Löschung', 'Auskunft und Berichtigung')
  .concat(
    '\n## Speicherdauer\n\nWir löschen Ihre *Meldung* zwei Jahre nach ihrem <Abschluss>, siehe @bauhof. [NAME EINSETZEN]\n',
  )

/** Few rules, so that a person can read the comparison. */
const RULES = ['controller-identity', 'retention', 'right-to-erasure', 'recipients', 'placeholder']
const fixed = ['--as-of', '2026-11-21', ...RULES.flatMap((id) => ['--rule', id])]

const versions = {
  'old/same.md': notice,
  'new/same.md': notice,
  'old/changed.md': notice,
  'new/changed.md': later,
  'old/removed.md': notice,
  'new/added.md': notice,
}

describe.each(['de', 'en'])('in %s', (lang) => {
  it.each([
    ['text', 'txt'],
    ['json', 'json'],
    ['markdown', 'md'],
  ])('%s', async (format, extension) => {
    const { art13 } = folderWith(versions)
    const { stdout, stderr } = art13(
      'diff',
      'old',
      'new',
      '--format',
      format,
      '--lang',
      lang,
      ...fixed,
    )
    expect(stderr).toBe('')
    const told = stdout.replace(/"version": ".*?"/, '"version": "0.0.0"')
    await expect(told).toMatchFileSnapshot(`../../fixtures/reports/diff.${lang}.${extension}`)
  })
})

interface Case {
  name: string
  files: Record<string, string | Uint8Array>
  args: [old: string, now: string, ...options: string[]]
  code: number
  said?: string
}

const cases: Case[] = [
  {
    name: 'a loss is told',
    files: { 'a.md': notice, 'b.md': later },
    args: ['a.md', 'b.md'],
    code: 0,
  },
  {
    name: 'a loss fails where that is asked',
    files: { 'a.md': notice, 'b.md': later },
    args: ['a.md', 'b.md', '--fail-on-loss'],
    code: 1,
  },
  {
    name: 'a loss fails in every format',
    files: { 'a.md': notice, 'b.md': later },
    args: ['a.md', 'b.md', '--fail-on-loss', '--format', 'markdown'],
    code: 1,
  },
  {
    name: 'no loss',
    files: { 'a.md': notice, 'b.md': notice },
    args: ['a.md', 'b.md', '--fail-on-loss'],
    code: 0,
  },
  {
    name: 'a document that is gone is a loss',
    files: { 'old/a.md': notice, 'old/b.md': notice, 'new/a.md': notice },
    args: ['old', 'new', '--fail-on-loss'],
    code: 1,
  },
  {
    name: 'a new version that cannot be read is no loss, and not green',
    files: { 'old/a.md': notice, 'old/b.pdf': notice, 'new/a.md': notice, 'new/b.pdf': scan },
    args: ['old', 'new', '--fail-on-loss'],
    code: 2,
    said: 'b.pdf',
  },
  {
    name: 'one file that cannot be read',
    files: { 'a.md': notice, 'b.pdf': scan },
    args: ['a.md', 'b.pdf'],
    code: 2,
    said: 'b.pdf',
  },
  {
    name: 'a file and a folder',
    files: { 'a.md': notice, 'new/a.md': notice },
    args: ['a.md', 'new'],
    code: 2,
    said: 'Compare two files, or two folders.',
  },
  {
    name: 'what is not there',
    files: { 'a.md': notice },
    args: ['a.md', 'b.md'],
    code: 2,
    said: 'There is no "b.md".',
  },
]

describe('exit codes', () => {
  it.each(cases)('$name', ({ files, args, code, said = '' }) => {
    const ended = folderWith(files).art13('diff', ...args, ...fixed, '--lang', 'en')
    expect([ended.code, ended.stderr]).toEqual([code, expect.stringContaining(said)])
    if (code === 2) expect(ended.stdout).not.toContain('Duties lost')
  })
})

it('is silent of what only moved', () => {
  const { art13 } = folderWith({ 'a.md': notice, 'b.md': `<!-- Fassung 2 -->\n\n${notice}` })
  const { stdout } = art13('diff', 'a.md', 'b.md', '--lang', 'en', ...fixed)
  expect(stdout).toContain('No difference.')
})
