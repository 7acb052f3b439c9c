/** `art13 tree`: how the notice was read, section by section. */
import { type Command, Option } from 'commander'
import { type LimitValues, langOption, limitOptions } from './options.ts'
import { write } from './output.ts'
import { readNotice } from './read-notice.ts'

interface Options extends LimitValues {
  format: 'text' | 'json'
  lang?: string
}

export function addTree(program: Command): void {
  const command = program
    .command('tree')
    .description('show the section tree of one notice: how it was read')
    .argument('<file>')
    .addOption(new Option('-f, --format <format>').choices(['text', 'json']).default('text'))
    .addOption(langOption())
    .action(tree)
  for (const option of limitOptions()) command.addOption(option)
}

async function tree(file: string, options: Options): Promise<void> {
  const { notice } = await readNotice(file, options)
  if (options.format === 'json') return write(`${JSON.stringify(notice, null, 2)}\n`)
  const { treeReport } = await import('../report/tree.ts')
  await write(treeReport(notice))
}
