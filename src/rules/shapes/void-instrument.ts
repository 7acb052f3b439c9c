/** What the rules on void transfer instruments share: alone or beside another, and whether void when it was written. */
import type { Facts, Safeguard } from '../../facts/facts.ts'
import { isUsable, voidSince } from '../../law/instruments.ts'
import type { Judgement } from '../rule.ts'
import { writtenAfter } from './written.ts'

const MOST_PLACES = 5

/**
 * Judges the instruments of these ids as one, by the last day on which one of them ended: case `sole` or `beside`,
 * each with `-when-written`; values `since` and `date`.
 */
export function voidInstrument(ids: readonly string[]) {
  return (facts: Pick<Facts, 'safeguards' | 'date'>, { asOf }: { asOf: string }): Judgement => {
    const { safeguards } = facts
    const named = safeguards.found.filter(({ value }) => ids.includes(value.instrument))
    if (named.length === 0) return { case: 'not-applicable', because: 'nothing', evidence: [] }
    const relied = named.filter(({ value }) => !value.disowned)
    const shown = relied.length > 0 ? relied : named
    const evidence = shown.slice(0, MOST_PLACES).map(({ at }) => at)
    const since = ids.map((id) => voidSince(id) ?? '').reduce((a, b) => (a > b ? a : b), '')
    if (relied.length === 0 || asOf < since) return { case: 'pass', evidence }
    const others = safeguards.found.some(({ value }) => isOther(value, ids, asOf))
    const date = writtenAfter(facts, since)
    return { ...told(others ? 'beside' : 'sole', since, date), evidence }
  }
}

function isOther(
  { instrument, disowned }: Safeguard,
  ids: readonly string[],
  asOf: string,
): boolean {
  return !ids.includes(instrument) && !disowned && isUsable(instrument, asOf)
}

function told(kind: string, since: string, date: string | undefined): Omit<Judgement, 'evidence'> {
  if (date === undefined) return { case: kind, values: { since } }
  return { case: `${kind}-when-written`, values: { since, date } }
}
