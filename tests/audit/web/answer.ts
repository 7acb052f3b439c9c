import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { hostilities } from './hostile.ts'
import { pathOf, type Route, type Site } from './site.ts'

const modified = 'Mon, 02 Nov 2026 08:00:00 GMT'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html',
  '.pdf': 'application/pdf',
  '.xml': 'application/xml',
  '.js': 'text/javascript',
}

/** Answers one request as the route says. `visits` counts the requests for it, this one included. */
export function answer(
  { site, route, visits }: { site: Site; route: Route; visits: number },
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (route.hostile !== undefined) {
    hostilities[route.hostile](request, response)
    return
  }
  const timer = setTimeout(() => {
    if (route.first !== undefined && visits <= route.first.times) {
      response.writeHead(route.first.status, route.first.headers).end()
    } else if (route.redirect !== undefined) {
      response.writeHead(route.status ?? 302, { Location: route.redirect }).end()
    } else {
      give(site, route, { request, response })
    }
  }, route.delay ?? 0)
  response.on('close', () => clearTimeout(timer))
}

function give(
  site: Site,
  route: Route,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): void {
  const plain = bodyOf(site, route)
  const validators = validatorsOf(route, plain)
  if (isUnchanged(request, validators)) {
    response.writeHead(304, validators).end()
    return
  }
  const accepted = String(request.headers['accept-encoding'] ?? '').includes('gzip')
  const encoded = route.gzip === true && accepted
  const body = encoded || route.compressed === true ? gzipSync(plain) : plain
  response.writeHead(route.status ?? 200, {
    'Content-Type': route.type ?? types[extname(route.file ?? '')] ?? 'text/plain; charset=utf-8',
    'Content-Length': String(body.length),
    ...(encoded && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
    ...validators,
    ...route.headers,
  })
  response.end(body)
}

function bodyOf(site: Site, route: Route): Buffer {
  if (route.file === undefined) return Buffer.from(route.text ?? '')
  const bytes = readFileSync(pathOf(site, route.file))
  if (route.filler === undefined) return bytes
  const paragraph =
    '<p>In diesem Jahr war wenig los; es wurde geheut, gefeiert und geschwiegen.</p>\n'
  const filler = paragraph.repeat(Math.ceil((route.filler * 1024) / paragraph.length))
  return Buffer.from(bytes.toString('utf8').replace('<!-- filler -->', filler))
}

function validatorsOf(route: Route, body: Buffer): Record<string, string> {
  if (route.validators === 'none' || (route.status ?? 200) !== 200) return {}
  if (route.validators === 'date') return { 'Last-Modified': modified }
  const etag = createHash('sha256').update(body).digest('hex').slice(0, 16)
  return { ETag: `"${etag}"`, 'Last-Modified': modified }
}

/** RFC 9110, section 13.2.2: If-None-Match goes before If-Modified-Since. */
function isUnchanged(request: IncomingMessage, validators: Record<string, string>): boolean {
  const tags = request.headers['if-none-match']
  if (tags !== undefined) return validators['ETag'] !== undefined && tags === validators['ETag']
  const since = request.headers['if-modified-since']
  const changed = validators['Last-Modified']
  return since !== undefined && changed !== undefined && Date.parse(changed) <= Date.parse(since)
}
