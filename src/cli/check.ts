/** `art13 check`: the linter. */
import { type Command, Option } from 'commander'
import type { DocumentResult, Report } from '../lint/result.ts'
import { FORMAT_NAMES, type FormatName, formats } from '../report/formats.ts'
import { FAIL_ON } from '../run/config.ts'
import { exitCode } from './check/exit-code.ts'
import { judge } from './check/judge.ts'
import { type Plan, type PlanValues, planOf } from './check/plan.ts'
import { printConfig } from './check/print-config.ts'
import { addFormatOptions, type FormatValues, renderOptionsOf } from './format-options.ts'
import { addDecisionOptions, addJudgeOptions, collect, UsageError, wholeNumber } from './options.ts'
import { summarizeStep, type Target, targetsOf, write } from './output.ts'

interface Options extends PlanValues, FormatValues {
  format?: string[]
  exitZero?: boolean
  allowUnreadable?: boolean
  skipOthers?: boolean
  errorOnUnmatchedPattern: boolean
  printConfig?: string
}

export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .description('judge privacy notices: files, directories, globs, or - for standard input')
    .argument('[paths...]', 'PDF, DOCX, ODT, HTML, Markdown and text files')
    .option(
      '-f, --format <format>',
      `${FORMAT_NAMES.join(', ')}; repeatable, with =FILE for a file`,
      collect,
    )
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 at or above this (default: error)').choices([
        ...FAIL_ON,
      ]),
    )
    .option('--max-warnings <n>', 'exit with 1 when there are more concerns', wholeNumber)
    .option('--exit-zero', 'exit with 0 whatever is found')
    .option('--allow-unreadable', 'no exit code 2 for documents that cannot be read')
    .option('--no-error-on-unmatched-pattern', 'exit with 0 when there is nothing to check')
    .option('--skip-others', 'no exit code 2 for named files that are no privacy notice')
    .option('--force-exclude', 'leave out named files that are ignored, too')
    .option('--changed', 'only files that differ from the last commit, and new ones')
    .option('--since <revision>', 'with --changed: files that differ from this revision of git')
    .option('--print-config <file>', 'show what holds for a file, each value with its origin')
    .action(check)
  addJudgeOptions(command)
  addDecisionOptions(command)
  addFormatOptions(command)
}

async function check(paths: string[], options: Options, command: Command): Promise<void> {
  if (options.printConfig !== undefined) return printConfig(options.printConfig, options, command)
  if (paths.length === 0)
    throw new UsageError('Name files, directories or globs to check, or - for standard input.')
  // 1. What is asked, checked before anything is read.
  const targets = targetsOf(options.format ?? [])
  const reports = targets.flatMap(({ file }) => file ?? [])
  const plan = await planOf(paths, { ...options, reports }, command)
  for (const pattern of plan.empty)
    process.stderr.write(`art13: no notice was found in "${pattern}".\n`)
  if (plan.sources.length === 0) tellEmpty(paths, plan, options)
  // 2. Verdicts, and what people decided about them. An empty run, too, writes its reports: CI collects them.
  const report = await judge(plan)
  // 3. The reports.
  await tell(report, targets, { options, plan })
  await tellUnjudged(report.documents, plan)
  // 4. What the run amounts to.
  const { failOn = 'error', maxWarnings } = plan.settings.run.values
  const { exitZero, allowUnreadable, skipOthers, errorOnUnmatchedPattern } = options
  process.exitCode = exitCode(report, {
    failOn,
    maxWarnings,
    exitZero,
    allowUnreadable,
    mayBeEmpty: !errorOnUnmatchedPattern || (plan.sources.length === 0 && plan.leftOut > 0),
    isNamed: (path) => !skipOthers && plan.isNamed(path),
  })
}

/**
 * Nothing examined is never green, unless that is asked for, or all that was named is ignored or unchanged.
 * @throws {UsageError} otherwise.
 */
function tellEmpty(paths: readonly string[], plan: Plan, options: Options): void {
  const { leftOut: n } = plan
  if (n > 0)
    process.stderr.write(
      `art13: nothing to check: ${n === 1 ? '1 file is' : `${n} files are`} ignored or unchanged.\n`,
    )
  else if (options.errorOnUnmatchedPattern)
    throw new UsageError(
      `No file to check was found in ${paths.join(', ')}. If that may be: --no-error-on-unmatched-pattern.`,
    )
}

interface Told {
  options: Options
  plan: Plan
}

/** Writes each report where it was asked for; says on standard error what a format could not show. */
async function tell(report: Report, targets: readonly Target[], told: Told): Promise<void> {
  const { options, plan } = told
  for (const { format, file } of targets) {
    // A person who reads nothing has seen that there was nothing; a program needs a whole report.
    if (format === 'text' && !file && report.documents.length === 0) continue
    const shape = renderOptionsOf(options, { lang: plan.lang, rules: plan.rules, file })
    const { text, notices, summary } = await formats[format].render(report, shape)
    await write(text, file)
    if (summary) await summarizeStep(summary)
    for (const notice of notices) process.stderr.write(`art13: ${format}: ${notice}\n`)
  }
  if (!targets.some(({ format, file }) => !file && SAYS_PROBLEMS.includes(format)))
    await tellProblems(report, plan)
}

/** Formats for people, which tell themselves of decisions without effect. */
const SAYS_PROBLEMS: readonly FormatName[] = ['text', 'markdown']

async function tellProblems({ decisions }: Report, { lang }: Plan): Promise<void> {
  if (!decisions || decisions.problems.length === 0) return
  const { problemLines } = await import('../report/decision-problems.ts')
  const label = lang === 'de' ? 'Entscheidung' : 'decision'
  for (const line of problemLines(decisions, lang))
    process.stderr.write(`art13: ${label}: ${line}\n`)
}

/** Says on standard error how many documents were not judged, so that a quiet or JSON run does not hide it. */
async function tellUnjudged(documents: readonly DocumentResult[], plan: Plan): Promise<void> {
  const unjudged = documents.filter((document) => document.status !== 'checked')
  for (const { path, reason } of unjudged.filter((document) => plan.isNamed(document.path))) {
    process.stderr.write(`art13: ${path}: ${reason}\n`)
  }
  const skipped = unjudged.filter((document) => !plan.isNamed(document.path))
  if (skipped.length === 0) return
  const say = (await import('../report/words.ts')).words[plan.lang].status
  const list = skipped.map(({ path, status }) => `${path} (${say[status]})`).join(', ')
  process.stderr.write(
    plan.lang === 'de' ? `art13: nicht geprüft: ${list}\n` : `art13: not examined: ${list}\n`,
  )
}
