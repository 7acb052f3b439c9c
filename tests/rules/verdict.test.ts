import { describe, expect, it } from 'vitest'
import { verdict } from '../../src/rules/verdict.ts'

const plain = { severity: 'error', unsure: false } as const

describe('verdict', () => {
  it.each([
    ['yes', 'yes', {}, 'pass'],
    ['no', 'yes', {}, 'missing'],
    ['partial', 'yes', {}, 'incomplete'],
    ['yes', 'no', {}, 'not-applicable'],
    ['no', 'no', {}, 'not-applicable'],
    ['yes', 'unclear', {}, 'pass'],
    ['no', 'unclear', {}, 'missing-unclear'],
    ['partial', 'unclear', {}, 'incomplete-unclear'],
    ['no', 'unclear', { silence: true }, 'not-applicable'],
    ['no', 'yes', { silence: true }, 'missing'],
    ['no', 'yes', { unsure: true }, 'missing-unclear'],
    ['partial', 'yes', { unsure: true }, 'incomplete-unclear'],
    ['no', 'yes', { severity: 'review' }, 'missing-unclear'],
    ['partial', 'yes', { severity: 'review' }, 'incomplete-unclear'],
    ['yes', 'yes', { elsewhere: true }, 'pass'],
    ['no', 'yes', { elsewhere: true }, 'not-evaluated'],
    ['partial', 'unclear', { elsewhere: true }, 'not-evaluated'],
    ['no', 'no', { elsewhere: true }, 'not-applicable'],
  ] as const)('stated %s, owed %s, %j: %s', (stated, owed, more, expected) => {
    expect(verdict({ stated, owed, ...plain, ...more })).toBe(expected)
  })
})
