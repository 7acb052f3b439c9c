import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { Hostility } from './site.ts'

const html = { 'Content-Type': 'text/html; charset=utf-8' }
const mebibyte = 1024 * 1024
/** The end that is wanted: pipeline tells of it as an error. */
const hungUp = () => {}

/** Answers that hold or harm a careless client. All stop when the client hangs up. */
export const hostilities: Record<
  Hostility,
  (request: IncomingMessage, response: ServerResponse) => void
> = {
  /** A byte every half second, for ever: no idle timeout strikes. */
  drip(_, response) {
    response.writeHead(200, html)
    response.write('<')
    const timer = setInterval(() => response.write(' '), 500)
    response.on('close', () => clearInterval(timer))
  },
  silence() {},
  /** 200 MB of nothing in some 200 KB. */
  'gzip-bomb'(_, response) {
    response.writeHead(200, { ...html, 'Content-Encoding': 'gzip' })
    pipeline(zeros(200), createGzip(), response, hungUp)
  },
  'endless-redirect'(request, response) {
    const [path, query] = (request.url ?? '/').split('?n=')
    response.writeHead(302, { Location: `${path}?n=${Number(query ?? 0) + 1}` }).end()
  },
  'endless-body'(_, response) {
    response.writeHead(200, html)
    pipeline(zeros(Number.POSITIVE_INFINITY), response, hungUp)
  },
  /** Promises more than it gives, and breaks off. */
  reset(_, response) {
    response.writeHead(200, { ...html, 'Content-Length': '5000' })
    response.write('<p>Verantwortlich ist', () => response.destroy())
  },
}

/** So many mebibytes of zeros. */
function zeros(count: number): Readable {
  const one = Buffer.alloc(mebibyte)
  return Readable.from(
    (function* () {
      for (let sent = 0; sent < count; sent += 1) yield one
    })(),
  )
}
