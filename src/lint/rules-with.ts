import { rules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'

/** The rules with these ids in the order of the table, or all. @throws when there is no rule with an id. */
export function rulesWith(ids: readonly string[] | undefined): readonly Rule[] {
  if (!ids) return rules
  const unknown = ids.find((id) => !rules.some((rule) => rule.id === id))
  if (unknown !== undefined) throw new Error(`There is no rule "${unknown}".`)
  return rules.filter(({ id }) => ids.includes(id))
}
