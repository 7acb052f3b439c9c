/** `art13 init`: a small configuration to begin with. */
import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { UsageError } from './options.ts'
import { write } from './output.ts'

const NAME = 'art13.config.yaml'

const CONTENT = `# Configuration of art13. What is commented out is the default.
# "art13 check --print-config FILE" shows what holds for a file, and why.

# The controller, where the notices do not show it: public, private or church; federal state.
# profile:
#   body: public
#   state: NW

# Findings at or above this level fail the run: error, warning, note, review, none.
failOn: error

# The law of this day. Default: today.
# asOf: 2026-01-01

# Severity by rule: off, note, warning, error. "art13 rules" lists all.
# rules:
#   long-sentences: off

# For some of the documents.
# overrides:
#   - files: ['kitas/**']
#     profile:
#       body: church

# Beside .gitignore and .art13ignore.
# ignore: ['entwuerfe/']

# What people decided about findings ("art13 accept").
# decisions: art13.decisions.yaml
`

export function addInit(program: Command): void {
  program
    .command('init')
    .description(`write a commented ${NAME} into the current directory`)
    .action(async () => {
      await writeFile(NAME, CONTENT, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') throw new UsageError(`${NAME} is there already.`)
        throw new UsageError(`${NAME} could not be written: ${error.message}`)
      })
      await write(`${NAME} written. Next: art13 check .\n`)
    })
}
