/** The same tables on SQLite, as art13 keeps them, and on PostgreSQL. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { type Db, openDatabase } from '../../../src/audit/store/database.ts'
import { prepare, type Tables } from '../../../src/audit/store/schema.ts'

export interface Opened {
  db: Db
  /** For bodies. */
  folder: string
  close(): Promise<void>
}

const temporary = () => mkdtempSync(join(tmpdir(), 'art13-store-'))
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true })

async function sqlite(): Promise<Opened> {
  const folder = temporary()
  const db = await openDatabase(folder)
  const close = async () => {
    await db.destroy()
    remove(folder)
  }
  return { db, folder, close }
}

async function postgres(): Promise<Opened> {
  const server = new PGlite()
  const client = {
    query: async (sql: string, values: readonly unknown[]) => {
      const { rows, affectedRows } = await server.query(sql, [...values])
      return { command: 'UPDATE', rowCount: affectedRows ?? 0, rows }
    },
    release() {},
  }
  const pool = { connect: async () => client, end: () => server.close() }
  const dialect = new PostgresDialect({ pool: pool as unknown as PostgresPool })
  const db = new Kysely<Tables>({ dialect })
  await prepare(db, 'bytea')
  const folder = temporary()
  const close = async () => {
    await db.destroy()
    remove(folder)
  }
  return { db, folder, close }
}

export const databases = [
  ['SQLite', sqlite],
  ['PostgreSQL', postgres],
] as const
