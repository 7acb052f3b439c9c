/** Word and OpenDocument files made to make a reader fetch, write or expand something. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../src/extract/index.ts'
import { outcome, textOf } from './outcome.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const ODF = 'urn:oasis:names:tc:opendocument:xmlns'

/** A Word file with this in its body; `parts` come on top. */
function docx(body: string, { doctype = '', parts = {} as Record<string, string> } = {}) {
  return zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['officeDocument', 'word/document.xml', '']]),
    'word/document.xml': `<?xml version="1.0"?>${doctype}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  })
}

/** An OpenDocument text with this as its text. */
function odt(body: string, { doctype = '', parts = {} as Record<string, string> } = {}) {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?>${doctype}<office:document-content xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...parts,
  })
}

function zip(parts: Record<string, string>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    { level: 9 },
  )
}

function relations(list: [type: string, target: string, more: string][]): string {
  const each = list.map(
    ([type, target, more], index) =>
      `<Relationship Id="r${index}" Type="${OFFICE}/relationships/${type}" Target="${target}" ${more}/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

const word = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const line = (text: string) => `<text:p>${text}</text:p>`
const formats = [
  { name: 'a.docx', make: docx, paragraph: word },
  { name: 'a.odt', make: odt, paragraph: line },
]

describe.each(formats)('$name', ({ name, make, paragraph }) => {
  const greeting = paragraph('Guten Tag')

  it('is read when nothing is wrong', async () => {
    expect(textOf(await outcome(make(greeting), name))).toBe('Guten Tag')
  })

  it('expands no entities that multiply', async () => {
    const levels = Array.from({ length: 12 }, (_, i) => {
      return `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`
    })
    const doctype = `<!DOCTYPE x [<!ENTITY a0 "haha">${levels.join('')}]>`
    const result = await outcome(make(greeting + paragraph('&a12;'), { doctype }), name)
    expect(textOf(result).length).toBeLessThan(1000)
  })

  it.each(['SYSTEM "file:///etc/hostname"', 'SYSTEM "http://127.0.0.1:9/x"', 'PUBLIC "x" "x.dtd"'])(
    'opens no entity of %s',
    async (where) => {
      const doctype = `<!DOCTYPE x [<!ENTITY secret ${where}>]>`
      const result = await outcome(make(greeting + paragraph('&secret;'), { doctype }), name)
      expect(textOf(result).length).toBeLessThan(30)
    },
  )

  it('gives up a part that swells more than a hundred times', async () => {
    expect(await outcome(make(greeting + ' '.repeat(20_000_000)), name)).toBe('unpacked-too-large')
  })

  it('gives up what swells beyond the limit', async () => {
    const noise = Array.from({ length: 40_000 }, (_, i) => (i * 7919 * (i % 101)).toString(36))
    const bytes = make(paragraph(noise.join(' ')))
    const limits = { ...LIMITS, unpacked: 100_000 }
    expect(await outcome(bytes, name, limits)).toBe('unpacked-too-large')
  })

  it('does not believe the size that a part claims', async () => {
    const bytes = make(greeting + paragraph('und auf Wiedersehen '.repeat(1000)))
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = 0; at < bytes.length - 28; at++) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 60, true)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 60, true)
    }
    expect(textOf(await outcome(bytes, name)).length).toBeLessThan(1000)
  })

  it('writes no part anywhere, whatever its name', async () => {
    const parts = { '../../evil.xml': '<x/>', '/etc/evil.xml': '<x/>', 'a\\..\\evil.xml': '<x/>' }
    expect(textOf(await outcome(make(greeting, { parts }), name))).toBe('Guten Tag')
  })

  it.each(['__proto__', 'toString', 'constructor'])('stumbles over no part %s', async (part) => {
    const stand = 'x'.repeat(part.length) // the archiver itself stumbles over the first of them
    const bytes = make(greeting, { parts: { [stand]: '<x/>' } })
    const named = Buffer.from(bytes).toString('latin1').replaceAll(stand, part)
    expect(textOf(await outcome(Buffer.from(named, 'latin1'), name))).toBe('Guten Tag')
  })

  it('survives deep nesting', async () => {
    const [open, close] =
      name === 'a.docx'
        ? ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>']
        : ['<text:section>', '</text:section>']
    const deep = open.repeat(50_000) + greeting + close.repeat(50_000)
    const noise = Array.from({ length: 30_000 }, (_, i) => (i * 7919).toString(36)).join(' ')
    await outcome(make(deep + paragraph(noise)), name)
  })
})

it('follows no template, picture, link or sub-document of a Word file', async () => {
  const external = 'TargetMode="External"'
  const parts = {
    'word/_rels/document.xml.rels': relations([
      ['settings', 'settings.xml', ''],
      ['image', 'http://127.0.0.1:9/a.png', external],
      ['subDocument', 'file:///etc/hostname', external],
      ['aFChunk', 'http://127.0.0.1:9/chunk.html', external],
      ['styles', 'http://127.0.0.1:9/styles.xml', external],
      ['numbering', '../../../../../etc/hostname', ''],
      ['footnotes', 'file:///etc/hostname', ''],
    ]),
    'word/settings.xml': `<w:settings xmlns:w="${W}" xmlns:r="${OFFICE}/relationships"><w:attachedTemplate r:id="r0"/></w:settings>`,
    'word/_rels/settings.xml.rels': relations([
      ['attachedTemplate', 'http://127.0.0.1:9/evil.dotm', external],
    ]),
  }
  const body = `${word('Guten Tag')}<w:subDoc xmlns:r="${OFFICE}/relationships" r:id="r2"/><w:altChunk xmlns:r="${OFFICE}/relationships" r:id="r3"/>`
  expect(textOf(await outcome(docx(body, { parts }), 'a.docx'))).toContain('Guten Tag')
})
