import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Web } from './web.ts'

const PAGE = { site: 'a', kind: 'page' } as const
const TEXT = 'Rathaus am Markt. '.repeat(50)
const LIMITS = { pageBytes: 2_000_000, documentBytes: 3_000_000, idle: 600, pageTotal: 1_500 }

const packed = (bytes: Buffer, coding: string) => ({
  [`/${coding.replaceAll(' ', '')}`]: (_: unknown, response: import('node:http').ServerResponse) =>
    response.writeHead(200, { 'content-encoding': coding }).end(bytes),
})

let web: Web
const unhandled: unknown[] = []
const note = (error: unknown) => unhandled.push(error)

beforeAll(async () => {
  process.on('uncaughtException', note)
  process.on('unhandledRejection', note)
  const bomb = gzipSync(Buffer.alloc(200_000_000))
  web = await new Web({
    ...packed(gzipSync(TEXT), 'gzip'),
    ...packed(deflateSync(TEXT), 'deflate'),
    ...packed(brotliCompressSync(TEXT), 'br'),
    ...packed(gzipSync(deflateSync(TEXT)), 'deflate, gzip'),
    ...packed(Buffer.from(TEXT), 'identity'),
    ...packed(Buffer.from(TEXT), 'gzip, gzip, gzip'),
    ...packed(Buffer.from(TEXT), 'zstd'),
    '/raw': (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'deflate' }).end(deflateRawSync(TEXT)),
    '/damaged': (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'),
    '/cut': (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(TEXT).subarray(0, 30)),
    '/bomb': (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    '/announced': (_request, response) =>
      response.writeHead(200, { 'content-length': 2_500_000 }).end(Buffer.alloc(2_500_000)),
    '/endless': (_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) {}
      }
      response.on('drain', more)
      more()
    },
    '/drip': (_request, response) => {
      const timer = setInterval(() => response.write('.'), 100)
      response.on('close', () => clearInterval(timer))
    },
    '/silent': () => {},
    '/stalled': (_request, response) => {
      response.write('a beginning')
    },
    '/dropped': (request) => {
      request.socket.destroy()
    },
    '/dropped-later': (request, response) => {
      response.writeHead(200, { 'content-length': 1_000 })
      response.write('a beginning')
      setTimeout(() => request.socket.destroy(), 50)
    },
    '/fat-headers': (_request, response) =>
      response.writeHead(200, { 'x-fat': 'a'.repeat(100_000) }).end(),
  }).open()
})

afterAll(async () => {
  await web.close()
  process.off('uncaughtException', note)
  process.off('unhandledRejection', note)
})

describe('content is decoded', () => {
  it.each(['/gzip', '/deflate', '/br', '/deflate,gzip', '/raw', '/identity'])(
    '%s',
    async (path) => {
      const fetched = await web.fetcher().get(web.url(path), PAGE)
      if (fetched.kind !== 'answer') throw new Error(fetched.detail)
      expect(Buffer.from(fetched.bytes).toString()).toBe(TEXT)
    },
  )
})

describe('a hostile server costs a reason', () => {
  it.each([
    ['/bomb', 'too-large'],
    ['/announced', 'too-large'],
    ['/endless', 'too-large'],
    ['/drip', 'timeout'],
    ['/silent', 'timeout'],
    ['/stalled', 'timeout'],
    ['/damaged', 'bad-encoding'],
    ['/cut', 'bad-encoding'],
    ['/gzip,gzip,gzip', 'bad-encoding'],
    ['/zstd', 'bad-encoding'],
    ['/dropped', 'broken'],
    ['/dropped-later', 'broken'],
    ['/fat-headers', 'broken'],
  ])('%s: %s', async (path, reason) => {
    const fetched = await web.fetcher({ limits: LIMITS }).get(web.url(path), PAGE)
    expect(fetched).toMatchObject({ kind: 'failure', reason })
  })

  it('a document may be larger than a page', async () => {
    const fetcher = web.fetcher({ limits: LIMITS })
    const fetched = await fetcher.get(web.url('/announced'), { site: 'a', kind: 'document' })
    expect(fetched).toMatchObject({ kind: 'answer', status: 200 })
  })

  it('nobody listening, and one who does not speak TLS or HTTP', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => {})
      socket.resume()
      socket.end('SSH-2.0-none\r\n')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const get = (scheme: string) => web.fetcher().get(`${scheme}://stadt.example:${port}/`, PAGE)
    expect(await get('https')).toMatchObject({ reason: 'tls' })
    expect(await get('http')).toMatchObject({ reason: 'broken' })
    await new Promise((resolve) => server.close(resolve))
    expect(await get('http')).toMatchObject({ reason: 'refused' })
  })

  it('the fetcher is closed amid an exchange', async () => {
    const fetcher = web.fetcher()
    const fetching = fetcher.get(web.url('/silent'), PAGE)
    while (!web.paths().includes('/silent')) await new Promise((resolve) => setTimeout(resolve, 5))
    await fetcher.close()
    expect(await fetching).toMatchObject({ kind: 'failure', reason: 'stopped' })
    expect(await fetcher.get(web.url('/gzip'), PAGE)).toMatchObject({ reason: 'stopped' })
  })

  it('no error goes unheard, which would end the process', () => {
    expect(unhandled).toEqual([])
  })
})
