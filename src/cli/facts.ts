/** `art13 facts`: what was understood, with the words it rests on. */
import { type Command, Option } from 'commander'
import type { Notice } from '../document/notice.ts'
import type { AllFacts } from '../rules/rule.ts'
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
  format: 'text' | 'json' | 'tilt'
  body?: string
  state?: string
  lang?: string
}

export function addFacts(program: Command): void {
  const command = program
    .command('facts')
    .description('show what was understood of one notice, with its words')
    .argument('<file>')
    .addOption(
      new Option('-f, --format <format>').choices(['text', 'json', 'tilt']).default('text'),
    )
    .addOption(bodyOption())
    .addOption(stateOption())
    .addOption(langOption())
    .action(show)
  for (const option of limitOptions()) command.addOption(option)
}

async function show(file: string, options: Options): Promise<void> {
  const { notice, facts = {}, sha256 } = await readNotice(file, options, givenOf(options))
  if (options.format === 'json') return write(`${JSON.stringify(facts, null, 2)}\n`)
  if (options.format === 'tilt') return tilt({ notice, facts: facts as AllFacts, file, sha256 })
  const { factsReport } = await import('../report/facts.ts')
  await write(factsReport(notice, facts))
}

interface Understood {
  notice: Notice
  facts: AllFacts
  file: string
  sha256: string
}

/** Says on standard error what the document lacks, because the notice does not state it. */
async function tilt({ file, ...understood }: Understood): Promise<void> {
  const { tiltDocument } = await import('../report/tilt/tilt.ts')
  const { uriFromRoot } = await import('../report/file-path.ts')
  const cwd = process.cwd()
  const url = uriFromRoot(file === '-' ? 'stdin' : file, { cwd, root: cwd })
  const { text, lacking } = tiltDocument({ ...understood, url })
  await write(text)
  if (lacking.length > 0)
    process.stderr.write(
      `art13: TILT asks for what this notice does not state: ${lacking.join(', ')}\n`,
    )
}
