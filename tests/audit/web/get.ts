import { type IncomingHttpHeaders, type RequestOptions, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Web } from './server.ts'

export interface Got {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Fetches one address of the fixture web on a connection of its own, without following redirects. */
export function get(web: Web, address: string, headers: Record<string, string> = {}): Promise<Got> {
  const url = new URL(address)
  const endpoint = web.hostMap.get(url.hostname)
  if (endpoint === undefined) throw new Error(`the fixture web has no host ${url.hostname}`)
  const options: RequestOptions = {
    host: endpoint.address,
    port: endpoint.port,
    path: url.pathname + url.search,
    headers: { ...headers, Host: url.host },
    agent: false,
  }
  return new Promise((resolve, reject) => {
    const request =
      url.protocol === 'https:'
        ? requestHttps({ ...options, servername: url.hostname, ca: web.ca })
        : requestHttp(options)
    request.on('error', reject)
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode: status = 0, headers: got } = response
        resolve({ status, headers: got, body: Buffer.concat(chunks) })
      })
    })
    request.end()
  })
}
