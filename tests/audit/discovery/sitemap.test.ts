import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readSitemap } from '../../../src/audit/discovery/sitemap.ts'

const at = 'http://stadt.example/sitemap.xml'
const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readSitemap(bytesOf(text), at, () => true)
const pages = (...urls: string[]) => ({ sitemaps: [], pages: urls })
const a = 'http://stadt.example/a'
const url = (loc: string) => `<url><loc>${loc}</loc><lastmod>2026-01-01</lastmod></url>`

describe('a sitemap', () => {
  it.each([
    ['pages', `<urlset>${url(a)}${url('/b')}</urlset>`, pages(a, 'http://stadt.example/b')],
    [
      'an index',
      `<sitemapindex><sitemap><loc>${a}</loc></sitemap></sitemapindex>`,
      { sitemaps: [a], pages: [] },
    ],
    ['a prefix', `<s:urlset xmlns:s="x"><s:url><s:loc>${a}</s:loc></s:url></s:urlset>`, pages(a)],
    ['CDATA and spaces', `<urlset>${url(`\n <![CDATA[${a}]]> `)}</urlset>`, pages(a)],
    ['entities', `<urlset>${url(`${a}?x=1&amp;y=2`)}</urlset>`, pages(`${a}?x=1&y=2`)],
    [
      'pictures beside',
      `<urlset><url><loc>${a}</loc><i:image xmlns:i="x"><i:title>t</i:title></i:image></url></urlset>`,
      pages(a),
    ],
    ['what came before a fault', `<urlset>${url(a)}<url><loc>`, pages(a)],
    ['a plain list', `${a}\nhttp://stadt.example/b\n`, pages(a, 'http://stadt.example/b')],
    ['no page of HTML', '<!doctype html><html><p>404</html>', pages()],
    ['nothing', '', pages()],
  ])('gives %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('may be packed', () => {
    const packed = gzipSync(bytesOf(`<urlset>${url(a)}</urlset>`))
    expect(readSitemap(packed, at, () => true)).toEqual(pages(a))
    expect(readSitemap(packed.subarray(0, 20), at, () => true)).toEqual(pages())
  })

  it('may unpack to more than is read', () => {
    expect(readSitemap(gzipSync(Buffer.alloc(30_000_000)), at, () => true)).toEqual(pages())
  })

  it('keeps five thousand of the wanted', () => {
    const many = Array.from({ length: 12_000 }, (_, n) => url(`/${n % 2 ? 'ds' : 'x'}/${n}`))
    const { pages: kept } = readSitemap(bytesOf(`<urlset>${many.join('')}</urlset>`), at, (one) =>
      one.includes('/ds/'),
    )
    expect([kept.length, kept[0]]).toEqual([5_000, 'http://stadt.example/ds/1'])
  })
})
