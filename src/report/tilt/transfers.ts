import type { AllFacts } from '../../rules/rule.ts'
import type { Quote } from './quote.ts'

const CLAUSES = /^scc-/
/** Words without an instrument, and consent or contract (Art. 49), are no guarantee. */
const NO_GUARANTEE = /^(?:vague|.*-49)$/

/** The countries to which the notice says that data go, each with what it names as protection. */
export function transfers(facts: AllFacts, quote: Quote) {
  const stated = facts.transfer.found.filter(
    ({ value }) => value.country && (value.kind === 'stated' || value.kind === 'entity'),
  )
  const countries = [...new Set(stated.flatMap(({ value }) => value.country ?? []))]
  return countries.map((country) => {
    const named = facts.safeguards.found.filter(
      ({ value }) => !value.disowned && (value.country === undefined || value.country === country),
    )
    const told = (test: (instrument: string) => boolean) => {
      const found = named.find(({ value }) => test(value.instrument))
      return found ? { available: true, description: quote(found.at) } : { available: false }
    }
    return {
      country,
      adequacyDecision: told((id) => id === 'adequacy' || id === 'dpf'),
      appropriateGuarantees: told(
        (id) => id !== 'adequacy' && id !== 'dpf' && !CLAUSES.test(id) && !NO_GUARANTEE.test(id),
      ),
      standardDataProtectionClause: told((id) => CLAUSES.test(id)),
    }
  })
}
