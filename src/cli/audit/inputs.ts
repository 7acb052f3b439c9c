/** Files that an auditor names. */
import { readFile } from 'node:fs/promises'
import type { List } from '../../audit/list/read-list.ts'
import { UsageError } from '../options.ts'
import { withPackages } from './packages.ts'

/** @throws {UsageError} when it cannot be read, or is no list of sites. */
export async function listAt(file: string): Promise<{ file: string; sha256: string; list: List }> {
  const bytes = await bytesOf(file, 'list')
  const { readList, ListError } = await withPackages(() => import('../../audit/list/read-list.ts'))
  const { hashOf } = await import('../../run/hash.ts')
  try {
    return { file, sha256: hashOf(bytes), list: readList(bytes) }
  } catch (error) {
    if (error instanceof ListError) throw new UsageError(`${file}: ${error.message}`)
    throw error
  }
}

/** The hosts that are never visited; none without a file. @throws {UsageError} when it cannot be read. */
export async function optedOut(file: string | undefined): Promise<string[]> {
  if (file === undefined) return []
  const { optOutHosts } = await withPackages(() => import('../../audit/fetch/opt-out.ts'))
  return optOutHosts((await bytesOf(file, 'opt-out list')).toString('utf8'))
}

async function bytesOf(file: string, what: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? `there is no file "${file}".` : error.message
    throw new UsageError(`The ${what} cannot be read: ${why}`)
  })
}
