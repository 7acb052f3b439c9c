import { UsageError } from '../options.ts'

/**
 * Loads a room that needs packages which a gate in CI may leave out.
 * @throws {UsageError} which says how to get them.
 */
export async function withPackages<Room>(load: () => Promise<Room>): Promise<Room> {
  try {
    return await load()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    const missing = /package '([^']{1,80})'/.exec((error as Error).message)?.[1] ?? 'a package'
    throw new UsageError(
      `Audits need "${missing}", which is not installed. Install art13 again without --omit=optional.`,
    )
  }
}
