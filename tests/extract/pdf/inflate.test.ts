import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { DecompressionStream } from '../../../src/extract/pdf/inflate.ts'

/** As pdf.js does it. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { readable, writable } = new DecompressionStream('deflate')
  const writer = writable.getWriter()
  await writer.ready
  writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => {})
  const chunks: Uint8Array[] = []
  for await (const chunk of readable) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

describe('unpacking for pdf.js', () => {
  const text = 'Verantwortlich ist die Musikschule. '.repeat(5000)
  const packed = new Uint8Array(deflateSync(text))

  it('gives the bytes', async () => {
    expect(await inflated(packed)).toBe(text)
  })

  it.each([
    ['cut short', packed.slice(0, -20)],
    ['damaged', packed.map((byte, index) => (index === 40 ? byte ^ 255 : byte))],
    ['empty', new Uint8Array()],
  ])('throws at what is %s, so that pdf.js tries by itself', async (_, bytes) => {
    await expect(inflated(bytes)).rejects.toThrow()
  })

  it('knows no other format', () => {
    expect(() => new DecompressionStream('brotli')).toThrow(TypeError)
  })
})
