import { sniffCharset } from './html/charset.ts'

/**
 * Decodes text: by its byte order mark, by the label a server sent, by what an HTML page declares, as UTF-8 where that
 * fits, else as Windows-1252. Gives it without its byte order mark.
 */
export function decode(bytes: Uint8Array, charset?: string): string {
  return new TextDecoder(sniffCharset(bytes, charset)).decode(bytes)
}
