/** Options that several commands share, parsed and checked. */
import { Option } from 'commander'
import { LIMITS, type Limits } from '../extract/limits.ts'
import type { Body, Given } from '../facts/context.ts'
import { STATE_CODES } from '../law/states.ts'
import type { Lang, Rule } from '../rules/rule.ts'

/** Wrong use of the command line: one sentence for the user, exit code 2. */
export class UsageError extends Error {}

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
  const today = new Date().toISOString().slice(0, 10)
  if (value === undefined) return today
  const date = new Date(`${value}T00:00:00Z`)
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== value
  ) {
    throw new UsageError(`--as-of needs a date such as ${today}, not "${value}".`)
  }
  return value
}

/** What the user says of the controller. */
export function givenOf({ body, state }: { body?: string; state?: string }): Given {
  const code = state?.toUpperCase().replace(/^DE-/, '')
  if (code && !STATE_CODES.some((each) => each === code)) {
    throw new UsageError(
      `--state needs the code of a federal state (${STATE_CODES.join(', ')}), not "${state}".`,
    )
  }
  return { ...(body && { body: body as Body }), ...(code && { state: code }) }
}

/** All rules. Loaded when they are asked for: they bring most of art13 along. */
export async function allRules(): Promise<readonly Rule[]> {
  return (await import('../rules/index.ts')).rules
}

/** "There is no rule …", with the id that comes nearest. */
export function unknownRule(id: string, rules: readonly Rule[]): string {
  const nearest = rules.map((rule) => rule.id).sort((a, b) => distance(a, id) - distance(b, id))[0]
  return `There is no rule "${id}". Did you mean "${nearest}"? "art13 rules" lists all.`
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
