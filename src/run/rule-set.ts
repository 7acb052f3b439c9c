import { createHash } from 'node:crypto'
import { build } from '../lint/version.ts'
import type { JudgeOptions } from './task.ts'

/** Characters of a hash that tell one rule set from another. */
const LENGTH = 16

/**
 * A name for all that verdicts depend on beside the document: the code that reads and judges, the day of the law, and
 * what was asked. The language of the sentences does not count.
 */
export function ruleSetOf({ lang: _, ...options }: JudgeOptions): string {
  return createHash('sha256')
    .update(JSON.stringify([build, sorted(options)]))
    .digest('hex')
    .slice(0, LENGTH)
}

/** The same for objects whose keys were written in another order. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]))
}
