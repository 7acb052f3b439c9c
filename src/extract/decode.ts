import { sniffCharset } from './html/charset.ts'

const MARKS = [
  { first: 0xff, second: 0xfe, charset: 'utf-16le' },
  { first: 0xfe, second: 0xff, charset: 'utf-16be' },
]

/** Decodes text: by its byte order mark, by what an HTML page declares, as UTF-8 where that fits, else as Windows-1252. */
export function decode(bytes: Uint8Array, html = false): string {
  const mark = MARKS.find(({ first, second }) => bytes[0] === first && bytes[1] === second)?.charset
  if (mark) return new TextDecoder(mark).decode(bytes)
  if (html) return new TextDecoder(sniffCharset(bytes)).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
