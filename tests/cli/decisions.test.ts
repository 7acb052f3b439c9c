/** `art13 accept` and the file of decisions at their edges. */
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Folder, folderWith } from './folder.ts'

const notice = readFileSync('fixtures/cli/short.md', 'utf8')
const SLOT = '\n\nBitte wenden Sie sich an das [NAME EINSETZEN] im Rathaus.\n'
const FILE = 'art13.decisions.yaml'
const fixed = ['--as-of', '2026-11-21', '--lang', 'en', '--rule', 'placeholder']
const accept = ['accept', '.', '--finding', 'placeholder', '--reason', 'der Name folgt']

const decisions = (folder: Folder) => folder.read(FILE)

function counts(folder: Folder) {
  const { stdout } = folder.art13('check', '.', '--format', 'json', ...fixed)
  const { summary, decisions: laid } = JSON.parse(stdout) as {
    summary: { findings: { warning: number }; suppressed: number }
    decisions?: { problems: { kind: string }[] }
  }
  const kinds = laid?.problems.map(({ kind }) => kind) ?? []
  return { open: summary.findings.warning, decided: summary.suppressed, kinds }
}

describe('accept', () => {
  it('writes one decision for each document with the same words', () => {
    const folder = folderWith({ 'a.md': notice + SLOT, 'b.md': notice + SLOT })
    expect(folder.art13(...accept, ...fixed).stdout).toBe(
      `${FILE}: 2 written, 0 removed, 0 kept.\n`,
    )
    expect(decisions(folder)).toMatch(/document: a\.md[\s\S]*document: b\.md/)
    expect(counts(folder)).toEqual({ open: 0, decided: 2, kinds: [] })
  })

  it('writes one decision for each place; a further one is new', () => {
    const folder = folderWith({ 'a.md': notice + SLOT + SLOT })
    folder.art13(...accept, ...fixed)
    const { open, decided } = counts(folder)
    expect([open, decided]).toEqual([0, 2])
    folder.write({ 'a.md': notice + SLOT + SLOT + SLOT })
    expect(counts(folder)).toEqual({ open: 1, decided: 2, kinds: [] })
  })

  it('adds nothing when it is asked again, and says what is open', () => {
    const folder = folderWith({ 'a.md': notice + SLOT })
    folder.art13(...accept, ...fixed)
    const before = decisions(folder)
    const { code, stderr } = folder.art13(...accept, ...fixed)
    expect([code, stderr]).toEqual([2, expect.stringContaining('Nothing is open.')])
    expect(decisions(folder)).toBe(before)
  })

  it('--prune keeps the decisions on a document that cannot be read', () => {
    const folder = folderWith({ 'a.md': notice + SLOT, 'b.md': notice + SLOT })
    folder.art13(...accept, ...fixed)
    copyFileSync('fixtures/bad/scan.pdf', join(folder.path, 'a.md'))
    folder.write({ 'b.md': notice })
    const { stdout, stderr } = folder.art13('accept', '.', '--prune', ...fixed)
    expect([stdout, stderr]).toEqual([
      `${FILE}: 0 written, 1 removed, 1 kept.\n`,
      expect.stringContaining('a.md'),
    ])
    expect(decisions(folder)).toContain('document: a.md')
  })
})

const entry = (more: string) =>
  `decisions:\n  - fingerprint: '00000000'\n    document: a.md\n    rule: placeholder\n${more}`

describe('a file of decisions', () => {
  it.each([
    ['that is no YAML, with the line', 'decisions:\n  - rule: "placeholder\n', /line \d/],
    [
      'with an unknown key',
      entry('    verdict: accepted\n    raeson: x\n'),
      /did you mean "reason"/,
    ],
    ['with an unknown verdict', entry('    verdict: ok\n'), /verdict: "ok" is none of accepted/],
    ['without a reason', entry('    verdict: accepted\n'), /reason/],
    [
      'with a day that does not exist',
      entry('    verdict: baseline\n    until: 2026-02-30\n'),
      /until/,
    ],
  ])('%s', (_, text, sentence) => {
    const folder = folderWith({ 'a.md': notice, [FILE]: text })
    const { code, stdout, stderr } = folder.art13('check', '.', ...fixed)
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(sentence)])
    expect(stderr).toContain(FILE)
  })

  it('tells what has no effect in text and Markdown, once', () => {
    const folder = folderWith({ 'a.md': notice, [FILE]: entry('    verdict: baseline\n') })
    const formats = ['--format', 'text', '--format', 'markdown=told.md']
    const { stdout, stderr } = folder.art13('check', '.', ...formats, ...fixed)
    expect(stdout).toMatch(/Decisions without effect\n {2}a\.md: placeholder: unused/)
    expect(stderr).not.toContain('unused')
    expect(folder.read('told.md')).toMatch(/- a\.md: placeholder: unused/)
    expect(folder.art13('check', '.', '--format', 'csv', ...fixed).stderr).toContain('unused')
  })
})

it('a report of the last run is no notice', () => {
  const folder = folderWith({ 'a.md': notice, '[1]! x.md': notice })
  const args = ['check', '.', '--format', 'markdown=[1]! x.md', '--format', 'json', ...fixed]
  const { documents } = JSON.parse(folder.art13(...args).stdout) as {
    documents: { path: string }[]
  }
  expect(documents.map(({ path }) => path)).toEqual(['a.md'])
})
