import { Readable, type Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { NotFetched } from './fetched.ts'

/** A server that packs more often than this is at play. */
const MAX_CODINGS = 2

export interface BodyLimit {
  /** Bytes after decoding. */
  bytes: number
  /** Beyond them: keep what was read, instead of failing. */
  truncate: boolean
}

/**
 * Reads a body to its end, decoded by its Content-Encoding (gzip, deflate, br; undefined or identity for none), and
 * stops as soon as more bytes come out than the limit.
 * @throws {NotFetched} `too-large`, `bad-encoding`; and whatever breaks the stream.
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  limit: BodyLimit,
): Promise<Uint8Array> {
  // Destroying a body raises an error event after the pipeline has let go of it; unheard it would end the process.
  body.on('error', () => {})
  const codings = codingsOf(encoding)
  const at = codings.indexOf('deflate')
  if (at < 0) return collect(body, codings.map(decoderOf), limit)
  // What deflate means shows in its first byte: it is unpacked from memory.
  const packed = await collect(body, codings.slice(0, at).map(decoderOf), limit)
  const decoders = [inflating(packed), ...codings.slice(at + 1).map(decoderOf)]
  return collect(Readable.from([packed]), decoders, limit)
}

/** In the order of decoding: the last that was applied comes first. */
function codingsOf(encoding = ''): string[] {
  const names = encoding.toLowerCase().split(',')
  const codings = names.map((name) => name.trim()).filter((name) => name && name !== 'identity')
  if (codings.length > MAX_CODINGS)
    throw new NotFetched('bad-encoding', `The content is packed ${codings.length} times.`)
  return codings.reverse()
}

function decoderOf(coding: string): Transform {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip()
  if (coding === 'br') return createBrotliDecompress()
  throw new NotFetched('bad-encoding', `The content is packed as "${coding.slice(0, 40)}".`)
}

/** RFC 9110 8.4.1.2: deflate has the zlib format, yet some servers leave its head away, and browsers accept that. */
function inflating(packed: Uint8Array): Transform {
  return ((packed[0] ?? 8) & 0x0f) === 8 ? createInflate() : createInflateRaw()
}

async function collect(
  source: Readable,
  decoders: Transform[],
  limit: BodyLimit,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const over = new Error('over the limit')
  const sink = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      const room = limit.bytes - size
      chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk)
      size += chunk.length
      done(size > limit.bytes ? over : null)
    },
  })
  try {
    await pipeline([source, ...decoders, sink])
  } catch (error) {
    if (error !== over) throw error
    if (!limit.truncate)
      throw new NotFetched('too-large', `There are more than ${limit.bytes} bytes.`)
  }
  return Buffer.concat(chunks)
}
