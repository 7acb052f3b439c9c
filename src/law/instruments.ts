/** Lookups over what a transfer to a third country can rest on; the data: `instrument-table.ts`. */

import type { IsoDate } from './confidence.ts'
import { INSTRUMENTS, type Instrument } from './instrument-table.ts'

/** The instrument of that id. Throws a RangeError for an unknown id. */
export function instrumentOf(id: string): Instrument {
  const found = INSTRUMENTS.find((instrument) => instrument.id === id)
  if (!found) throw new RangeError(`no such instrument: ${id}`)
  return found
}

/** Since when the instrument of that id is void; undefined while it is in force. */
export function voidSince(id: string): IsoDate | undefined {
  return instrumentOf(id).voidSince ?? undefined
}

/** Whether a transfer could rest on the instrument on that day. */
export function isUsable(id: string, asOf: IsoDate): boolean {
  const { validFrom, voidSince: end } = instrumentOf(id)
  return (validFrom === undefined || validFrom <= asOf) && (end === null || asOf < end)
}
