import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../src/extract/index.ts'
import { extractOdt } from '../../../src/extract/odt/odt.ts'
import { archiveOf, odtOf } from './odt-file.ts'

const p = (text: string) => `<text:p>${text}</text:p>`
const long = 'Wortreich. '.repeat(100)
const entities = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">]>`
const open =
  '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">'
const cipher =
  '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
const nested = (depth: number) =>
  `${'<text:section>'.repeat(depth)}${'</text:section>'.repeat(depth)}`

describe('documents that cannot be read', () => {
  it.each([
    {
      name: 'under a password',
      bytes: archiveOf({ 'META-INF/manifest.xml': cipher, 'content.xml': '\u0001\u0002' }),
      code: 'encrypted',
    },
    { name: 'without content', bytes: archiveOf({ 'styles.xml': open }), code: 'damaged' },
    {
      name: 'without a text',
      bytes: archiveOf({ 'content.xml': `${open}</office:document-content>` }),
      code: 'damaged',
    },
    { name: 'no XML', bytes: archiveOf({ 'content.xml': 'Hallo' }), code: 'damaged' },
    { name: 'cut off', bytes: odtOf({ body: p(long) }).subarray(0, 400), code: 'damaged' },
    { name: 'nested without end', bytes: odtOf({ body: nested(1000) }), code: 'damaged' },
    {
      name: 'larger than allowed',
      bytes: odtOf({ body: p('x'.repeat(500_000)) }),
      code: 'unpacked-too-large',
    },
  ])('$name: $code', async ({ bytes, code }) => {
    await expect(extractOdt(bytes, { unpacked: 100_000 })).rejects.toMatchObject({ code })
  })

  it('gives low confidence where the content breaks off', async () => {
    const content = `${open}<office:body><office:text><text:p xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">Anfang</text:p><`
    const { text, confidence } = await extractOdt(archiveOf({ 'content.xml': content }), LIMITS)
    expect([text, confidence.level]).toEqual(['Anfang', 'low'])
  })
})

describe('documents that claim absurd things', () => {
  it.each([
    { name: 'a million blanks', body: p('a<text:s text:c="1000000"/>b'), text: 'a b' },
    {
      name: 'levels and numbers out of range',
      body: `<text:h text:outline-level="1e99" text:start-value="-7">Titel</text:h>`,
      text: 'Titel',
    },
    {
      name: 'a style that is its own parent',
      body: '<text:p text:style-name="A">Text</text:p>',
      text: 'Text',
    },
    {
      name: 'a list style of a thousand levels',
      body: `<text:list text:style-name="L"><text:list-item>${p('Punkt.')}</text:list-item></text:list>`,
      text: '1000. Punkt.',
    },
  ])('$name', async ({ body, text }) => {
    const number = 'style:num-format="1" style:num-suffix="." text:display-levels="999999999"'
    const named = `<style:style style:family="paragraph" style:name="A" style:parent-style-name="A"/>
      <text:list-style style:name="L"><text:list-level-style-number text:level="1" text:start-value="1000" ${number}/>
      <text:list-level-style-number text:level="1000" ${number}/></text:list-style>`
    const notice = await extractOdt(odtOf({ body, named }), LIMITS)
    expect(notice.text).toBe(text)
  })

  it('does not expand entities', async () => {
    const content = `${entities}${open}<office:body><office:text><text:p xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">A&a;B</text:p></office:text></office:body></office:document-content>`
    const { text } = await extractOdt(archiveOf({ 'content.xml': content }), LIMITS)
    expect(text).not.toContain('haha')
  })
})
