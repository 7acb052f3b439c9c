/** A worker that does what it is told: the ways in which reading a hostile file can go wrong. */
import { serve } from '../../src/run/serve.ts'

export type Order =
  | { do: 'echo'; say: string }
  | {
      do:
        | 'pid'
        | 'loop'
        | 'hoard'
        | 'grow'
        | 'exit'
        | 'abort'
        | 'throw'
        | 'throw-later'
        | 'reply-code'
    }
  | { do: 'sleep'; milliseconds: number; more?: number }

const kept: Uint8Array[] = []

serve<Order, unknown>(async (order, moreTime) => {
  switch (order.do) {
    case 'echo':
      return order.say
    case 'pid':
      return process.pid
    case 'loop':
      for (;;);
    case 'hoard':
      // Typed arrays, which V8's own limit does not count; filled, so that they are resident.
      for (;;) kept.push(new Uint8Array(5_000_000).fill(1))
    case 'grow':
      kept.push(new Uint8Array(250_000_000).fill(1))
      return process.pid
    case 'exit':
      return process.exit(0)
    case 'abort':
      return process.kill(process.pid, 'SIGSEGV')
    case 'throw':
      throw new Error('a reason')
    case 'throw-later':
      setImmediate(() => {
        throw new Error('nobody catches this')
      })
      return new Promise(() => {})
    case 'reply-code':
      return () => 'a function does not cross'
    case 'sleep':
      if (order.more) moreTime(order.more)
      return new Promise((done) => setTimeout(() => done('slept'), order.milliseconds))
  }
})
