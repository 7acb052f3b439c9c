import { rules } from '../rules/index.ts'
import { ruleNamed } from '../rules/named.ts'
import type { Rule } from '../rules/rule.ts'

/** The names that rules have or had: those of art13 and these more. */
export function ruleNames(more: readonly Rule[]): string[] {
  const all = [...new Set([...rules, ...more])]
  return all.flatMap(({ id, aliases = [] }) => [id, ...aliases])
}

/**
 * The rules with these ids in the order of the table, or all; the user's own after those of art13.
 * @throws when there is no rule with an id.
 */
export function rulesWith(
  ids: readonly string[] | undefined,
  own: readonly Rule[] = [],
): readonly Rule[] {
  const all = [...rules, ...own]
  if (!ids) return all
  const wanted = ids.map((id) => {
    const rule = ruleNamed(id, all)
    if (!rule) throw new Error(`There is no rule "${id}".`)
    return rule
  })
  return all.filter((rule) => wanted.includes(rule))
}
