/** A decision takes a finding out of the counts and leaves it in the report. */
import { describe, expect, it } from 'vitest'
import {
  type DocumentResult,
  findingsOf,
  reasonOf,
  type Suppression,
  suppressedOf,
} from '../../src/lint/result.ts'
import { summarize } from '../../src/lint/summary.ts'
import { run } from '../../src/run/run.ts'

const decision: Suppression = {
  verdict: 'accepted',
  reason: 'Ersetzt die nächste Fassung.',
  by: 'DSB',
  until: '2027-03-31',
  from: 'decisions',
}

/** A notice whose item (transfer-safeguards) has a specific reason (outdated-privacy-shield). */
async function document(...decided: string[]): Promise<DocumentResult> {
  const text =
    '# Datenschutz\n\nDie Auental GmbH, Dorfplatz 2, 07330 Auental, übermittelt Ihre Daten an die Mailhaus Inc. in den USA. Garantie ist der Privacy Shield.'
  const source = { path: 'notice.md', bytes: new TextEncoder().encode(text) }
  for await (const each of run([source], { asOf: '2026-11-21', lang: 'de' })) {
    const results = each.results.map((result) =>
      decided.includes(result.rule) ? { ...result, suppressed: decision } : result,
    )
    return { ...each, results }
  }
  throw new Error('no result')
}

const ids = (results: { rule: string }[]) => results.map(({ rule }) => rule)

describe('a decision', () => {
  it.each([
    ['on an item takes its reason along', ['transfer-safeguards'], ['transfer-safeguards'], []],
    [
      'on the reason leaves the item open',
      ['outdated-privacy-shield'],
      ['outdated-privacy-shield'],
      ['transfer-safeguards'],
    ],
    [
      'on both counts once',
      ['transfer-safeguards', 'outdated-privacy-shield'],
      ['transfer-safeguards'],
      [],
    ],
  ])('%s', async (_, decided, suppressed, open) => {
    const judged = await document(...decided)
    const pair = ['transfer-safeguards', 'outdated-privacy-shield']
    expect(ids(suppressedOf(judged))).toEqual(suppressed)
    expect(ids(findingsOf(judged)).filter((id) => pair.includes(id))).toEqual(open)
    expect(summarize([judged]).suppressed).toBe(suppressed.length)
  })

  it('on the reason alone leaves the item without it', async () => {
    const item = async (...decided: string[]) => {
      const judged = await document(...decided)
      const found = judged.results.find(({ rule }) => rule === 'transfer-safeguards')
      return found && reasonOf(found, judged)?.rule
    }
    expect(await item()).toBe('outdated-privacy-shield')
    expect(await item('outdated-privacy-shield')).toBeUndefined()
  })

  it('keeps what it takes out of the counts', async () => {
    const [before, after] = [await document(), await document('transfer-safeguards')]
    expect(after.results).toHaveLength(before.results.length)
    const errors = (each: DocumentResult) => summarize([each]).findings.error
    expect(errors(after)).toBe(errors(before) - 1)
  })
})
