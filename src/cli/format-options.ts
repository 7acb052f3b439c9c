/** The options of `check` that shape its reports. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { RenderOptions } from '../report/rendering.ts'
import type { Lang, Rule } from '../rules/rule.ts'
import { colourOf, widthOf } from './output.ts'

export interface FormatValues {
  quiet?: boolean
  color?: string
  sarifReviews?: boolean
  csvSeparator: string
  csvBom?: boolean
}

export function addFormatOptions(command: Command): void {
  command
    .option('-q, --quiet', 'show only defects and questions; what is hidden still counts')
    .addOption(
      new Option('--color <when>', 'colours in the text report').choices([
        'auto',
        'always',
        'never',
      ]),
    )
    .option('--sarif-reviews', 'list questions in sarif-github, too')
  addCsvOptions(command)
}

/** How tables for spreadsheets are written. */
export function addCsvOptions(command: Command): void {
  command
    .addOption(
      new Option('--csv-separator <sign>', 'between the columns of csv: , ; or tab')
        .argParser(separator)
        .default(','),
    )
    .option('--csv-bom', 'begin csv with a byte order mark, for Excel')
}

function separator(value: string): string {
  const sign = value === 'tab' ? '\t' : value
  if (![',', ';', '\t'].includes(sign)) throw new InvalidArgumentError('Use , or ; or tab.')
  return sign
}

/** What a format needs to know, from the options and the surroundings. */
export function renderOptionsOf(
  options: FormatValues,
  { lang, rules, file }: { lang: Lang; rules: readonly Rule[]; file: string | undefined },
  env: NodeJS.ProcessEnv = process.env,
): RenderOptions {
  const cwd = process.cwd()
  return {
    lang,
    rules,
    color: file ? 0 : colourOf(options.color, env),
    width: widthOf(),
    quiet: options.quiet ?? false,
    reviews: options.sarifReviews ?? false,
    csv: { separator: options.csvSeparator, bom: options.csvBom ?? false },
    cwd,
    root: env['GITHUB_WORKSPACE'] || env['CI_PROJECT_DIR'] || cwd,
  }
}
