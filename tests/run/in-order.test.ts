import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/run/in-order.ts'

const later = (value: number, turns: number) =>
  new Promise<number>((resolve) => {
    const turn = (left: number) => (left === 0 ? resolve(value) : setImmediate(turn, left - 1))
    turn(turns)
  })

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const each of results) found.push(each)
  return found
}

describe('results in the order of the items', () => {
  it('whichever is done first', async () => {
    expect(await all(inOrder([9, 1, 5], 3, (n) => later(n, n)))).toEqual([9, 1, 5])
  })

  it.each([1, 2, 3])('with %i under way at most', async (ahead) => {
    let under = 0
    let most = 0
    const work = async (n: number) => {
      most = Math.max(most, ++under)
      await later(n, 3)
      under--
      return n
    }
    expect(await all(inOrder([1, 2, 3, 4, 5, 6], ahead, work))).toEqual([1, 2, 3, 4, 5, 6])
    expect(most).toBe(ahead)
  })

  it('each at once, when the next item waits for it', async () => {
    const given: number[] = []
    async function* items() {
      yield 1
      while (given.length === 0) await later(0, 1)
      yield 2
    }
    for await (const each of inOrder(items(), 8, (n) => later(n, 2))) given.push(each)
    expect(given).toEqual([1, 2])
  })

  it('until one fails, which the caller hears in its turn', async () => {
    const work = async (n: number) => {
      if (n === 2) throw new Error('two')
      return n
    }
    const given: number[] = []
    const taking = async () => {
      for await (const each of inOrder([1, 2, 3], 3, work)) given.push(each)
    }
    await expect(taking()).rejects.toThrow('two')
    expect(given).toEqual([1])
  })

  it('and takes no more items when the caller stops', async () => {
    let isClosed = false
    function* items() {
      try {
        for (let n = 0; ; n++) yield n
      } finally {
        isClosed = true
      }
    }
    for await (const each of inOrder(items(), 2, (n) => later(n, 1))) if (each === 3) break
    expect(isClosed).toBe(true)
  })
})
