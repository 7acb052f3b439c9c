import type { IncomingHttpHeaders } from 'node:http'
import type { Agent } from 'undici'
import { type BodyLimit, readBody } from './body.ts'
import { NotFetched } from './fetched.ts'
import { notFetched } from './reason.ts'

/** Bytes of a body that nobody reads, taken so that the connection can be used again. */
const DUMPED = 65_536

export interface ExchangeOptions {
  headers: Record<string, string>
  limit: BodyLimit
  /** Milliseconds without a header or a byte. */
  idle: number
  /** Milliseconds in all. */
  total: number
  signal: AbortSignal
}

export interface Exchanged {
  status: number
  headers: IncomingHttpHeaders
  /** Decoded; empty where only status and headers count (redirects, 304, 429, 503). */
  bytes: Uint8Array
}

/**
 * One request and its answer, without redirects.
 * @throws {NotFetched} for every way in which it can fail.
 */
export async function exchange(
  agent: Agent,
  url: URL,
  options: ExchangeOptions,
): Promise<Exchanged> {
  const deadline = new AbortController()
  const stop = () => deadline.abort(new NotFetched('stopped', 'The fetcher was closed.'))
  const late = () =>
    deadline.abort(new NotFetched('timeout', `It was not whole after ${options.total} ms.`))
  const timer = setTimeout(late, options.total)
  options.signal.addEventListener('abort', stop)
  try {
    if (options.signal.aborted) stop()
    return await answerOf(agent, url, { ...options, signal: deadline.signal })
  } catch (error) {
    throw notFetched(deadline.signal.aborted ? deadline.signal.reason : error)
  } finally {
    clearTimeout(timer)
    options.signal.removeEventListener('abort', stop)
  }
}

async function answerOf(agent: Agent, url: URL, options: ExchangeOptions): Promise<Exchanged> {
  const { statusCode, headers, body } = await agent.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: 'GET',
    headers: options.headers,
    signal: options.signal,
    headersTimeout: options.idle,
    bodyTimeout: options.idle,
  })
  if (!isContent(statusCode)) {
    body.on('error', () => {})
    await body.dump({ limit: DUMPED, signal: options.signal }).catch(() => {})
    return { status: statusCode, headers, bytes: new Uint8Array() }
  }
  const encoding = [headers['content-encoding'] ?? []].flat().join(',') || undefined
  return {
    status: statusCode,
    headers,
    bytes: await readBody(body, encoding, options.limit),
  }
}

function isContent(status: number): boolean {
  return (status < 300 || status >= 400) && status !== 429 && status !== 503
}
