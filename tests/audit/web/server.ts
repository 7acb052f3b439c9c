import { readFileSync } from 'node:fs'
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { answer } from './answer.ts'
import { readSites, routeOf, type Site } from './site.ts'

/** Self-signed, for the sites that are served over TLS. */
const certificate = (name: string) =>
  readFileSync(new URL(`./certificate/${name}.pem`, import.meta.url))

export interface LoggedRequest {
  /** When its head had been read; milliseconds of a monotonic clock, as is `ended`. */
  readonly at: number
  /** When the response was finished or broken off. */
  ended: number | undefined
  readonly scheme: 'http' | 'https'
  /** The Host header, without a port. */
  readonly host: string
  readonly address: string
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** Zero while nothing has been answered. */
  status: number
  /** Connections open at that moment on which this host was asked, this one included. */
  readonly connections: number
  /** Connections open to the address at that moment, whatever they are for. */
  readonly connectionsToAddress: number
}

export interface Web {
  readonly sites: readonly Site[]
  /** Where each host is served, under http and https on the same port. Nobody listens for a site that is down. */
  readonly hostMap: ReadonlyMap<string, { readonly address: string; readonly port: number }>
  /** The certificate to trust. */
  readonly ca: Buffer
  /** In the order of arrival. */
  readonly log: LoggedRequest[]
  close(): Promise<void>
}

/**
 * Serves the sites in `folder`, each under its own name and loopback address, on free ports.
 * Throws where the system has no loopback address but 127.0.0.1.
 */
export async function serveWeb(folder: string): Promise<Web> {
  const sites = readSites(folder)
  const log: LoggedRequest[] = []
  const hostMap = new Map<string, { address: string; port: number }>()
  const closing: (() => Promise<void>)[] = []
  const close = async () => {
    await Promise.all(closing.map((end) => end()))
  }
  try {
    for (const address of new Set(sites.map((site) => site.address))) {
      const there = sites.filter((site) => site.address === address)
      const machine = await serveAddress(address, there, log)
      closing.push(machine.close)
      if (there.some((site) => site.down)) await machine.close()
      for (const host of there.flatMap(namesOf)) hostMap.set(host, { address, port: machine.port })
    }
  } catch (error) {
    await close()
    throw error
  }
  return { sites, hostMap, ca: certificate('certificate'), log, close }
}

function namesOf(site: Site): string[] {
  return [site.host, ...(site.aliases ?? [])]
}

interface Machine {
  readonly port: number
  close(): Promise<void>
}

async function serveAddress(
  address: string,
  sites: readonly Site[],
  log: LoggedRequest[],
): Promise<Machine> {
  const visits = new Map<string, number>()
  const sockets = new Set<Socket>()
  const askedFor = new Map<string, Set<Socket>>()
  const handle =
    (scheme: 'http' | 'https') => (request: IncomingMessage, response: ServerResponse) => {
      const host = (request.headers.host ?? '').split(':')[0] ?? ''
      const open = askedFor.get(host) ?? new Set()
      if (!open.has(request.socket)) request.socket.once('close', () => open.delete(request.socket))
      askedFor.set(host, open.add(request.socket))
      const entry = entryOf(request, { scheme, host, address }, [open.size, sockets.size])
      log.push(entry)
      response.on('close', () => {
        entry.ended = performance.now()
        entry.status = response.headersSent ? response.statusCode : 0
      })
      route(sites, { entry, visits }, { request, response })
    }
  const key = { key: certificate('key'), cert: certificate('certificate') }
  const inside = { http: createHttp(handle('http')), https: createHttps(key, handle('https')) }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    handOver(socket, inside)
  })
  const port = await listen(server, address)
  return { port, close: () => end(server, sockets) }
}

function entryOf(
  request: IncomingMessage,
  place: { scheme: 'http' | 'https'; host: string; address: string },
  [connections, connectionsToAddress]: readonly [number, number],
): LoggedRequest {
  const { method = 'GET', url = '/', headers } = request
  const counts = { connections, connectionsToAddress }
  const at = performance.now()
  return { at, ended: undefined, ...place, method, path: url, headers, status: 0, ...counts }
}

function route(
  sites: readonly Site[],
  { entry, visits }: { entry: LoggedRequest; visits: Map<string, number> },
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): void {
  const site = sites.find((one) => namesOf(one).includes(entry.host))
  if (site === undefined) {
    response.writeHead(421).end('no such host\n')
    return
  }
  if (site.canonical !== undefined && site.canonical !== `${entry.scheme}://${entry.host}`) {
    response.writeHead(301, { Location: site.canonical + entry.path }).end()
    return
  }
  const found = routeOf(site, entry.path) ?? { status: 404, text: 'Not Found\n' }
  const name = `${site.host} ${entry.path}`
  visits.set(name, (visits.get(name) ?? 0) + 1)
  answer({ site, route: found, visits: visits.get(name) ?? 1 }, request, response)
}

/** TLS begins with the byte 22 (RFC 8446, section 5.1), a request of HTTP with a letter. */
function handOver(socket: Socket, inside: { http: Server; https: Server }): void {
  socket.once('data', (head) => {
    socket.pause()
    socket.unshift(head)
    inside[head[0] === 22 ? 'https' : 'http'].emit('connection', socket)
    process.nextTick(() => socket.resume())
  })
}

function listen(server: Server, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const hint =
        cause.code === 'EADDRNOTAVAIL' ? `; on macOS: sudo ifconfig lo0 alias ${address} up` : ''
      reject(new Error(`cannot serve the fixture web on ${address}${hint}`, { cause }))
    })
    server.listen(0, address, () => resolve((server.address() as AddressInfo).port))
  })
}

function end(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy()
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}
