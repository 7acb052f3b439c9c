/** The formats of `art13 check`. A new one is a pure function in this room and a line here. */
import type { OutputFormat, Rendered, Text } from './rendering.ts'

/** Each format is loaded when it is asked for. */
export const formats = {
  text: {
    render: async (report, options) =>
      whole((await import('./text/text.ts')).textReport(report, options)),
  },
  json: {
    render: async (report) => whole((await import('./json.ts')).jsonReport(report)),
  },
  jsonl: {
    render: async (report) => whole((await import('./jsonl.ts')).jsonlReport(report)),
  },
  sarif: {
    render: async (report, options) =>
      whole((await import('./sarif/sarif.ts')).sarifReport(report, options)),
  },
  'sarif-github': {
    render: async (report, options) =>
      (await import('./sarif/github.ts')).githubSarif(report, options),
  },
  github: {
    render: async (report, options) =>
      (await import('./github/annotations.ts')).githubReport(report, options),
  },
  gitlab: {
    render: async (report, options) => (await import('./gitlab.ts')).gitlabReport(report, options),
  },
  junit: {
    render: async (report, options) =>
      whole((await import('./junit/junit.ts')).junitReport(report, options)),
  },
  markdown: {
    render: async (report, options) =>
      (await import('./markdown/markdown.ts')).markdownReport(report, options),
  },
  csv: {
    render: async (report, options) => whole((await import('./csv.ts')).csvReport(report, options)),
  },
} satisfies Record<string, OutputFormat>

export type FormatName = keyof typeof formats
export const FORMAT_NAMES = Object.keys(formats) as FormatName[]

/** A report that holds all there is. */
function whole(text: Text): Rendered {
  return { text, notices: [] }
}
