import type { Notice } from '../document/notice.ts'
import { extract, LIMITS } from '../extract/index.ts'
import { Unreadable } from '../extract/unreadable.ts'
import type { Lang } from '../rules/rule.ts'
import { fileProblem, readWithin } from '../run/read-file.ts'
import { reasonFor } from '../run/reasons.ts'
import { UsageError } from './options.ts'
import { readStdin } from './stdin.ts'

/** The notice in one file, or `-`, for the commands that show what was read. @throws {UsageError} when it cannot be read. */
export async function readNotice(path: string, lang: Lang): Promise<Notice> {
  try {
    const bytes = path === '-' ? await readStdin() : await readWithin(path, LIMITS.bytes)
    return (await extract(bytes, path)).notice
  } catch (error) {
    if (error instanceof Unreadable)
      throw new UsageError(`${path}: ${reasonFor(error.code, lang, error.details)}`)
    const problem = fileProblem(error)
    if (problem) throw new UsageError(`${path}: ${reasonFor(problem, lang)}`)
    throw error
  }
}
