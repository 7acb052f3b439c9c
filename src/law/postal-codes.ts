/** Which Land a German postal code lies in. The tables and their source: `postal-code-table.ts`. */

import {
  BORDER_POSTAL_CODES,
  POSTAL_CODE_RANGES,
  UNCERTAIN_POSTAL_CODES,
} from './postal-code-table.ts'
import type { StateCode } from './states.ts'

/** One Land, or the Länder between which the code does not decide. */
export type StateOfPostalCode = { state: StateCode } | { ambiguous: readonly StateCode[] }

/**
 * The Land of a five-digit German postal code; undefined where nothing is known of it.
 * A number outside the ranges (PO boxes) takes the Land of its neighbours, if these agree,
 * else the only Land of its first three digits, or of two.
 */
export function stateOfPostalCode(code: string): StateOfPostalCode | undefined {
  if (!/^\d{5}$/.test(code)) return undefined
  const ambiguous = BORDER_POSTAL_CODES[code] ?? UNCERTAIN_POSTAL_CODES[code]
  if (ambiguous) return { ambiguous }
  const index = lastRangeFrom(code)
  const [, last, state] = POSTAL_CODE_RANGES[index] ?? ['', '', undefined]
  if (state && code <= last) return { state }
  const next = POSTAL_CODE_RANGES[index + 1]?.[2]
  if (state && state === next) return { state }
  const only = onlyStateOfPrefix(code.slice(0, 3)) ?? onlyStateOfPrefix(code.slice(0, 2))
  return only && { state: only }
}

/** Index of the last range that begins at or before the code, -1 before the first one. */
function lastRangeFrom(code: string): number {
  let low = 0
  let high = POSTAL_CODE_RANGES.length
  while (low < high) {
    const middle = (low + high) >> 1
    const first = POSTAL_CODE_RANGES[middle]?.[0] ?? ''
    if (first <= code) low = middle + 1
    else high = middle
  }
  return low - 1
}

function onlyStateOfPrefix(prefix: string): StateCode | undefined {
  const inRanges = POSTAL_CODE_RANGES.filter(
    ([first, last]) =>
      first.slice(0, prefix.length) <= prefix && prefix <= last.slice(0, prefix.length),
  ).map(([, , state]) => state)
  const crossing = Object.entries(BORDER_POSTAL_CODES)
    .filter(([code]) => code.startsWith(prefix))
    .flatMap(([, states]) => states)
  const [only, ...others] = new Set([...inRanges, ...crossing])
  return others.length === 0 ? only : undefined
}
