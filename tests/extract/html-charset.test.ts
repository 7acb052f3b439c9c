import { describe, expect, it } from 'vitest'
import { sniffCharset } from '../../src/extract/html/charset.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('sniffCharset', () => {
  it.each([
    ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), 'utf-8'],
    ['little-endian UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0), 'utf-16le'],
    ['big-endian UTF-16', Uint8Array.of(0xfe, 0xff, 0, 0x61), 'utf-16be'],
    ['a declared charset', latin1('<meta charset="iso-8859-15"><p>\xa4'), 'iso-8859-15'],
    [
      'its older form',
      latin1('<META content="text/html; charset=ISO-8859-1">\xfc'),
      'windows-1252',
    ],
    ['an XML declaration', latin1('<?xml version="1.0" encoding="koi8-r"?>\xfc'), 'koi8-r'],
    ['UTF-8 that is not', latin1('<meta charset=utf-8>Gru\xdf'), 'windows-1252'],
    ['UTF-16 that is not', latin1('<meta charset=utf-16>Gruss'), 'utf-8'],
    ['an unknown charset', utf8('<meta charset=nonsense>Grüße'), 'utf-8'],
    ['no word of it', utf8('Grüße'), 'utf-8'],
    ['no word of it, old', latin1('Gr\xfc\xdfe'), 'windows-1252'],
    ['nothing', new Uint8Array(0), 'utf-8'],
  ])('knows %s', (_, bytes, charset) => {
    expect(sniffCharset(bytes)).toBe(charset)
  })
})
