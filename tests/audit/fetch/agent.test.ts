import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardedAgent } from '../../../src/audit/fetch/agent.ts'
import { Resolver } from '../../../src/audit/fetch/resolver.ts'
import { FakeClock } from './fake-clock.ts'

describe('connecting is refused by itself, whoever asks', () => {
  let asked = 0
  const server = createServer((_request, response) => {
    asked++
    response.end()
  })
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => new Promise<unknown>((resolve) => server.close(resolve)))

  const request = async (host: string, allowPrivate: boolean) => {
    const resolver = new Resolver(new FakeClock(), allowPrivate, async () => ['127.0.0.1'])
    const agent = guardedAgent(resolver, { idle: 5_000 })
    const origin = `http://${host}:${(server.address() as AddressInfo).port}`
    try {
      const { body } = await agent.request({ origin, path: '/', method: 'GET' })
      await body.dump()
    } finally {
      await agent.destroy()
    }
  }

  it.each(['127.0.0.1', 'stadt.example'])('%s', async (host) => {
    await expect(request(host, false)).rejects.toMatchObject({ reason: 'blocked-address' })
    expect(asked).toBe(0)
  })

  it('unless private addresses are allowed', async () => {
    await request('127.0.0.1', true)
    await request('stadt.example', true)
    expect(asked).toBe(2)
  })
})
