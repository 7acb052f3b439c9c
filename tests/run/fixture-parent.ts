/** A process with a worker that loops; ends as its argument says. Prints the worker's process id first. */
import { Pool } from '../../src/run/pool.ts'
import type { Order } from './fixture-worker.ts'

const entry = new URL('./fixture-worker.ts', import.meta.url)
const pool = new Pool<Order, unknown>({ entry, size: 1, memory: 1e9 })
const outcome = await pool.do({ do: 'pid' }, 60)
if (outcome.ended === 'done') process.stdout.write(`${outcome.reply}\n`)

const end = process.argv[2]
// An idle worker keeps nobody alive.
if (end !== 'idle') void pool.do({ do: 'loop' }, 600)
if (end === 'exit') setTimeout(() => process.exit(0), 200)
if (end === 'throw') {
  setTimeout(() => {
    throw new Error('on purpose')
  }, 200)
}
