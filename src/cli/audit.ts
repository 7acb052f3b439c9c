/** `art13 audit`: finds, fetches and judges the notices of many websites. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { AuditValues } from './audit/values.ts'
import { asOfOption, bodyOption, collect, langOption, wholeNumber } from './options.ts'

const DIR = 'art13-audit'

export const dirOption = () =>
  new Option('-d, --dir <folder>', 'where the audit keeps its journal and results').default(DIR)

export function addAudit(program: Command): void {
  const command = program
    .command('audit')
    .description('find, fetch and judge the notices of many websites')
    .enablePositionalOptions()
    .argument('[list]', 'CSV file with a column "url"; all other columns can group the report')
    .option('--contact <address>', 'mail or web address that operators can turn to (required)')
    .addOption(dirOption())
    .option('--resume', 'go on with the run that was broken off')
    .option('--new', 'begin a new run though the last one was not finished')
    .option('--dry-run', 'show what would be fetched, and fetch nothing')
    .option('--opt-out <file>', 'hosts that are never visited, one a line')
    .option('--sites <n>', 'websites at the same time', wholeNumber, 64)
    .option('--pages <n>', 'pages a website at most', wholeNumber, 60)
    .option('--documents <n>', 'documents a website at most', wholeNumber, 150)
    .option('--delay <seconds>', 'pause of a host after each answer, at least', seconds, 1)
    .option(
      '-j, --jobs <n>',
      'documents judged at the same time (default: by the cores)',
      wholeNumber,
    )
    .addOption(asOfOption())
    .addOption(bodyOption())
    .addOption(langOption())
    .option(
      '--allow-private',
      'visit addresses outside the public internet, too: for intranets and tests',
    )
    .option('--hosts <file>', 'addresses of names, as in /etc/hosts; one may have a port', collect)
    .addHelpText('after', HELP)
    .action(async (list: string | undefined, options: AuditValues) => {
      const { examine } = await import('./audit/examine.ts')
      await examine(list, options)
    })
  command
    .command('status')
    .description('tell how far the runs are')
    .addOption(dirOption())
    .addOption(new Option('-f, --format <format>').choices(['text', 'json']).default('text'))
    .addOption(langOption())
    .exitOverride()
    .action(async (options) => (await import('./audit/status.ts')).status(options))
  command
    .command('gc')
    .description('remove what is no longer needed: old runs, bodies that nothing refers to')
    .addOption(dirOption())
    .option('--keep-runs <n>', 'keep only so many of the newest runs', wholeNumber)
    .option('--without-bodies', 'remove all stored pages and files, keep results')
    .addOption(langOption())
    .exitOverride()
    .action(async (options) => (await import('./audit/collect.ts')).collectGarbage(options))
}

const HELP = `
The journal, the results and the fetched pages stay in --dir; "art13 report" makes a report of them.
Ctrl-C saves and ends; "art13 audit --resume" goes on where it ended.

Exit codes: 0 all sites were examined, 2 the job could not be done, 130 interrupted: go on with --resume.`

function seconds(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new InvalidArgumentError('It needs a number of seconds.')
  return number
}
