/** Options that several commands share, parsed and checked. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { nearest } from '../document/nearest.ts'
import { LIMITS, type Limits } from '../extract/limits.ts'
import type { Body, Given } from '../facts/context.ts'
import { STATE_CODES } from '../law/states.ts'
import type { Lang, Rule } from '../rules/rule.ts'

/** Wrong use of the command line: one sentence for the user, exit code 2. */
export class UsageError extends Error {}

const CHURCH_LAWS = ['gdpr', 'kdg', 'dsg-ekd'] as const
const BODIES: readonly Body[] = ['public', 'private', 'church']

export const langOption = () =>
  new Option('--lang <language>', 'language of the report (default: from the locale)').choices([
    'de',
    'en',
  ])

export const asOfOption = () =>
  new Option('--as-of <date>', 'judge by the law of this date, YYYY-MM-DD (default: today)')

export const bodyOption = () =>
  new Option('--body <kind>', 'kind of the controller, instead of what the text shows').choices([
    ...BODIES,
  ])

export const stateOption = () =>
  new Option('--state <code>', 'federal state of the controller, such as NW')

const churchLawOption = () =>
  new Option('--church-law <law>', 'law that a church body is under').choices([...CHURCH_LAWS])

/** What bounds the reading of a document, as commander gives it. */
export interface LimitValues {
  maxBytes: number
  maxPages: number
  maxCharacters: number
  maxUnpacked: number
  maxMemory: number
  timeout: number
  ocr?: boolean
}

/** The options of every command that reads documents. */
export function limitOptions(): Option[] {
  const limit = (flags: string, what: string, most: number) =>
    new Option(flags, what).argParser(positive).default(most)
  return [
    new Option('--ocr', 'read scanned pages through tesseract.js, when installed'),
    limit('--max-bytes <n>', 'bytes a document', LIMITS.bytes),
    limit('--max-pages <n>', 'pages a PDF', LIMITS.pages),
    limit('--max-characters <n>', 'characters a document', LIMITS.characters),
    limit('--max-unpacked <n>', 'bytes a DOCX or ODT unpacked', LIMITS.unpacked),
    limit('--max-memory <n>', 'bytes of memory a document', LIMITS.memory),
    limit('--timeout <seconds>', 'seconds a document', LIMITS.seconds),
  ]
}

/** What the limit options say, for run. */
export function readingOf(values: LimitValues): { limits: Limits; ocr?: true } {
  const limits = {
    bytes: values.maxBytes,
    pages: values.maxPages,
    characters: values.maxCharacters,
    unpacked: values.maxUnpacked,
    seconds: values.timeout,
    memory: values.maxMemory,
  }
  return { limits, ...(values.ocr && { ocr: true }) }
}

/** The limits that the command line itself names, by the name of their option. */
export const LIMIT_OPTIONS = {
  maxBytes: 'bytes',
  maxPages: 'pages',
  maxCharacters: 'characters',
  maxUnpacked: 'unpacked',
  timeout: 'seconds',
  maxMemory: 'memory',
} as const satisfies Partial<Record<keyof LimitValues, keyof Limits>>

/** The options of every command that judges documents. */
export interface JudgeValues extends LimitValues {
  /** A file, or false for `--no-config`. */
  config?: string | false
  decisions?: string
  asOf?: string
  body?: string
  state?: string
  churchLaw?: string
  lang?: string
  rule?: string[]
  stdinFilename?: string
  jobs?: number
  cache?: boolean
  cacheLocation: string
}

export function addJudgeOptions(command: Command): void {
  command
    .option('-c, --config <file>', 'this configuration for all, instead of the nearest one')
    .option('--no-config', 'no configuration')
    .option('--rule <id>', 'run only this rule, repeatable', collect)
    .option('-j, --jobs <n>', 'documents at the same time (default: by the cores)', wholeNumber)
    .option('--cache', 'keep results, and judge again only what has changed')
    .option('--cache-location <folder>', 'where results are kept', '.art13cache')
  const shared = [asOfOption(), bodyOption(), stateOption(), churchLawOption(), langOption()]
  for (const option of [...shared, ...limitOptions()]) command.addOption(option)
}

/** The options of commands that lay decisions on what was found, and that take standard input. */
export function addDecisionOptions(command: Command): void {
  command
    .option('--decisions <file>', 'decisions on findings (default: art13.decisions.yaml)')
    .option('--stdin-filename <name>', 'name of what comes by standard input')
}

/** For options that may be given several times. */
export const collect = (value: string, before: string[] = []): string[] => [...before, value]

/** For options that take a whole number, 0 included. */
export function wholeNumber(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !Number.isInteger(number) || number < 0)
    throw new InvalidArgumentError('It needs a whole number.')
  return number
}

function positive(value: string): number {
  const number = Number(value)
  if (!Number.isFinite(number) || number <= 0)
    throw new UsageError(`A limit needs a number above 0, not "${value}".`)
  return number
}

/** `--lang`, else German where the locale is German, else English. */
export function langOf(lang: string | undefined, env: NodeJS.ProcessEnv = process.env): Lang {
  if (lang === 'de' || lang === 'en') return lang
  const locale =
    env['LC_ALL'] ||
    env['LC_MESSAGES'] ||
    env['LANG'] ||
    Intl.DateTimeFormat().resolvedOptions().locale
  return /^de/i.test(locale) ? 'de' : 'en'
}

/** An ISO date that exists; today when none is given. */
export function asOfDate(value: string | undefined): string {
  return value === undefined ? new Date().toISOString().slice(0, 10) : asDate(value, '--as-of')
}

/** An ISO date that exists. @throws {UsageError} which names the option. */
export function asDate(value: string, option: string): string {
  const date = new Date(`${value}T00:00:00Z`)
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== value
  ) {
    throw new UsageError(`${option} needs a date such as 2026-11-21, not "${value}".`)
  }
  return value
}

export interface GivenValues {
  body?: string
  state?: string
  churchLaw?: string
}

/** What the user says of the controller. @throws {UsageError} when there is no such federal state. */
export function givenOf({ body, state, churchLaw }: GivenValues): Given {
  const code = state?.toUpperCase().replace(/^DE-/, '')
  if (code && !STATE_CODES.some((each) => each === code)) {
    throw new UsageError(
      `--state needs the code of a federal state (${STATE_CODES.join(', ')}), not "${state}".`,
    )
  }
  return {
    ...(body && { body: body as Body }),
    ...(code && { state: code }),
    ...(churchLaw && { law: churchLaw as NonNullable<Given['law']> }),
  }
}

/** All rules. Loaded when they are asked for: they bring most of art13 along. */
export async function allRules(): Promise<readonly Rule[]> {
  return (await import('../rules/index.ts')).rules
}

/** "There is no rule …", with the id that comes nearest. */
export function unknownRule(id: string, rules: readonly Rule[]): string {
  const meant = nearest(
    id,
    rules.map((rule) => rule.id),
  )
  return `There is no rule "${id}". Did you mean "${meant}"? "art13 rules" lists all.`
}
