/** The formats of `art13 check`. A new one is a pure function in this room and a line here. */
import type { Report } from '../lint/result.ts'
import type { Lang, Rule } from '../rules/rule.ts'

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
  csv: { separator: string; bom: boolean }
  /** Absolute folders: paths of documents are relative to `cwd`; in CI they are reported relative to `root`. */
  cwd: string
  root: string
}

export interface Rendered {
  text: string
  /** What the format had to leave out or cannot show, for standard error. */
  notices: string[]
}

export interface OutputFormat {
  render(report: Report, options: RenderOptions): Promise<Rendered>
}

/** Each format is loaded when it is asked for. */
export const formats = {
  text: {
    render: async (report, options) =>
      whole((await import('./text/text.ts')).textReport(report, options)),
  },
  json: {
    render: async (report) => whole((await import('./json.ts')).jsonReport(report)),
  },
} satisfies Record<string, OutputFormat>

export type FormatName = keyof typeof formats
export const FORMAT_NAMES = Object.keys(formats) as FormatName[]

/** A report that holds all there is. */
function whole(text: string): Rendered {
  return { text, notices: [] }
}
