/** `art13 tree`: how the notice was read, section by section. */
import { type Command, Option } from 'commander'
import { treeReport } from '../report/tree.ts'
import { langOf, langOption } from './options.ts'
import { write } from './output.ts'
import { readNotice } from './read-notice.ts'

export function addTree(program: Command): void {
  program
    .command('tree')
    .description('show the section tree of one notice: how it was read')
    .argument('<file>')
    .addOption(new Option('-f, --format <format>').choices(['text', 'json']).default('text'))
    .addOption(langOption())
    .action(async (file: string, options: { format: 'text' | 'json'; lang?: string }) => {
      const notice = await readNotice(file, langOf(options.lang))
      await write(
        options.format === 'json' ? `${JSON.stringify(notice, null, 2)}\n` : treeReport(notice),
      )
    })
}
