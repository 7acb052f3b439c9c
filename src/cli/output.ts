/** Where reports go and how they look there. */
import { createWriteStream } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { FORMAT_NAMES, type FormatName } from '../report/formats.ts'
import type { Text } from '../report/rendering.ts'
import { UsageError } from './options.ts'

export interface Target {
  format: FormatName
  /** Absent for standard output. */
  file?: string
}

/** `text`, `json=report.json`: formats with their files; at most one to standard output. */
export function targetsOf(values: readonly string[]): Target[] {
  const targets = values.map((value) => {
    const [format, ...rest] = value.split('=')
    const file = rest.join('=')
    const name = FORMAT_NAMES.find((known) => known === format)
    if (!name) {
      throw new UsageError(`There is no format "${format}"; there are ${FORMAT_NAMES.join(', ')}.`)
    }
    return { format: name, ...(file && { file }) }
  })
  if (targets.filter((target) => !target.file).length > 1) {
    throw new UsageError(
      'Only one format can go to standard output; give the others a file, such as --format json=report.json.',
    )
  }
  return targets.length > 0 ? targets : [{ format: 'text' }]
}

/** Writes a text, whole or in pieces, to a file or to standard output; waits until it is written. */
export async function write(text: Text | AsyncIterable<string>, file?: string): Promise<void> {
  const pieces = typeof text === 'string' ? [text] : text
  if (!file) {
    for await (const piece of pieces)
      await new Promise<void>((done) => process.stdout.write(piece, () => done()))
    return
  }
  await pipeline(pieces, createWriteStream(file)).catch((error: Error) => {
    throw new UsageError(`The report could not be written to "${file}": ${error.message}`)
  })
}

/** Adds Markdown to the page of a GitHub Actions run; does nothing elsewhere. */
export async function summarizeStep(markdown: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY']
  if (!file) return
  await appendFile(file, markdown).catch((error: Error) => {
    process.stderr.write(`art13: the summary could not be added to "${file}": ${error.message}\n`)
  })
}

/** Chalk's colour level: by --color, NO_COLOR and FORCE_COLOR, else whether the output is a terminal. */
export function colourOf(choice: string | undefined, env: NodeJS.ProcessEnv = process.env): 0 | 1 {
  if (choice === 'never') return 0
  if (choice === 'always') return 1
  if (env['NO_COLOR']) return 0
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1
  return process.stdout.isTTY ? 1 : 0
}

/** Columns for text: the terminal's, between 60 and 100; 80 when there is none. */
export function widthOf(): number {
  return Math.min(100, Math.max(60, process.stdout.columns ?? 80))
}
