import { describe, expect, it } from 'vitest'
import { copied, Port } from '../../../src/extract/pdf/port.ts'

const named: unknown = JSON.parse('{"__proto__": "no prototype"}')
const endless: unknown[] = []
endless.push(endless)

describe('a copied message', () => {
  it.each([
    ['numbers and words', { a: 1, b: 'x', c: null, d: undefined, e: true }],
    ['lists in lists', [[1, [2, { a: [3] }]], []]],
    ['an object without prototype', Object.assign(Object.create(null), { a: { b: 1 } })],
    ['a property with the name of the prototype', { inside: named }],
    ['typed numbers', { a: new Float32Array([1.5, 2]), b: new Uint8Array([1, 2, 3]).subarray(1) }],
    ['a map, a set, a date', { a: new Map([['k', { v: 1 }]]), b: new Set([1]), c: new Date(0) }],
    ['an error', { reason: new RangeError('too much') }],
    ['a list that holds itself', endless],
  ])('equals what structuredClone gives: %s', (_, message) => {
    const copy = copied(message)
    expect(copy).not.toBe(message)
    if (message !== endless) expect(copy).toStrictEqual(structuredClone(message))
  })

  it('shares nothing with the message', () => {
    const message = { list: [{ a: 1 }], bytes: new Uint8Array([1]) }
    const copy = copied(message) as typeof message
    message.list[0] = { a: 2 }
    message.bytes[0] = 2
    expect(copy).toStrictEqual({ list: [{ a: 1 }], bytes: new Uint8Array([1]) })
  })

  it.each([[() => 1], [Symbol('s')]])('cannot hold a function or symbol', (value) => {
    expect(() => copied({ value })).toThrow(/could not be cloned/)
  })
})

describe('Port', () => {
  it('delivers later, in order, until the listener is taken off', async () => {
    const port = new Port()
    const stop = new AbortController()
    const heard: unknown[] = []
    port.addEventListener('message', ({ data }) => heard.push(data), { signal: stop.signal })
    port.postMessage(1)
    port.postMessage(2)
    expect(heard).toEqual([])
    await Promise.resolve()
    stop.abort()
    port.postMessage(3)
    await Promise.resolve()
    expect(heard).toEqual([1, 2])
  })

  it('hands bytes over that need no copy', () => {
    const bytes = new Uint8Array([1, 2])
    new Port().postMessage({ bytes }, [bytes.buffer])
    expect(bytes.length).toBe(0)
  })
})
