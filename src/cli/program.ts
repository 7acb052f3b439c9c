/** argv to commands. Exit codes: 0 nothing at or above --fail-on, 1 such findings, 2 the job could not be done. */
import { Command, CommanderError } from 'commander'
import { version } from '../lint/version.ts'
import { addAccept } from './accept.ts'
import { addAudit } from './audit.ts'
import { addCheck } from './check.ts'
import { addDiff } from './diff.ts'
import { addExplain } from './explain.ts'
import { addFacts } from './facts.ts'
import { addInit } from './init.ts'
import { UsageError } from './options.ts'
import { addReport } from './report.ts'
import { addRules } from './rules.ts'
import { addSelftest } from './selftest.ts'
import { addTree } from './tree.ts'

/** Runs the command line; sets `process.exitCode`, never exits before the output is written. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  // Whoever reads may go away: that ends no audit.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  try {
    await program().parseAsync(argv, { from: 'user' })
  } catch (error) {
    process.exitCode = 2
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else if (error instanceof UsageError) process.stderr.write(`art13: ${error.message}\n`)
    else
      process.stderr.write(`art13: internal error, please report it: ${(error as Error).message}\n`)
  }
}

function program(): Command {
  const command = new Command('art13')
    .description(
      'A linter for privacy notices: what Art. 13 GDPR (DSGVO) demands, with the words it rests on.',
    )
    .version(version, '-V, --version', 'print the version')
    .exitOverride()
    // What follows "audit status" is of "status", also where "audit" has an option of that name.
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      '\nExit codes: 0 no finding at or above --fail-on, 1 such findings, 2 the job could not be done.',
    )
  const commands = [
    addCheck,
    addDiff,
    addAccept,
    addInit,
    addExplain,
    addRules,
    addTree,
    addFacts,
    addSelftest,
    addAudit,
    addReport,
  ]
  for (const add of commands) add(command)
  for (const child of command.commands) child.exitOverride()
  return command
}
