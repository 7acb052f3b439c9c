/** However the parent ends, its worker ends with it, also one that computes without a pause. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { lives } from './lives.ts'

async function parent(end: string) {
  const args = ['--import', 'tsx', 'tests/run/fixture-parent.ts', end]
  const process_ = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(process_, 'exit')
  const [said] = await once(process_.stdout, 'data')
  return { process: process_, ended, worker: Number(String(said)) }
}

/** Waits for the end of a process; the test's own time limit bounds it. */
async function gone(pid: number): Promise<true> {
  while (lives(pid)) await sleep(50)
  return true
}

describe('a worker ends with its parent', () => {
  it.each(['idle', 'exit', 'throw'])('%s', async (end) => {
    const { ended, worker } = await parent(end)
    const [code] = await ended
    expect(code).toBe(end === 'throw' ? 1 : 0)
    expect(await gone(worker)).toBe(true)
  })

  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    '%s',
    async (signal) => {
      const { process: killed, ended, worker } = await parent('wait')
      await sleep(300)
      killed.kill(signal)
      expect(await ended).toEqual([null, signal])
      expect(await gone(worker)).toBe(true)
    },
  )
})
