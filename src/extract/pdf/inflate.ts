/**
 * Unpacks what pdf.js wants unpacked at once. Node's own stream starts a thread and four streams for each of the
 * hundred little parts of a PDF. The build gives this to pdf.js in its place (scripts/build/unpacked-at-once.ts); the
 * global one of the host stays as it is.
 */
import { inflateSync } from 'node:zlib'

/** Above this, pdf.js unpacks by itself, piece by piece. */
const MOST_BYTES = 2 ** 28

/** As much of the class of the Web as pdf.js uses. What is damaged makes `readable` throw. */
export class DecompressionStream {
  readonly writable: { getWriter: () => Writer }
  readonly readable: AsyncIterable<Uint8Array>

  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError(`${format} is not known`)
    let packed = new Uint8Array()
    this.writable = {
      getWriter: () => ({
        ready: Promise.resolve(),
        write: async (bytes) => {
          packed = bytes
        },
        close: async () => {},
      }),
    }
    this.readable = unpacked(() => packed)
  }
}

interface Writer {
  ready: Promise<void>
  write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>
  close: () => Promise<void>
}

async function* unpacked(packed: () => Uint8Array): AsyncGenerator<Uint8Array> {
  yield inflateSync(packed(), { maxOutputLength: MOST_BYTES })
}
