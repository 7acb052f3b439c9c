import type { ReadDocumentOptions } from '../run/read-document.ts'
import type { Read, Source } from '../run/task.ts'
import { type LimitValues, langOf, readingOf, UsageError } from './options.ts'
import { readStdin } from './stdin.ts'

/**
 * The notice in one file, or `-`, for the commands that show what was read.
 * @throws {UsageError} when it cannot be read.
 */
export async function readNotice(
  path: string,
  options: LimitValues & { lang?: string },
  facts?: ReadDocumentOptions['facts'],
): Promise<Read> {
  const reading = readingOf(options)
  const source: Source =
    path === '-' ? { path, bytes: await readStdin(reading.limits.bytes) } : { path }
  const { readDocument } = await import('../run/read-document.ts')
  const read = await readDocument(source, { ...reading, ...(facts && { facts }) })
  if (read.kind === 'read') return read
  const { reasonFor } = await import('../run/reasons.ts')
  throw new UsageError(`${path}: ${reasonFor(read.code, langOf(options.lang), read.details)}`)
}
