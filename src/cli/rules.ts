/** `art13 rules`: all rules. */
import { type Command, Option } from 'commander'
import { allRules, langOf, langOption } from './options.ts'
import { write } from './output.ts'

export function addRules(program: Command): void {
  program
    .command('rules')
    .description('list all rules with their article and severity')
    .addOption(new Option('-f, --format <format>').choices(['text', 'json']).default('text'))
    .addOption(langOption())
    .action(async (options: { format: 'text' | 'json'; lang?: string }) => {
      const { rulesReport } = await import('../report/rules.ts')
      const rules = await allRules()
      const { measurementsOf } = await import('../rules/measured/measured.ts')
      const plain = rules.map(({ check: _check, owed: _owed, ...rest }) => ({
        ...rest,
        measured: measurementsOf(rest.id),
      }))
      const lang = langOf(options.lang)
      await write(
        options.format === 'json'
          ? `${JSON.stringify(plain, null, 2)}\n`
          : rulesReport(rules, lang),
      )
    })
}
