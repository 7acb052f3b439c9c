import type { Rule } from './rule.ts'

/** The rule that has a name now, or had it once. */
export function ruleNamed(name: string, rules: readonly Rule[]): Rule | undefined {
  return rules.find(({ id }) => id === name) ?? rules.find(({ aliases }) => aliases?.includes(name))
}

/** What a rule was called first: what is written down about it stays valid when it is renamed. */
export function firstName({ id, aliases }: Rule): string {
  return aliases?.[0] ?? id
}
