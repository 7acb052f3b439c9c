import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { Fetcher, type FetcherOptions } from '../../../src/audit/fetch/fetcher.ts'
import { FakeClock } from './fake-clock.ts'

/** What a server saw of one request, by the clock of the test. */
export interface Seen {
  host: string
  path: string
  from: number
  to: number
  headers: IncomingMessage['headers']
}

type Page = string | ((request: IncomingMessage, response: ServerResponse) => void)

/** A server on loopback for hosts of any name, and a fetcher whose pauses take no time. */
export class Web {
  readonly clock = new FakeClock()
  readonly seen: Seen[] = []
  readonly #pages: Record<string, Page>
  readonly #server: Server
  readonly #fetchers: Fetcher[] = []

  /** Pages by path; other paths are 404. A text is sent as HTML. */
  constructor(pages: Record<string, Page>) {
    this.#pages = pages
    this.#server = createServer(this.#answer)
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  async close(): Promise<void> {
    for (const fetcher of this.#fetchers) await fetcher.close()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  url(path: string, host = 'stadt.example'): string {
    return `http://${host}:${(this.#server.address() as AddressInfo).port}${path}`
  }

  fetcher(options: Partial<FetcherOptions> = {}): Fetcher {
    const fetcher = new Fetcher({
      version: '0.0.0',
      contact: 'audit@example.org',
      clock: this.clock,
      allowPrivate: ['127.0.0.1'],
      ports: 'any',
      resolve: async () => ['127.0.0.1'],
      ...options,
    })
    this.#fetchers.push(fetcher)
    return fetcher
  }

  paths(): string[] {
    return this.seen.map(({ path }) => path)
  }

  readonly #answer: RequestListener = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:.*/, '')
    const path = request.url ?? ''
    const { headers } = request
    const seen: Seen = { host, path, from: this.clock.now(), to: Number.NaN, headers }
    this.seen.push(seen)
    response.on('close', () => {
      seen.to = this.clock.now()
    })
    const page = this.#pages[path]
    if (typeof page === 'function') page(request, response)
    else if (page !== undefined) response.setHeader('content-type', 'text/html').end(page)
    else response.writeHead(404).end('not here')
  }
}

/** A page that sends elsewhere. */
export const redirect =
  (location: string, status = 302): Page =>
  (_request, response) =>
    response.writeHead(status, { location }).end()
