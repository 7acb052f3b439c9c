/** Which files git says have changed. */
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { UsageError } from '../options.ts'

const git = promisify(execFile)

/**
 * Absolute paths of what differs from a revision, and of new files that git does not ignore; without a revision, of what
 * is not committed. Deleted files are left out.
 * @throws {UsageError} outside a repository, and when the revision does not exist.
 */
export async function changedFiles(since: string | undefined): Promise<ReadonlySet<string>> {
  if (since?.startsWith('-')) throw new UsageError(`"${since}" is no revision of git.`)
  const top = (await ask(['rev-parse', '--show-toplevel'])).trim()
  const differs = await differing(since, top)
  const added = await ask(['ls-files', '--others', '--exclude-standard', '-z'], top)
  const names = `${differs}${added}`.split('\0').filter((name) => name !== '')
  return new Set(names.map((name) => resolve(top, name)))
}

async function differing(since: string | undefined, top: string): Promise<string> {
  // What a branch did since it left the other one, not what happened there meanwhile.
  const base = since ? await leftAt(since) : 'HEAD'
  const isEmpty = !since && (await ask(['rev-list', '--max-count=1', '--all'])) === ''
  // Before the first commit there is nothing to differ from.
  if (isEmpty) return ask(['ls-files', '-z'], top)
  return ask(['diff', '--name-only', '-z', '--diff-filter=d', base, '--'], top)
}

async function leftAt(since: string): Promise<string> {
  try {
    return (await ask(['merge-base', since, 'HEAD'])).trim()
  } catch (error) {
    const { message } = error as UsageError
    throw new UsageError(
      `${message}\nIf "${since}" is right, its history may not be here: fetch it (on GitHub "fetch-depth: 0").`,
    )
  }
}

async function ask(args: string[], cwd = process.cwd()): Promise<string> {
  try {
    return (await git('git', args, { cwd, maxBuffer: 100_000_000 })).stdout
  } catch (error) {
    const { code, stderr, message } = error as Error & { code?: unknown; stderr?: string }
    if (code === 'ENOENT') throw new UsageError('--changed needs git, which is not installed.')
    throw new UsageError(`--changed asks git, which says: ${(stderr || message).trim()}`)
  }
}
