/** `art13 rules`: all rules, and what they hold a notice against on a day. */
import { type Command, Option } from 'commander'
import { stateOn } from '../law/dated.ts'
import type { Rule } from '../rules/rule.ts'
import { allRules, asOfDate, langOf, langOption } from './options.ts'
import { widthOf, write } from './output.ts'

interface Options {
  format: 'text' | 'json'
  lang?: string
  asOf?: string
}

export function addRules(program: Command): void {
  program
    .command('rules')
    .description('list all rules with their article and severity')
    .addOption(new Option('-f, --format <format>').choices(['text', 'json']).default('text'))
    .option(
      '--as-of <date>',
      'list what holds on this date, YYYY-MM-DD, and which rules rest on it',
    )
    .addOption(langOption())
    .action(list)
}

async function list(options: Options): Promise<void> {
  const rules = await allRules()
  const lang = langOf(options.lang)
  const asOf = options.asOf === undefined ? undefined : asOfDate(options.asOf)
  if (options.format === 'json') return write(await jsonOf(rules, asOf))
  if (asOf === undefined)
    return write((await import('../report/rules.ts')).rulesReport(rules, lang))
  const { rulesOnDay } = await import('../report/rules-on-day.ts')
  await write(rulesOnDay(rules, asOf, { lang, width: widthOf() }))
}

/** All that a rule says of itself, what was measured, and for a day the law that it rests on. */
async function jsonOf(rules: readonly Rule[], asOf: string | undefined): Promise<string> {
  const { measurementsOf } = await import('../rules/measured/measured.ts')
  const plain = rules.map(({ check: _check, owed: _owed, law, ...rest }) => ({
    ...rest,
    measured: measurementsOf(rest.id),
    ...(asOf !== undefined && law && { onDay: onDay(law, asOf) }),
  }))
  return `${JSON.stringify(plain, null, 2)}\n`
}

function onDay({ entries, endedOnly }: NonNullable<Rule['law']>, asOf: string) {
  const law = entries().map((entry) => ({ ...entry, state: stateOn(entry, asOf) }))
  const canFind = !endedOnly || law.some(({ state }) => state === 'ended')
  return { asOf, canFind, law }
}
