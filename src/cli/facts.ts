/** `art13 facts`: what was understood, with the words it rests on. */
import { type Command, Option } from 'commander'
import {
  bodyOption,
  givenOf,
  type LimitValues,
  langOption,
  limitOptions,
  stateOption,
} from './options.ts'
import { write } from './output.ts'
import { readNotice } from './read-notice.ts'

interface Options extends LimitValues {
  format: 'text' | 'json'
  body?: string
  state?: string
  lang?: string
}

export function addFacts(program: Command): void {
  const command = program
    .command('facts')
    .description('show what was understood of one notice, with its words')
    .argument('<file>')
    .addOption(new Option('-f, --format <format>').choices(['text', 'json']).default('text'))
    .addOption(bodyOption())
    .addOption(stateOption())
    .addOption(langOption())
    .action(show)
  for (const option of limitOptions()) command.addOption(option)
}

async function show(file: string, options: Options): Promise<void> {
  const { notice, facts = {} } = await readNotice(file, options, givenOf(options))
  if (options.format === 'json') return write(`${JSON.stringify(facts, null, 2)}\n`)
  const { factsReport } = await import('../report/facts.ts')
  await write(factsReport(notice, facts))
}
