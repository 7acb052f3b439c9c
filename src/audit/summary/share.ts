import type { Share } from '../result.ts'

/** The 97.5 % quantile of the standard normal distribution. */
const Z = 1.959964

/** A part of a whole with its Wilson score interval of 95 % (Wilson 1927); nothing is known of an empty whole. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, low: 0, high: 1 }
  const share = count / of
  const weight = 1 + Z ** 2 / of
  const middle = share + Z ** 2 / (2 * of)
  const reach = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  return {
    count,
    of,
    low: bound((middle - reach) / weight),
    high: bound((middle + reach) / weight),
  }
}

/** Rounded, so that the limits of no and of all are 0 and 1 exactly. */
function bound(limit: number): number {
  return Math.min(1, Math.max(0, Number(limit.toFixed(9))))
}

/** The median; null for an empty list. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** The mean; null for an empty list. */
export function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
