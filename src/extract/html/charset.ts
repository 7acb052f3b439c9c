const META = /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?\s{0,3}([a-z0-9_:-]{2,40})/i
const XML = /^\s{0,20}<\?xml[^>]{0,100}encoding\s{0,3}=\s{0,3}["']([a-z0-9_:-]{2,40})/i
const HEAD = 4096

/**
 * The character set of a text file, as a label that TextDecoder knows: by byte order mark, then by what the page
 * declares, then UTF-8 if the bytes are UTF-8, else windows-1252.
 */
export function sniffCharset(bytes: Uint8Array): string {
  const mark = byteOrderMark(bytes)
  if (mark) return mark
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const declared = known((META.exec(head) ?? XML.exec(head))?.[1])
  // A page that declares UTF-16 in plain bytes is not UTF-16; one that is not valid UTF-8 does not become it.
  if (declared && !/^utf-?(?:8|16|32)/.test(declared)) return declared
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
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

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
