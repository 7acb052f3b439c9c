import { describe, expect, it } from 'vitest'
import { sniffCharset } from '../../src/extract/html/charset.ts'
import { extract } from '../../src/extract/index.ts'

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

  const declaring = latin1('<meta charset="iso-8859-2"><p>\xfc')
  it.each([
    ['the label a server sent before the one in the page', declaring, 'iso-8859-15', 'iso-8859-15'],
    ['a label in quotation marks', latin1('Gr\xfc\xdfe'), '"ISO-8859-15"', 'iso-8859-15'],
    ['a mark before the label', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), 'iso-8859-15', 'utf-8'],
    ['UTF-8 that is sent as Latin 1', utf8('Grüße'), 'iso-8859-1', 'utf-8'],
    ['Latin 1 that is sent as UTF-8, from the page', declaring, 'utf-8', 'iso-8859-2'],
    ['Latin 1 that is sent as UTF-8, by trial', latin1('Gr\xfc\xdfe'), 'utf-8', 'windows-1252'],
    ['a label that nobody knows', latin1('Gr\xfc\xdfe'), 'nonsense', 'windows-1252'],
    ['letters that the label does not have', latin1('gr\xfcn'), 'shift_jis', 'windows-1252'],
  ] as const)('takes %s', (...[, bytes, sent, charset]) => {
    expect(sniffCharset(bytes, sent)).toBe(charset)
  })

  it('finds a declaration far down in the head', () => {
    const styles = `<style>${'p { color: red } '.repeat(1000)}</style>`
    expect(sniffCharset(latin1(`${styles}<meta charset=iso-8859-15>\xa4`))).toBe('iso-8859-15')
  })
})

describe('UTF-16', () => {
  const page = '<!doctype html><h1>Datenschutz</h1><p>Prüfung der Größe</p>'
  const wide = (text: string, mark: boolean, big: boolean) => {
    const units = [...(mark ? '\uFEFF' : ''), ...text].map((sign) => sign.charCodeAt(0))
    return Uint8Array.from(
      units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
    )
  }
  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('is read, mark %s, big-endian %s', async (mark, big) => {
    const { notice } = await extract(wide(page, mark, big), 'page.html')
    expect(notice.format).toBe('html')
    expect(notice.text).toBe('Datenschutz\n\nPrüfung der Größe')
    const text = await extract(wide('Datenschutz\r\n\r\nPrüfung', mark, big), 'notice.txt')
    expect(text.notice.text).toBe('Datenschutz\n\nPrüfung')
  })
})
