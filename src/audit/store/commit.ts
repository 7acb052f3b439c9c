import type { Db } from './database.ts'

interface Waiting {
  work: (db: Db) => Promise<unknown>
  resolve: () => void
  reject: (error: unknown) => void
}

/** What waits to be written, of each database. */
const queues = new WeakMap<Db, Waiting[]>()

/**
 * Writes in a transaction; resolves when it is on the disk. Each commit waits for the disk, so what many sites have to
 * write at the same time is committed together: then all of it is written, or nothing.
 */
export function committed(db: Db, work: (db: Db) => Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    const waiting = { work, resolve, reject }
    const queue = queues.get(db)
    if (queue) queue.push(waiting)
    else {
      queues.set(db, [waiting])
      void writeAll(db)
    }
  })
}

async function writeAll(db: Db): Promise<void> {
  for (;;) {
    // Others of this turn come along.
    await new Promise(setImmediate)
    const together = queues.get(db) ?? []
    if (together.length === 0) break
    queues.set(db, [])
    try {
      await db.transaction().execute(async (all) => {
        for (const { work } of together) await work(all)
      })
      for (const { resolve } of together) resolve()
    } catch (error) {
      for (const { reject } of together) reject(error)
    }
  }
  queues.delete(db)
}
