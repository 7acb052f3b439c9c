/** `art13 selftest`: takes each fulfilled duty out of a notice and shows that its rule notices. */
import { type Command, Option } from 'commander'
import { version } from '../lint/version.ts'
import {
  asOfDate,
  asOfOption,
  bodyOption,
  givenOf,
  type LimitValues,
  langOf,
  langOption,
  limitOptions,
  readingOf,
  stateOption,
} from './options.ts'
import { widthOf, write } from './output.ts'
import { sourceAt, unread } from './read-notice.ts'

interface Options extends LimitValues {
  format: 'text' | 'json'
  asOf?: string
  body?: string
  state?: string
  lang?: string
}

export function addSelftest(program: Command): void {
  const command = program
    .command('selftest')
    .description('take each fulfilled duty out of one notice and show that its verdict changes')
    .argument('<file>')
    .addOption(new Option('-f, --format <format>').choices(['text', 'json']).default('text'))
    .addOption(asOfOption())
    .addOption(bodyOption())
    .addOption(stateOption())
    .addOption(langOption())
    .addHelpText(
      'after',
      '\nExit codes: 0 each verdict changes, 1 one does not, 2 the file cannot be judged.',
    )
    .action(selftest)
  for (const option of limitOptions()) command.addOption(option)
}

async function selftest(file: string, options: Options): Promise<void> {
  const lang = langOf(options.lang)
  const asOf = asOfDate(options.asOf)
  const asked = { lang, asOf, given: givenOf(options), ...readingOf(options) }
  const source = await sourceAt(file, options)
  const { tryDocument } = await import('../run/read-document.ts')
  const tried = await tryDocument(source, asked)
  if (tried.kind === 'failure') throw await unread(file, tried, options.lang)
  const { trials } = tried
  const flips = trials.every((trial) => trial.flips !== 'no')
  if (options.format === 'json') {
    const tool = { name: 'art13', version }
    const report = { schemaVersion: '1', tool, asOf, path: file, flips, trials }
    await write(`${JSON.stringify(report, null, 2)}\n`)
  } else {
    const { selftestReport } = await import('../report/selftest.ts')
    await write(selftestReport(trials, lang, widthOf()))
  }
  process.exitCode = flips ? 0 : 1
}
