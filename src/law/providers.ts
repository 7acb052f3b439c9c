/** Lookups over the providers that notices name; the data: `provider-table.ts`. */

import { isEea } from './countries.ts'
import { PROVIDERS, type Provider } from './provider-table.ts'

/** A name of a provider or of a company, and what it says. */
export interface ProviderName {
  name: string
  provider: Provider
  /** `service`: the product; `entity`: the contracting company; `parent`: its owner; `former`: outdated. */
  kind: 'service' | 'entity' | 'parent' | 'former'
  /** Also an ordinary word or another body: counts only in a fitting context. */
  ordinaryWord: boolean
  /** Countries in which the named company sits; empty for a service. */
  seats: readonly string[]
}

/** Every name in the tables, longest first, for a search over a text. Owners of several services come once each. */
export const PROVIDER_NAMES: readonly ProviderName[] = PROVIDERS.flatMap(namesOf).sort(
  (a, b) => b.name.length - a.name.length,
)

function namesOf(provider: Provider): ProviderName[] {
  const plain = { provider, ordinaryWord: false }
  const { names, ordinaryWords = [], entities, parent, formerNames = [] } = provider
  return [
    ...names.map((name) => ({ ...plain, name, kind: 'service' as const, seats: [] })),
    ...ordinaryWords.map((name) => ({
      provider,
      name,
      kind: 'service' as const,
      ordinaryWord: true,
      seats: [],
    })),
    ...entities.map(({ name, seat }) => ({
      ...plain,
      name,
      kind: 'entity' as const,
      seats: [seat],
    })),
    ...(parent?.names ?? []).map((name) => ({
      ...plain,
      name,
      kind: 'parent' as const,
      seats: parent?.countries ?? [],
    })),
    ...formerNames.map(({ name }) => ({ ...plain, name, kind: 'former' as const, seats: [] })),
  ]
}

/** The provider of that id. Throws a RangeError for an unknown id. */
export function providerOf(id: string): Provider {
  const found = PROVIDERS.find((provider) => provider.id === id)
  if (!found) throw new RangeError(`no such provider: ${id}`)
  return found
}

/** What a name stands for, spelled as in the tables; several entries where companies run several services. */
export function providersByName(name: string): readonly ProviderName[] {
  return PROVIDER_NAMES.filter((entry) => entry.name === name)
}

/**
 * Where the companies that contract with EEA customers sit: all in the EEA, none of them, or some.
 * `unknown` where the service has no company of its own (run by the controller itself).
 */
export function seatOf(provider: Provider): 'eea' | 'third-country' | 'mixed' | 'unknown' {
  const seats = provider.entities.map(({ seat }) => isEea(seat))
  if (seats.length === 0) return 'unknown'
  if (seats.every(Boolean)) return 'eea'
  return seats.some(Boolean) ? 'mixed' : 'third-country'
}
