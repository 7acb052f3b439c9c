import type { ReadDocumentOptions } from '../run/read-document.ts'
import type { Failure, Read, Source } from '../run/task.ts'
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
  const source = await sourceAt(path, options)
  const { readDocument } = await import('../run/read-document.ts')
  const read = await readDocument(source, { ...reading, ...(facts && { facts }) })
  if (read.kind === 'read') return read
  throw await unread(path, read, options.lang)
}

/** One file, or what comes by standard input for `-`. */
export async function sourceAt(path: string, options: LimitValues): Promise<Source> {
  return path === '-' ? { path, bytes: await readStdin(options.maxBytes) } : { path }
}

/** Why there is no notice to show, for the user. */
export async function unread(
  path: string,
  { code, details }: Failure,
  lang: string | undefined,
): Promise<UsageError> {
  const { reasonFor } = await import('../run/reasons.ts')
  return new UsageError(`${path}: ${reasonFor(code, langOf(lang), details)}`)
}
