/** What `art13 selftest` says when a verdict stays although its words are gone. */
import { expect, it } from 'vitest'
import type { Trial } from '../../src/lint/result.ts'
import { selftestReport } from '../../src/report/selftest.ts'

const trial: Trial = {
  rule: 'retention',
  article: '13(2)(a)',
  damage: 'words',
  flips: 'yes',
  removed: 2,
  outcome: 'fail',
  case: 'missing',
  stated: 'no',
  still: null,
  alsoLost: [
    { rule: 'purposes', outcome: 'fail', shares: true },
    { rule: 'recipients', outcome: 'fail', shares: false },
  ],
}

it('tells the losses with the same words from those that follow', () => {
  expect(selftestReport([trial], 'en', 80)).toBe(
    `retention
  ✓ without its words (2 passages): not found (fail, missing)
      Lost with the same words: purposes.
      Lost with them, because it rests on them: recipients.

Each fulfilled duty (1) was taken out or damaged; each time the verdict changed.
`,
  )
})

it('shows on what a verdict rests that does not change', () => {
  const stays: Trial = {
    ...trial,
    flips: 'no',
    outcome: 'pass',
    case: null,
    stated: 'yes',
    still: 'Speicherdauer',
    alsoLost: [],
  }
  const text = selftestReport([trial, stays], 'de', 200)
  expect(text).toContain('  ✗ ohne ihre Worte (2 Stellen): noch gefunden (pass)\n')
  expect(text).toContain('Der Befund bleibt, gestützt auf „Speicherdauer“.')
  expect(text).toContain('In 1 von 2 Versuchen änderte sich der Befund nicht')
})

it('says when there is nothing to take out', () => {
  expect(selftestReport([], 'en', 80)).toBe('No duty is fulfilled that could be taken out.\n')
})
