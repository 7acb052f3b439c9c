/** Loads rules of one's own: JavaScript modules that a configuration names. */
import { pathToFileURL } from 'node:url'
import { BadRule, defineRule } from '../lint/define-rule.ts'
import type { LintOptions } from '../lint/lint.ts'
import { rulesWith } from '../lint/rules-with.ts'

type Rule = LintOptions['rules'][number]

const loaded = new Map<string, Promise<readonly Rule[]>>()

/**
 * The rules in these files (absolute paths), in their order. A module's default export is a rule made by `defineRule`,
 * or a list of such.
 * @throws {BadRule} when a file cannot be loaded, holds no rule, or takes the id of another rule.
 */
export async function customRules(files: readonly string[]): Promise<readonly Rule[]> {
  const rules = (await Promise.all(files.map(rulesOnce))).flat()
  const ids = rulesWith(undefined).map(({ id }) => id)
  for (const { id } of rules) {
    if (ids.includes(id))
      throw new BadRule(`There is a rule "${id}" already: give yours another id.`)
    ids.push(id)
  }
  return rules
}

function rulesOnce(file: string): Promise<readonly Rule[]> {
  const before = loaded.get(file)
  if (before) return before
  const now = rulesIn(file)
  loaded.set(file, now)
  return now
}

async function rulesIn(file: string): Promise<readonly Rule[]> {
  let exported: unknown
  try {
    exported = ((await import(pathToFileURL(file).href)) as { default?: unknown }).default
  } catch (error) {
    throw new BadRule(`The rule file ${file} cannot be loaded: ${(error as Error).message}`)
  }
  const list = [exported].flat()
  if (exported === undefined || list.length === 0)
    throw new BadRule(`The rule file ${file} has no rule as its default export.`)
  return list.map((definition) => {
    try {
      return defineRule(definition as Rule)
    } catch (error) {
      throw new BadRule(`${file}: ${(error as Error).message}`)
    }
  })
}
