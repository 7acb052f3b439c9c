const META = /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?\s{0,3}([a-z0-9_:-]{2,40})/i
const XML = /^\s{0,20}<\?xml[^>]{0,100}encoding\s{0,3}=\s{0,3}["']([a-z0-9_:-]{2,40})/i
/** Pages put their charset behind scripts and styles, though the standard wants it in the first kilobyte. */
const HEAD = 65_536

/**
 * The character set of a text file, as a label that TextDecoder knows: by byte order mark, then by the label a server
 * sent, then by what the page declares, then UTF-8 if the bytes are UTF-8, else windows-1252. A label that the bytes
 * give the lie to does not count.
 */
export function sniffCharset(bytes: Uint8Array, sent?: string): string {
  const mark = byteOrderMark(bytes)
  if (mark) return mark
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const labels = [
    sent?.trim().replace(/^["']|["']$/g, ''),
    (META.exec(head) ?? XML.exec(head))?.[1],
  ]
  const isPlain = bytes.every((byte) => byte < 0x80)
  // Letters beyond ASCII hardly ever happen to be valid UTF-8: then it is, whatever a label of old says.
  if (!isPlain && fits(bytes, 'utf-8')) return 'utf-8'
  for (const label of labels) {
    const charset = known(label)
    // What declares UTF-16 in plain bytes is not UTF-16; what is not valid UTF-8 does not become it.
    if (charset && !/^utf-?(?:8|16|32)/.test(charset) && fits(bytes, charset)) return charset
  }
  return isPlain ? 'utf-8' : 'windows-1252'
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function known(label: string | undefined): string | undefined {
  if (!label) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function fits(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
