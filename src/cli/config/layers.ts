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
    for (const [key, value] of Object.entries(own)) {
      if (value === undefined) continue
      if (isOneOf(TREES, key)) {
        const tree = { ...(values[key] as object), ...defined(value as object) }
        values[key] = tree
        for (const leaf of Object.keys(defined(value as object)))
          origins.set(`${key}.${leaf}`, origin)
      } else if (isOneOf(LISTS, key)) {
        const list = [...((values[key] as unknown[]) ?? []), ...(value as unknown[])]
        values[key] = list
        for (const entry of value as unknown[]) origins.set(`${key}.${list.indexOf(entry)}`, origin)
      } else {
        values[key] = value
        origins.set(key, origin)
      }
    }
  }
  return { values: values as Values, origins }
}

function isOneOf(list: readonly string[], key: string): boolean {
  return list.includes(key)
}

function defined(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
}
