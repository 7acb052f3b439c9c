/** What decides whether a run fails. */
import { describe, expect, it } from 'vitest'
import { exitCode, type Gate } from '../../src/cli/check/exit-code.ts'
import type { DocumentResult, Result } from '../../src/lint/result.ts'
import { reportOf } from '../../src/run/check.ts'

const finding = (outcome: Result['outcome'], severity: Result['severity']) =>
  ({
    rule: 'r',
    outcome,
    severity,
    fingerprint: `${outcome}${severity}`,
    explainedBy: null,
    suppressed: null,
  }) as Result

const document = (status: DocumentResult['status'], ...results: Result[]) =>
  ({
    path: 'a.md',
    status,
    results,
    extraction: { pages: null, characters: 1 },
  }) as unknown as DocumentResult

const error = document('checked', finding('fail', 'error'))
const warning = document('checked', finding('fail', 'warning'))
const question = document('checked', finding('review', null))
const clean = document('checked', finding('pass', null))
const decided = document('checked', {
  ...finding('fail', 'error'),
  suppressed: { verdict: 'accepted', reason: 'x', by: null, until: null, from: 'decisions' },
})
const unreadable = document('unreadable')
const broken = document('error')
const other = document('not-a-notice')

const cases: [string, DocumentResult[], Partial<Gate>, 0 | 1 | 2][] = [
  ['a defect', [error], {}, 1],
  ['a concern, by default', [warning], {}, 0],
  ['a concern, where concerns fail', [warning], { failOn: 'warning' }, 1],
  ['a question, where notes fail', [question], { failOn: 'note' }, 0],
  ['a question, where questions fail', [question], { failOn: 'review' }, 1],
  ['a defect, where nothing fails', [error], { failOn: 'none' }, 0],
  ['a defect that was decided on', [decided], { failOn: 'review' }, 0],
  ['as many concerns as allowed', [warning], { maxWarnings: 1 }, 0],
  ['more concerns than allowed', [warning, warning], { maxWarnings: 1 }, 1],
  ['more concerns, where nothing fails', [warning], { maxWarnings: 0, failOn: 'none' }, 1],
  ['a defect, only reported', [error], { exitZero: true }, 0],
  ['an unreadable document', [clean, unreadable], {}, 2],
  ['an unreadable document, only reported', [clean, unreadable], { exitZero: true }, 2],
  ['an unreadable document beside a defect', [error, unreadable], {}, 2],
  ['an unreadable document that is allowed', [clean, unreadable], { allowUnreadable: true }, 0],
  ['nothing but allowed unreadable ones', [unreadable], { allowUnreadable: true }, 2],
  ['an error is never allowed', [clean, broken], { allowUnreadable: true }, 2],
  ['a named file that is no notice', [clean, other], {}, 2],
  ['a met file that is no notice', [clean, other], { isNamed: () => false }, 0],
  ['nothing judged', [other], { isNamed: () => false }, 2],
  [
    'nothing but allowed unreadable ones, where there may be nothing',
    [unreadable],
    { allowUnreadable: true, mayBeEmpty: true },
    2,
  ],
  ['nothing judged, and that is fine', [other], { isNamed: () => false, mayBeEmpty: true }, 0],
]

describe('the exit code', () => {
  it.each(cases)('%s', (_, documents, gate, expected) => {
    const report = reportOf(documents, '2026-01-01')
    expect(exitCode(report, { failOn: 'error', isNamed: () => true, ...gate })).toBe(expected)
  })
})
