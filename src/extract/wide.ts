/** Bytes looked at. */
const HEAD = 2048

/**
 * Text in UTF-16 as UTF-8, so that all that looks at bytes afterwards knows one width; anything else as it is. Known by
 * its byte order mark, or by its zeros: in letters of European languages every second byte is one.
 */
export function withoutWide(bytes: Uint8Array): Uint8Array {
  const charset = wideCharset(bytes)
  return charset ? new TextEncoder().encode(new TextDecoder(charset).decode(bytes)) : bytes
}

function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, HEAD)
  if (head.length < 16) return undefined
  const zeros = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = head.length * 0.4
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : undefined
}
