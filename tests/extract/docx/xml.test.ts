import { describe, expect, it } from 'vitest'
import { childrenOf, parseXml, textIn } from '../../../src/extract/zip/xml.ts'

const prefixes = new Map([['urn:a', 'x']])

describe('parseXml', () => {
  it('names elements and attributes by the reader’s prefixes', () => {
    const { root, complete } = parseXml(
      '<r xmlns="urn:a" xmlns:q="urn:b"><q:s t="1" q:u="2"/><v>Wort</v></r>',
      prefixes,
    )
    expect(complete).toBe(true)
    expect(root).toMatchObject({ name: 'x:r', attributes: {} })
    expect(root.children[0]).toMatchObject({ name: '?:s', attributes: { t: '1', '?:u': '2' } })
    expect(childrenOf(root, 'x:v').map(textIn)).toEqual(['Wort'])
  })

  it('expands no entity of a document type', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/hosts">]>
      <r>&b; &c; &amp; &#228;</r>`
    expect(textIn(parseXml(bomb, prefixes).root)).toBe('&b; &c; & ä')
  })

  it('keeps what stands before the text breaks off', () => {
    const { root, complete } = parseXml('<r><s>eins</s><s>zwei</r>', prefixes)
    expect([complete, textIn(root)]).toEqual([false, 'einszwei'])
  })

  it.each([[''], ['Text'], ['<r'], ['<a>'.repeat(1000)]])('refuses %s', (source) => {
    expect(() => parseXml(source, prefixes)).toThrow(expect.objectContaining({ code: 'damaged' }))
  })
})
