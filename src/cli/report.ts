/** `art13 report`: a report on an audit, as a folder to open in a browser. */
import type { Command } from 'commander'
import type { ReportValues } from './audit/write-report.ts'
import { dirOption } from './audit.ts'
import { addCsvOptions } from './format-options.ts'
import { langOption } from './options.ts'

export function addReport(program: Command): void {
  const command = program
    .command('report')
    .description('write the report on an audit, as a folder to open in a browser')
    .addOption(dirOption())
    .option('-o, --out <folder>', 'where the report is written', 'art13-report')
    .option('--run <id>', 'a run by its id, as "art13 audit status" tells it (default: the newest)')
    .option('--since <run>', 'show what has changed since a run, by its id or as "previous"')
    .option('--mask-persons', 'mask names of officers and staff in what is quoted')
    .addOption(langOption())
    .addHelpText('after', '\nThe web is not asked: everything comes from the folder of the audit.')
    .action(async (values: ReportValues) => {
      const { writeReport } = await import('./audit/write-report.ts')
      await writeReport(values)
    })
  addCsvOptions(command)
}
