import type { Notice } from '../../src/document/notice.ts'
import type { Facts } from '../../src/facts/facts.ts'
import { medianOf } from '../extract/speed.ts'
import type { Subject } from './bundle.ts'

export interface Warm {
  /** Milliseconds of all notices together, at the median round. */
  total: number
  /** Where they go, each at its median round: reading, single facts without those they ask for, single rules. */
  parts: Map<string, number>
}

/** Judges all notices round after round, once as a whole and once part by part. */
export function warmOf(
  { establish, factNames, lint, rules }: Subject,
  notices: readonly Notice[],
  { asOf, warmUp, rounds }: { asOf: string; warmUp: number; rounds: number },
): Warm {
  const totals: number[] = []
  const parts = new Map<string, number[]>()
  for (let round = 0; round < warmUp + rounds; round++) {
    const start = performance.now()
    for (const notice of notices) lint(notice, { asOf, lang: 'de', rules })
    const total = performance.now() - start
    const spent = partsOf(notices)
    if (round < warmUp) continue
    totals.push(total)
    for (const [name, time] of spent) parts.set(name, [...(parts.get(name) ?? []), time])
  }
  return {
    total: medianOf(totals),
    parts: new Map([...parts].map(([name, times]) => [name, medianOf(times)])),
  }

  function partsOf(notices: readonly Notice[]): Map<string, number> {
    const watch = new Watch()
    for (const notice of notices) {
      const facts = watch.time('reading', () => establish(notice))
      for (const name of factNames) watchFact(facts, name, watch)
      for (const name of factNames) void facts[name]
      const context = { asOf, profile: facts.profile, confidence: notice.confidence }
      for (const rule of rules) watch.time(`rule ${rule.id}`, () => rule.check(facts, context))
    }
    return watch.spent
  }
}

/** Has the time that a fact takes counted when it is first asked for. */
function watchFact(facts: Facts, name: keyof Facts, watch: Watch): void {
  const get = Object.getOwnPropertyDescriptor(facts, name)?.get
  if (!get) return // asked for while the notice was read
  const watched = () => watch.time(`fact ${name}`, () => get.call(facts))
  Object.defineProperty(facts, name, { enumerable: true, configurable: true, get: watched })
}

/** Counts the time of nested pieces of work, each without those inside it. */
class Watch {
  readonly spent = new Map<string, number>()
  #inner = 0

  time<T>(name: string, work: () => T): T {
    const outer = this.#inner
    this.#inner = 0
    const start = performance.now()
    const result = work()
    const took = performance.now() - start
    this.spent.set(name, (this.spent.get(name) ?? 0) + took - this.#inner)
    this.#inner = outer + took
    return result
  }
}
