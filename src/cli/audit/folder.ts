/** The folder of an audit, as the commands open it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Bodies } from '../../audit/store/bodies.ts'
import type { Db } from '../../audit/store/database.ts'
import { UsageError } from '../options.ts'
import { withPackages } from './packages.ts'

export interface Folder {
  db: Db
  bodies: Bodies
}

/** Does something with an audit's database and closes it. @throws {UsageError} where there is none. */
export async function inFolder<Result>(
  folder: string,
  work: (open: Folder) => Promise<Result>,
): Promise<Result> {
  await mustExist(folder)
  const { openDatabase } = await withPackages(() => import('../../audit/store/database.ts'))
  const { Bodies } = await import('../../audit/store/bodies.ts')
  const db = await openDatabase(folder).catch((error: Error) => {
    throw new UsageError(error.message)
  })
  try {
    return await work({ db, bodies: new Bodies(folder) })
  } finally {
    await db.destroy()
  }
}

/** @throws {UsageError} where no audit was begun. */
export async function mustExist(folder: string): Promise<void> {
  const { DATABASE } = await withPackages(() => import('../../audit/store/database.ts'))
  if (!existsSync(join(folder, DATABASE)))
    throw new UsageError(
      `There is no audit in "${folder}". Begin one with "art13 audit LIST.csv --contact …", or name its folder with --dir.`,
    )
}

/** The same for one who writes: no other process may meanwhile. Makes the folder where it is missing. */
export async function asWriter<Result>(
  folder: string,
  work: (open: Folder) => Promise<Result>,
): Promise<Result> {
  const { openDatabase, reserve } = await withPackages(
    () => import('../../audit/store/database.ts'),
  )
  let release = () => {}
  try {
    release = reserve(folder)
    await (await openDatabase(folder)).destroy()
  } catch (error) {
    release()
    throw new UsageError((error as Error).message)
  }
  try {
    return await inFolder(folder, work)
  } finally {
    release()
  }
}
