/** How well the item rules tell what a notice does not state: counted on notices that people have labelled by hand. */
import table from './table.json' with { type: 'json' }

/** Counts of one item over the notices in which the label says for sure that it is stated or that it is not. */
export interface Counts {
  notices: number
  /** Not stated, and the rule said so. */
  hits: number
  /** Stated, but the rule said that it is not. */
  falseAlarms: number
  /** Not stated, but the rule saw it stated, or in part. */
  misses: number
}

export interface MeasuredSet {
  /** What the notices are, as "deutsche Hinweise". */
  name: { de: string; en: string }
  /** ISO date of the run. */
  measuredOn: string
  /** Version of art13 that was measured. */
  version: string
  /** Notices that those who wrote the rules knew: on others the figures will be worse. */
  known: boolean
  items: Record<string, Counts>
}

/** A share of a whole with the bounds between which its true value lies at a confidence of 95 %. */
export interface Share {
  part: number
  whole: number
  share: number
  low: number
  high: number
}

/** What was measured of a rule on one set of notices. */
export interface Measurement extends Omit<MeasuredSet, 'items'>, Counts {
  /** Of what the rule called not stated: how much was. `null` where it never said so. */
  precision: Share | null
  /** Of what was not stated: how much the rule found. `null` where all was stated. */
  recall: Share | null
}

/** What was measured of a rule, one entry a set of notices; none for rules that are no item rules. */
export function measurementsOf(
  id: string,
  sets: readonly MeasuredSet[] = table.sets,
): Measurement[] {
  return sets.flatMap(({ items, ...set }) => {
    const counts = items[id]
    if (!counts) return []
    const { hits, falseAlarms, misses } = counts
    const precision = wilson(hits, hits + falseAlarms)
    return [{ ...set, ...counts, precision, recall: wilson(hits, hits + misses) }]
  })
}

/** The standard normal quantile that leaves 2.5 % at each side. */
const Z = 1.959964

/**
 * The Wilson score interval of a share at 95 % (E. B. Wilson 1927); `null` of nothing. Unlike the usual one it holds
 * for few cases and for shares of 0 and 1.
 */
export function wilson(part: number, whole: number): Share | null {
  if (whole === 0) return null
  const share = part / whole
  const spread = Z ** 2 / whole
  const centre = share + spread / 2
  const half = Z * Math.sqrt((share * (1 - share) + spread / 4) / whole)
  const [low, high] = [(centre - half) / (1 + spread), (centre + half) / (1 + spread)]
  return { part, whole, share, low: Math.max(0, low), high: Math.min(1, high) }
}
