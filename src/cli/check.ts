/** `art13 check`: the linter. */
import { type Command, Option } from 'commander'
import { LIMITS, type Limits } from '../extract/index.ts'
import { type DocumentResult, findingsOf, type Report, rankOf } from '../lint/result.ts'
import { summarize } from '../lint/summary.ts'
import { version } from '../lint/version.ts'
import { jsonReport } from '../report/json.ts'
import { textReport } from '../report/text/text.ts'
import { words } from '../report/words.ts'
import type { Lang, Rule } from '../rules/rule.ts'
import { type FoundFile, findFiles } from '../run/find-files.ts'
import { run, type Source } from '../run/run.ts'
import {
  asOfDate,
  asOfOption,
  bodyOption,
  givenOf,
  langOf,
  langOption,
  rulesNamed,
  stateOption,
  UsageError,
} from './options.ts'
import { colourOf, type Target, targetsOf, widthOf, write } from './output.ts'
import { readStdin } from './stdin.ts'

const LEVELS = ['error', 'warning', 'note', 'review', 'none'] as const
type FailOn = (typeof LEVELS)[number]

interface Options {
  format?: string[]
  failOn: FailOn
  asOf?: string
  body?: string
  state?: string
  lang?: string
  rule?: string[]
  quiet?: boolean
  color?: string
  stdinFilename?: string
  maxBytes: number
  maxPages: number
  maxCharacters: number
  maxUnpacked: number
  maxMemory: number
  timeout: number
}

const collect = (value: string, before: string[] = []) => [...before, value]

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('judge privacy notices: files, directories, globs, or - for standard input')
    .argument('<paths...>', 'PDF, DOCX, ODT, HTML, Markdown and text files')
    .option('-f, --format <format>', 'text or json, repeatable, with =FILE for a file', collect)
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
    .option('-q, --quiet', 'show only defects and questions; what is hidden still counts')
    .addOption(
      new Option('--color <when>', 'colours in the text report').choices([
        'auto',
        'always',
        'never',
      ]),
    )
    .option('--stdin-filename <name>', 'name of what comes by standard input')
    .option('--max-bytes <n>', 'bytes a document', positive, LIMITS.bytes)
    .option('--max-pages <n>', 'pages a PDF', positive, LIMITS.pages)
    .option('--max-characters <n>', 'characters a document', positive, LIMITS.characters)
    .option('--max-unpacked <n>', 'bytes a DOCX or ODT unpacked', positive, LIMITS.unpacked)
    .option('--max-memory <n>', 'bytes of memory a document', positive, LIMITS.memory)
    .option('--timeout <seconds>', 'seconds a document', positive, LIMITS.seconds)
    .action(check)
}

function positive(value: string): number {
  const number = Number(value)
  if (!Number.isFinite(number) || number <= 0)
    throw new UsageError(`A limit needs a number above 0, not "${value}".`)
  return number
}

async function check(paths: string[], options: Options): Promise<void> {
  // 1. What is asked, checked before anything is read.
  const lang = langOf(options.lang)
  const asOf = asOfDate(options.asOf)
  const targets = targetsOf(options.format ?? [])
  const chosen = rulesNamed(options.rule)
  const given = givenOf(options)
  // 2. The documents.
  const { files, empty } = await findFiles(paths.filter((path) => path !== '-'))
  const sources: Source[] = files.map(({ path }) => ({ path }))
  if (paths.includes('-'))
    sources.push({ path: options.stdinFilename ?? '<stdin>', bytes: await readStdin() })
  if (sources.length === 0)
    throw new UsageError(`No file to check was found in ${paths.join(', ')}.`)
  for (const pattern of empty) process.stderr.write(`art13: no notice was found in "${pattern}".\n`)
  // 3. Their verdicts.
  const documents: DocumentResult[] = []
  const limits: Limits = limitsOf(options)
  for await (const document of run(sources, { asOf, lang, rules: chosen, given, limits }))
    documents.push(document)
  const tool = { name: 'art13', version } as const
  const report: Report = {
    schemaVersion: '1',
    tool,
    asOf,
    documents,
    summary: summarize(documents),
  }
  // 4. The reports, and what the run amounts to.
  for (const target of targets)
    await write(render(report, target, { lang, options, chosen }), target.file)
  tellUnjudged(documents, files, lang)
  process.exitCode = exitCode(report, files, options.failOn)
}

function limitsOf(options: Options): Limits {
  return {
    bytes: options.maxBytes,
    pages: options.maxPages,
    characters: options.maxCharacters,
    unpacked: options.maxUnpacked,
    seconds: options.timeout,
    memory: options.maxMemory,
  }
}

function render(
  report: Report,
  target: Target,
  { lang, options, chosen }: { lang: Lang; options: Options; chosen: readonly Rule[] },
): string {
  if (target.format === 'json') return jsonReport(report)
  const color = target.file ? 0 : colourOf(options.color)
  return textReport(report, {
    lang,
    color,
    width: widthOf(),
    quiet: options.quiet ?? false,
    rules: chosen,
  })
}

/** Says on standard error how many documents were not judged, so that a quiet or JSON run does not hide it. */
function tellUnjudged(
  documents: readonly DocumentResult[],
  files: readonly FoundFile[],
  lang: Lang,
): void {
  const met = new Set(files.filter(({ named }) => !named).map(({ path }) => path))
  const unjudged = documents.filter((document) => document.status !== 'checked')
  for (const { path, reason } of unjudged.filter((document) => !met.has(document.path))) {
    process.stderr.write(`art13: ${path}: ${reason}\n`)
  }
  const skipped = unjudged.filter((document) => met.has(document.path))
  if (skipped.length === 0) return
  const say = words[lang].status
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
