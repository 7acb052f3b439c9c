/** Settings from several places laid over each other, each value with the place it comes from. */
import type { Limits } from '../../extract/limits.ts'
import type { Given } from '../../facts/context.ts'
import type { SeverityOrOff } from '../../lint/lint.ts'
import type { Config } from '../../run/config.ts'

/** A glob or ignore pattern with the directory that it is relative to. */
export interface Anchored<Value> {
  base: string
  value: Value
}

export interface Values extends Pick<Config, 'asOf' | 'lang' | 'failOn' | 'maxWarnings'> {
  rules?: Record<string, SeverityOrOff>
  profile?: Given
  limits?: Partial<Limits>
  /** Absolute paths. */
  customRules?: readonly string[]
  ignore?: readonly Anchored<string>[]
  /** Absolute path. */
  decisions?: string
}

export interface Layer {
  /** For people: `default`, a file, a file with its override, or a flag. */
  origin: string
  values: Values
}

export interface Merged {
  values: Values
  /** By the key of a value, such as `rules.dpo-contact`. */
  origins: Map<string, string>
}

const TREES = ['rules', 'profile', 'limits'] as const
const LISTS = ['customRules', 'ignore'] as const

/** The later layer wins, value by value; lists grow. */
export function merge(layers: readonly Layer[]): Merged {
  const values: Record<string, unknown> = {}
  const origins = new Map<string, string>()
  for (const { origin, values: own } of layers) {
    for (const [key, value] of Object.entries(defined(own))) {
      const { merged, leaves } = laidOver(key, values[key], value)
      values[key] = merged
      for (const leaf of leaves) origins.set(leaf, origin)
    }
  }
  return { values: values as Values, origins }
}

/** A value over the one before it, with the keys of what it brings. */
function laidOver(
  key: string,
  before: unknown,
  value: unknown,
): { merged: unknown; leaves: string[] } {
  if (isOneOf(TREES, key)) {
    const own = defined(value as object)
    const leaves = Object.keys(own).map((leaf) => `${key}.${leaf}`)
    return { merged: { ...(before as object), ...own }, leaves }
  }
  if (isOneOf(LISTS, key)) {
    const [old, own] = [(before as unknown[]) ?? [], value as unknown[]]
    return {
      merged: [...old, ...own],
      leaves: own.map((_, index) => `${key}.${old.length + index}`),
    }
  }
  return { merged: value, leaves: [key] }
}

function isOneOf(list: readonly string[], key: string): boolean {
  return list.includes(key)
}

function defined(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
}
