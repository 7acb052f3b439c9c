/** `art13 check`: the linter. */
import { type Command, Option } from 'commander'
import { type DocumentResult, findingsOf, type Report, rankOf } from '../lint/result.ts'
import { summarize } from '../lint/summary.ts'
import { version } from '../lint/version.ts'
import { FORMAT_NAMES, formats } from '../report/formats.ts'
import type { Lang } from '../rules/rule.ts'
import { type FoundFile, findFiles } from '../run/find-files.ts'
import type { RunOptions } from '../run/run.ts'
import type { Source } from '../run/task.ts'
import { addFormatOptions, type FormatValues, renderOptionsOf } from './format-options.ts'
import {
  allRules,
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
  UsageError,
  unknownRule,
} from './options.ts'
import { summarizeStep, type Target, targetsOf, write } from './output.ts'
import { readStdin } from './stdin.ts'

const LEVELS = ['error', 'warning', 'note', 'review', 'none'] as const
type FailOn = (typeof LEVELS)[number]

interface Options extends LimitValues, FormatValues {
  format?: string[]
  failOn: FailOn
  asOf?: string
  body?: string
  state?: string
  lang?: string
  rule?: string[]
  stdinFilename?: string
  jobs?: number
}

interface Told {
  options: Options
  asked: RunOptions
}

const collect = (value: string, before: string[] = []) => [...before, value]

export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .description('judge privacy notices: files, directories, globs, or - for standard input')
    .argument('<paths...>', 'PDF, DOCX, ODT, HTML, Markdown and text files')
    .option(
      '-f, --format <format>',
      `${FORMAT_NAMES.join(', ')}; repeatable, with =FILE for a file`,
      collect,
    )
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 at or above this')
        .choices([...LEVELS])
        .default('error'),
    )
    .addOption(asOfOption())
    .addOption(bodyOption())
    .addOption(stateOption())
    .addOption(langOption())
    .option('--rule <id>', 'run only this rule, repeatable', collect)
    .option('--stdin-filename <name>', 'name of what comes by standard input')
    .option('-j, --jobs <n>', 'documents at the same time (default: by the cores)', count)
    .action(check)
  addFormatOptions(command)
  for (const option of limitOptions()) command.addOption(option)
}

function count(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`--jobs needs a whole number above 0, not "${value}".`)
  return number
}

async function check(paths: string[], options: Options): Promise<void> {
  // 1. What is asked, checked before anything is read.
  const targets = targetsOf(options.format ?? [])
  const asked: RunOptions = {
    lang: langOf(options.lang),
    asOf: asOfDate(options.asOf),
    given: givenOf(options),
    ...readingOf(options),
    ...(options.rule && { rules: await rulesNamed(options.rule) }),
    ...(options.jobs && { jobs: options.jobs }),
  }
  // 2. The documents.
  const { files, empty } = await findFiles(paths.filter((path) => path !== '-'))
  const sources: Source[] = files.map(({ path }) => ({ path }))
  if (paths.includes('-')) sources.push(await standardInput(options))
  if (sources.length === 0)
    throw new UsageError(`No file to check was found in ${paths.join(', ')}.`)
  for (const pattern of empty) process.stderr.write(`art13: no notice was found in "${pattern}".\n`)
  // 3. Their verdicts.
  const report = await judge(sources, asked)
  // 4. The reports, and what the run amounts to.
  await tell(report, targets, { options, asked })
  await tellUnjudged(report.documents, files, asked.lang)
  process.exitCode = exitCode(report, files, options.failOn)
}

async function rulesNamed(ids: readonly string[]): Promise<readonly string[]> {
  const rules = await allRules()
  const unknown = ids.find((id) => !rules.some((rule) => rule.id === id))
  if (unknown !== undefined) throw new UsageError(unknownRule(unknown, rules))
  return ids
}

async function standardInput({ stdinFilename, maxBytes }: Options): Promise<Source> {
  return { path: stdinFilename ?? '<stdin>', bytes: await readStdin(maxBytes) }
}

async function judge(sources: readonly Source[], asked: RunOptions): Promise<Report> {
  const { run } = await import('../run/run.ts')
  const documents: DocumentResult[] = []
  for await (const document of run(sources, asked)) documents.push(document)
  const tool = { name: 'art13', version } as const
  const summary = summarize(documents)
  return { schemaVersion: '1', tool, asOf: asked.asOf, documents, summary }
}

/** Writes each report where it was asked for; says on standard error what a format could not show. */
async function tell(report: Report, targets: readonly Target[], told: Told): Promise<void> {
  const { options, asked } = told
  const all = await allRules()
  const rules = asked.rules ? all.filter(({ id }) => asked.rules?.includes(id)) : all
  for (const { format, file } of targets) {
    const shape = renderOptionsOf(options, { lang: asked.lang, rules, file })
    const { text, notices, summary } = await formats[format].render(report, shape)
    await write(text, file)
    if (summary) await summarizeStep(summary)
    for (const notice of notices) process.stderr.write(`art13: ${format}: ${notice}\n`)
  }
}

/** Says on standard error how many documents were not judged, so that a quiet or JSON run does not hide it. */
async function tellUnjudged(
  documents: readonly DocumentResult[],
  files: readonly FoundFile[],
  lang: Lang,
): Promise<void> {
  const met = new Set(files.filter(({ named }) => !named).map(({ path }) => path))
  const unjudged = documents.filter((document) => document.status !== 'checked')
  for (const { path, reason } of unjudged.filter((document) => !met.has(document.path))) {
    process.stderr.write(`art13: ${path}: ${reason}\n`)
  }
  const skipped = unjudged.filter((document) => met.has(document.path))
  if (skipped.length === 0) return
  const say = (await import('../report/words.ts')).words[lang].status
  const list = skipped.map(({ path, status }) => `${path} (${say[status]})`).join(', ')
  process.stderr.write(
    lang === 'de' ? `art13: nicht geprüft: ${list}\n` : `art13: not examined: ${list}\n`,
  )
}

/**
 * 2 when a document could not be read, a named one is no notice, or nothing was judged; else 1 when a finding
 * reaches the level; else 0.
 */
function exitCode(report: Report, files: readonly FoundFile[], failOn: FailOn): 0 | 1 | 2 {
  const met = new Set(files.filter(({ named }) => !named).map(({ path }) => path))
  const { documents } = report
  const broken = documents.some(
    ({ status, path }) =>
      status === 'unreadable' ||
      status === 'error' ||
      (status === 'not-a-notice' && !met.has(path)),
  )
  if (broken || documents.every(({ status }) => status !== 'checked')) return 2
  const reached = LEVELS.slice(0, LEVELS.indexOf(failOn) + 1)
  if (failOn === 'none') return 0
  return documents.flatMap(findingsOf).some((finding) => reached.includes(rankOf(finding))) ? 1 : 0
}
