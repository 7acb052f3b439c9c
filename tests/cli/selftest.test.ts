/** `art13 selftest` as a user runs it: what it prints and how it ends. */
import { expect, it } from 'vitest'
import { art13 } from './art13.ts'

const NOTICE = 'fixtures/notices/hundesteuer.txt'
const fixed = ['--as-of', '2026-11-21']

it('says for each duty what became of it, in both languages', () => {
  const english = art13('selftest', NOTICE, ...fixed, '--lang', 'en')
  expect(english.code).toBe(0)
  expect(english.stdout).toContain(
    'right-of-access\n  ✓ without its words (1 passage): not found (fail, missing)\n',
  )
  expect(english.stdout).toMatch(/Each fulfilled duty \(13\) was taken out[\s\S]*changed\.\n$/)
  const german = art13('selftest', NOTICE, ...fixed, '--lang', 'de')
  expect(german.stdout).toContain('✓ ohne ihre Worte (1 Stelle): nicht gefunden (fail, missing)')
})

it('gives the trials as JSON', () => {
  const { stdout, code } = art13('selftest', NOTICE, ...fixed, '--format', 'json')
  const report = JSON.parse(stdout)
  expect([code, report.flips, report.path, report.asOf]).toEqual([0, true, NOTICE, '2026-11-21'])
  expect(report.trials).toContainEqual({
    rule: 'right-of-access',
    article: '13(2)(b)',
    damage: 'words',
    flips: 'yes',
    removed: 1,
    outcome: 'fail',
    case: 'missing',
    stated: 'no',
    still: null,
    alsoLost: [],
  })
})

it.each([
  ['what is no notice', 'fixtures/bad/imprint.md', 'No privacy notice'],
  ['a missing file', 'fixtures/bad/nowhere.pdf', 'no such file'],
])('ends with 2 for %s', (_, file, words) => {
  const { code, stdout, stderr } = art13('selftest', file, '--lang', 'en')
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(words)
})
