/** `art13 explain`: one rule in full. */
import type { Command } from 'commander'
import { ruleNamed } from '../rules/named.ts'
import { allRules, langOf, langOption, UsageError, unknownRule } from './options.ts'
import { widthOf, write } from './output.ts'

export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('explain one rule: law, why, remedy, examples')
    .argument('<rule>')
    .addOption(langOption())
    .action(async (id: string, options: { lang?: string }) => {
      const rules = await allRules()
      const rule = ruleNamed(id, rules)
      if (!rule) throw new UsageError(unknownRule(id, rules))
      const { explainReport } = await import('../report/explain.ts')
      await write(explainReport(rule, langOf(options.lang), widthOf()))
    })
}
