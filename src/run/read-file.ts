import { readFile, stat } from 'node:fs/promises'
import { Unreadable } from '../extract/unreadable.ts'

/**
 * The bytes of a file that is no larger than `limit`; a larger one is not read at all.
 * @throws {Unreadable} `too-large`, or `not-a-file` for a device, a pipe and the like; system errors as they come.
 */
export async function readWithin(path: string, limit: number): Promise<Uint8Array> {
  const found = await stat(path)
  // A directory is left to the system, which says so itself.
  if (!found.isFile() && !found.isDirectory())
    throw new Unreadable('not-a-file', 'Neither a file nor a directory.')
  const { size } = found
  if (size > limit) throw new Unreadable('too-large', `More than ${limit} bytes.`, { limit, size })
  return readFile(path)
}

const PROBLEMS: Record<string, string> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ELOOP: 'missing',
  ENAMETOOLONG: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'directory',
}

/** The code of the sentence for an error of the file system; undefined for any other error. */
export function fileProblem(error: unknown): string | undefined {
  return PROBLEMS[(error as NodeJS.ErrnoException).code ?? '']
}
