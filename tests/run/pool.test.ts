/** Workers that loop, hoard, crash or do not start: each task ends in a stated outcome, and nothing is left behind. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { Pool } from '../../src/run/pool.ts'
import type { Order } from './fixture-worker.ts'
import { lives } from './lives.ts'

const ENTRY = new URL('./fixture-worker.ts', import.meta.url)
const MEMORY = 400_000_000
const LONG = 60

let pool: Pool<Order, unknown>
const open = (size: number, entry = ENTRY) => {
  pool = new Pool<Order, unknown>({ entry, size, memory: MEMORY })
  return pool
}
const pidOf = async (from: Pool<Order, unknown>): Promise<number> => {
  const outcome = await from.do({ do: 'pid' }, LONG)
  if (outcome.ended !== 'done') throw new Error(outcome.ended)
  return outcome.reply as number
}
afterEach(() => pool.end())

describe('a task', () => {
  it.each<[string, Order, number, object]>([
    ['that is done', { do: 'echo', say: 'Ä' }, LONG, { ended: 'done', reply: 'Ä' }],
    ['that loops for ever', { do: 'loop' }, 0.3, { ended: 'timeout' }],
    ['that waits for ever', { do: 'sleep', milliseconds: 1e8 }, 0.3, { ended: 'timeout' }],
    ['that hoards typed arrays', { do: 'hoard' }, LONG, { ended: 'memory' }],
    ['that ends the process', { do: 'exit' }, LONG, { ended: 'crashed' }],
    ['that crashes the process', { do: 'abort' }, LONG, { ended: 'crashed' }],
    ['whose error nobody catches', { do: 'throw-later' }, LONG, { ended: 'crashed' }],
    ['that throws', { do: 'throw' }, LONG, { ended: 'failed', what: 'a reason' }],
    [
      'that asks for more time',
      { do: 'sleep', milliseconds: 900, more: 60_000 },
      0.3,
      { ended: 'done' },
    ],
  ])('%s', async (...[, order, seconds, expected]) => {
    open(1)
    expect(await pool.do(order, seconds)).toMatchObject(expected)
    expect(await pool.do({ do: 'echo', say: 'next' }, LONG)).toMatchObject({ reply: 'next' })
  })

  it('whose reply does not cross', async () => {
    expect(await open(1).do({ do: 'reply-code' }, LONG)).toMatchObject({ ended: 'failed' })
  })

  it('that loops holds up no other', async () => {
    open(2)
    const looping = pool.do({ do: 'loop' }, LONG)
    const others = [
      pool.do({ do: 'echo', say: 'a' }, LONG),
      pool.do({ do: 'echo', say: 'b' }, LONG),
    ]
    expect(await Promise.all(others)).toMatchObject([{ reply: 'a' }, { reply: 'b' }])
    await pool.end()
    expect(await looping).toEqual({ ended: 'stopped' })
  })
})

describe('a worker', () => {
  it('is used again', async () => {
    open(1)
    expect(await pidOf(pool)).toBe(await pidOf(pool))
  })

  it('is replaced when it has grown', async () => {
    open(1)
    const grown = await pool.do({ do: 'grow' }, LONG)
    const next = await pidOf(pool)
    expect(grown).toMatchObject({ ended: 'done' })
    expect(grown).not.toMatchObject({ reply: next })
  })

  it('is replaced when it was lost between two tasks', async () => {
    open(1)
    const first = await pidOf(pool)
    process.kill(first, 'SIGKILL')
    await sleep(200)
    expect(await pidOf(pool)).not.toBe(first)
  })

  it('that does not start is tried a few times, then no more', async () => {
    open(2, new URL('./there-is-no-worker.ts', import.meta.url))
    const orders = Array.from(
      { length: 40 },
      (_, index) => ({ do: 'echo', say: `${index}` }) as const,
    )
    const outcomes = await Promise.all(orders.map((order) => pool.do(order, LONG)))
    expect(new Set(outcomes.map(({ ended }) => ended))).toEqual(new Set(['no-worker']))
  })
})

describe('the end of the pool', () => {
  it('leaves no process behind, also not one that loops', async () => {
    open(2)
    const pids = await Promise.all([pidOf(pool), pidOf(pool)])
    const looping = pool.do({ do: 'loop' }, LONG)
    await pool.end()
    expect(await looping).toEqual({ ended: 'stopped' })
    expect(pids.filter(lives)).toEqual([])
  })

  it('is the end of what waits', async () => {
    open(1)
    const tasks = [pool.do({ do: 'loop' }, LONG), pool.do({ do: 'loop' }, LONG)]
    await pool.end()
    expect(await Promise.all(tasks)).toEqual([{ ended: 'stopped' }, { ended: 'stopped' }])
  })
})
