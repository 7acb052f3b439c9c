import { rules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'

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
  const unknown = ids.find((id) => !all.some((rule) => rule.id === id))
  if (unknown !== undefined) throw new Error(`There is no rule "${unknown}".`)
  return all.filter(({ id }) => ids.includes(id))
}
