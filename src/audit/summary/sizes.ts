/** Classes of numbers, such as inhabitants. */

/** Lower limits of the classes; those for columns of which half of the numbers reach 1000 suit municipalities. */
const LARGE = [0, 1000, 5000, 20_000, 100_000]
const SMALL = [0, 10, 50, 100, 500, 1000]
/** A column with fewer different numbers holds codes or marks, which are values of their own. */
const FEWEST = 8
/** At least this part of the values must be numbers. */
const MOSTLY = 0.9

export interface SizeClasses {
  /** The class of each value; empty for what is no number. */
  values: string[]
  /** All classes, smallest first. */
  order: string[]
}

/** The classes of a column of numbers; undefined when it is none, or numbers things (leading zeros). */
export function sizeClassesOf(values: readonly string[]): SizeClasses | undefined {
  const stated = values.filter(Boolean)
  const numbers = stated.flatMap((value) => numberOf(value) ?? [])
  if (stated.length === 0 || numbers.length < stated.length * MOSTLY) return undefined
  if (new Set(numbers).size < FEWEST) return undefined
  const large = numbers.filter((number) => number >= 1000).length
  const limits = large >= numbers.length / 2 ? LARGE : SMALL
  return {
    values: values.map((value) => {
      const number = numberOf(value)
      return number === undefined ? '' : labelOf(limits, number)
    }),
    order: limits.map((limit) => labelOf(limits, limit)),
  }
}

/** A number as lists write it, with dots, commas or spaces between thousands, or decimals. */
function numberOf(value: string): number | undefined {
  const grouped = /^[1-9]\d{0,2}(?:[., \u00a0\u202f']\d{3}){1,3}$/.test(value)
  const plain = grouped ? value.replace(/\D/g, '') : value.replace(',', '.')
  return /^(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined
}

function labelOf(limits: readonly number[], number: number): string {
  const index = limits.findLastIndex((limit) => limit <= number)
  const next = limits[index + 1]
  const from = limits[index] ?? 0
  return next === undefined ? `${from}+` : `${from}–${next - 1}`
}
