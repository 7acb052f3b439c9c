/** Opens the database of an audit: one file, and one process that writes. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely'
import Database from 'libsql'
import { prepare, type Tables } from './schema.ts'

export type Db = Kysely<Tables>

export const DATABASE = 'audit.sqlite'
const LOCK = 'writer.pid'
/** Milliseconds that a reader waits while the writer commits. */
const BUSY = 10_000

/** Opens what an audit kept in a folder, which must be there. Reads may go on while another process writes. */
export async function openDatabase(folder: string): Promise<Db> {
  const database = new Database(join(folder, DATABASE))
  const dialect = new SqliteDialect({ database: database as unknown as SqliteDatabase })
  const db = new Kysely<Tables>({ dialect })
  // A commit that was told must outlive a loss of power, too: it stands for a request that was made.
  for (const pragma of ['journal_mode = wal', 'synchronous = full', `busy_timeout = ${BUSY}`])
    await sql.raw(`pragma ${pragma}`).execute(db)
  await prepare(db, 'blob')
  return db
}

/** How large the database is, in bytes. */
export async function bytesOf(db: Db): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select page_count * page_size as bytes from pragma_page_count, pragma_page_size`.execute(db)
  return Number(rows[0]?.bytes ?? 0)
}

/** Gives the room of removed rows back to the disk, so that nothing of them stays there. */
export async function compact(db: Db): Promise<void> {
  await sql`vacuum`.execute(db)
  await sql`pragma wal_checkpoint(truncate)`.execute(db)
}

/**
 * Makes the folder where it is missing and reserves it for this process; gives what ends that.
 * @throws {Error} when another process writes there.
 */
export function reserve(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, LOCK)
  const release = () => rmSync(file, { force: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return release
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const holder = Number(readFileSync(file, 'utf8'))
  if (holder !== process.pid && isAlive(holder))
    throw new Error(
      `Another audit writes to "${folder}" (process ${holder}). Wait for its end, or stop it. If that process is no audit, remove "${file}".`,
    )
  // It died without taking its sign away.
  writeFileSync(file, String(process.pid))
  return release
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
