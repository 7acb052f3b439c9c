import { isAbsolute } from 'node:path'
import type { Command } from 'commander'
import { shown } from '../config/config-file.ts'
import type { Anchored } from '../config/layers.ts'
import { write } from '../output.ts'
import { type PlanValues, settingsOf } from './plan.ts'

/** Shows what holds for a file: a line a value, with the place that it comes from. Nothing is checked. */
export async function printConfig(
  file: string,
  options: PlanValues,
  command: Command,
): Promise<void> {
  const settings = await settingsOf(options, command)
  const own = await settings.forDocument(file)
  const ofDocument = new Set(['rules', 'profile', 'customRules'])
  const lines = [...leaves(settings.run.values), ...leaves(own.values)].flatMap(
    ([key, value, top]) => {
      const isOwn = ofDocument.has(top)
      const origin = (isOwn ? own : settings.run).origins.get(key)
      return origin ? [`${key}: ${value}  # ${origin}`] : []
    },
  )
  await write(`${[...new Set(lines)].sort().join('\n')}\n`)
}

function leaves(values: object): [key: string, value: string, top: string][] {
  return Object.entries(values).flatMap(([top, value]): [string, string, string][] => {
    if (Array.isArray(value))
      return value.map((entry, index) => [`${top}.${index}`, inWords(entry), top])
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).map(([key, each]) => [`${top}.${key}`, inWords(each), top])
    return [[top, inWords(value), top]]
  })
}

function inWords(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    const { base, value: pattern } = value as Anchored<string>
    return `${pattern} (in ${shown(base)})`
  }
  return typeof value === 'string' && isAbsolute(value) ? shown(value) : String(value)
}
