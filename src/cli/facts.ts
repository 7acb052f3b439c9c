/** `art13 facts`: what was understood, with the words it rests on. */
import { type Command, Option } from 'commander'
import { establish, factNames } from '../facts/index.ts'
import { factsReport } from '../report/facts.ts'
import { bodyOption, givenOf, langOf, langOption, stateOption } from './options.ts'
import { write } from './output.ts'
import { readNotice } from './read-notice.ts'

interface Options {
  format: 'text' | 'json'
  body?: string
  state?: string
  lang?: string
}

export function addFacts(program: Command): void {
  program
    .command('facts')
    .description('show what was understood of one notice, with its words')
    .argument('<file>')
    .addOption(new Option('-f, --format <format>').choices(['text', 'json']).default('text'))
    .addOption(bodyOption())
    .addOption(stateOption())
    .addOption(langOption())
    .action(async (file: string, options: Options) => {
      const notice = await readNotice(file, langOf(options.lang))
      const facts = establish(notice, givenOf(options))
      const plain = Object.fromEntries(factNames.map((name) => [name, facts[name]]))
      await write(
        options.format === 'json'
          ? `${JSON.stringify(plain, null, 2)}\n`
          : factsReport(notice, plain),
      )
    })
}
