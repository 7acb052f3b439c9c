import type { Facts } from '../facts/facts.ts'
import { factNames } from '../facts/index.ts'
import type { Rule } from '../rules/rule.ts'

/** A rule that cannot be used: one sentence for its author. */
export class BadRule extends Error {}

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,12}$/
const RESERVED = ['pass', 'not-applicable', 'not-evaluated']

/**
 * Checks a rule of one's own and gives it back for the configuration's `customRules`.
 * @throws {BadRule} when it lacks what every rule has: an id in kebab case, an article of the GDPR, facts that exist,
 * cases with words in both languages, a check, a text and examples.
 */
export function defineRule<Need extends keyof Facts>(definition: Rule<Need>): Rule {
  const { id } = definition
  const demand = (holds: unknown, what: string) => {
    if (!holds) throw new BadRule(`The rule "${String(id)}" ${what}.`)
  }
  demand(typeof id === 'string' && ID.test(id), 'needs an id in kebab case')
  demand(typeof definition.article === 'string', 'needs the article it rests on, such as 13(1)(a)')
  demand(Array.isArray(definition.needs), 'needs a list of the facts it looks at')
  for (const need of definition.needs)
    demand(factNames.includes(need), `asks for the fact "${String(need)}", which does not exist`)
  demand(typeof definition.check === 'function', 'needs a function "check"')
  for (const [name, words] of Object.entries(definition.cases ?? {})) {
    demand(!RESERVED.includes(name), `calls a case "${name}", which is reserved`)
    demand(words.de && words.en, `needs the case "${name}" in German (de) and English (en)`)
    demand(
      words.outcome === 'fail' || words.outcome === 'review',
      `needs the outcome fail or review of the case "${name}"`,
    )
  }
  demand(Object.keys(definition.cases ?? {}).length > 0, 'needs at least one case')
  demand(
    definition.text?.de && definition.text.en,
    'needs its text in German (de) and English (en)',
  )
  demand(Array.isArray(definition.examples), 'needs a list of examples')
  return definition as unknown as Rule
}
