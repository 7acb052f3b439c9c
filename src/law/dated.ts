/** What holds on a day: the entries of the law tables that have a beginning or an end, in one shape. */
import { ADEQUACY_DECISIONS, ADEQUATE_ORGANISATIONS } from './adequacy.ts'
import { AUTHORITIES } from './authority-table.ts'
import { type IsoDate, isFirm } from './confidence.ts'
import { countryByCode } from './countries.ts'
import { instrumentOf } from './instruments.ts'
import { OUTDATED_REFERENCES, type Words } from './law-change-table.ts'
import { OUTDATED_SERVICES } from './outdated-services.ts'

export interface Dated {
  what: Words
  /** The first day on which it holds; absent where it holds from before the GDPR or is not known. */
  from?: IsoDate
  /** The first day on which it holds no more; absent while no end is known. */
  until?: IsoDate
}

export type StateOnDay = 'holds' | 'ended' | 'not-yet'

/** Whether it holds on a day. */
export function stateOn({ from, until }: Dated, day: IsoDate): StateOnDay {
  if (from !== undefined && day < from) return 'not-yet'
  return until !== undefined && until <= day ? 'ended' : 'holds'
}

/** Instruments for transfers to third countries, with their usual names. */
export function datedInstruments(ids: readonly string[]): Dated[] {
  return ids.map(instrumentOf).map(({ names, validFrom, voidSince }) => {
    const [name = ''] = names
    return dated({ de: name, en: name }, validFrom, voidSince)
  })
}

/** Adequacy decisions, by country. */
export function datedDecisions(): Dated[] {
  return ADEQUACY_DECISIONS.map(({ country, decision, validFrom, validUntil }) => {
    const [name = country] = ADEQUATE_ORGANISATIONS[country] ?? []
    const { de, en } = countryByCode(country) ?? { de: name, en: name }
    const until = validUntil === null ? null : dayAfter(validUntil)
    return dated({ de: `${de} (${decision})`, en: `${en} (${decision})` }, validFrom, until)
  })
}

/** Acts, provisions and terms that have ended. */
export function datedReferences(): Dated[] {
  return OUTDATED_REFERENCES.map(({ what, validFrom, wrongSince }) =>
    dated(what, validFrom, wrongSince),
  )
}

/** Names of services and companies that have surely changed or closed. */
export function datedServices(): Dated[] {
  return OUTDATED_SERVICES.filter(isFirm).map(({ names: [name = ''], wrongSince }) =>
    dated({ de: name, en: name }, undefined, wrongSince),
  )
}

/** Addresses, numbers, names and heads of supervisory authorities that were right once. */
export function datedDetails(): Dated[] {
  return AUTHORITIES.flatMap(({ name, short: [short = name], former }) =>
    former.map(({ value, since, noLaterThan }) => {
      const text = `${short}: ${value}`
      return dated({ de: text, en: text }, undefined, since ?? noLaterThan)
    }),
  )
}

function dated(what: Words, from: IsoDate | undefined, until: IsoDate | null): Dated {
  return { what, ...(from !== undefined && { from }), ...(until !== null && { until }) }
}

function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
