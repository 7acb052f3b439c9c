/** What every format is given and gives. */
import type { Report } from '../lint/result.ts'
import type { Lang, Rule } from '../rules/rule.ts'
import type { CsvOptions } from './csv-line.ts'

export interface RenderOptions {
  lang: Lang
  /** Columns and chalk's colour level (0 is none) of the text report. */
  width: number
  color: 0 | 1 | 2 | 3
  /** Only what fails or is in question; what is hidden still counts. */
  quiet: boolean
  /** The rules that were run. */
  rules: readonly Rule[]
  /** sarif-github: questions are listed, too. */
  reviews: boolean
  csv: CsvOptions
  /** Absolute folders: paths of documents are relative to `cwd`; in CI they are reported relative to `root`. */
  cwd: string
  root: string
}

/** In pieces where many documents make more than one string can hold. */
export type Text = string | Iterable<string>

export interface Rendered {
  text: Text
  /** What the format had to leave out or cannot show, for standard error. */
  notices: string[]
  /** Markdown for the page of the CI run, where the CI has one. */
  summary?: string
}

export interface OutputFormat {
  render(report: Report, options: RenderOptions): Promise<Rendered>
}
