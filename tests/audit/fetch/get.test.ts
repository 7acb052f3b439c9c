import { afterEach, describe, expect, it } from 'vitest'
import { optOutHosts } from '../../../src/audit/fetch/opt-out.ts'
import { userAgent } from '../../../src/audit/fetch/user-agent.ts'
import { redirect, Web } from './web.ts'

const PAGE = { site: 'a', kind: 'page' } as const
let web: Web
afterEach(() => web?.close())

describe('an answer', () => {
  it('tells what the server says of it', async () => {
    web = await new Web({
      '/a': (_, response) =>
        response
          .writeHead(200, {
            'content-type': 'Text/HTML; Charset="ISO-8859-1"',
            'content-language': 'de',
            'content-disposition': 'inline; filename="a.html"',
            'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT',
            etag: '"1"',
          })
          .end('Rathaus'),
    }).open()
    const fetched = await web.fetcher().get(`${web.url('/a')}#part`, PAGE)
    expect(fetched).toMatchObject({
      kind: 'answer',
      url: `${web.url('/a')}#part`,
      finalUrl: web.url('/a'),
      hops: [],
      status: 200,
      mediaType: 'text/html',
      charset: 'iso-8859-1',
      language: 'de',
      disposition: 'inline; filename="a.html"',
      lastModified: 'Mon, 02 Nov 2026 10:00:00 GMT',
      etag: '"1"',
      bytes: Buffer.from('Rathaus'),
    })
  })

  it.each([404, 410, 500])('may be %i, with what the server says', async (status) => {
    web = await new Web({ '/a': (_, response) => response.writeHead(status).end('no') }).open()
    const fetched = await web.fetcher().get(web.url('/a'), PAGE)
    expect(fetched).toMatchObject({ kind: 'answer', status, bytes: Buffer.from('no') })
    expect(fetched).toMatchObject({ mediaType: undefined, charset: undefined })
  })

  it('is 304 when the stored copy is still right', async () => {
    web = await new Web({ '/a': (_, response) => response.writeHead(304).end() }).open()
    const lastModified = 'Mon, 02 Nov 2026 10:00:00 GMT'
    const options = { ...PAGE, etag: '"1"', lastModified }
    const fetched = await web.fetcher().get(web.url('/a'), options)
    expect(fetched).toMatchObject({ kind: 'answer', status: 304, bytes: new Uint8Array() })
    const [robots, page] = web.seen
    expect(page?.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': lastModified,
    })
    expect(robots?.headers['if-none-match']).toBeUndefined()
  })

  it('may come from another host where the caller lets it', async () => {
    web = await new Web({
      '/b': 'here',
      '/a': (_, response) =>
        response.writeHead(301, { location: web.url('/b', 'www.stadt.example') }).end(),
    }).open()
    const otherHost = (host: string) => host === 'www.stadt.example'
    const fetched = await web.fetcher().get(web.url('/a'), { ...PAGE, otherHost })
    expect(fetched).toMatchObject({ kind: 'answer', finalUrl: web.url('/b', 'www.stadt.example') })
    expect(web.seen.map(({ host, path }) => host + path)).toEqual([
      'stadt.example/robots.txt',
      'stadt.example/a',
      'www.stadt.example/robots.txt',
      'www.stadt.example/b',
    ])
  })
})

describe('the User-Agent', () => {
  it('says who asks, what for, and how to object', async () => {
    web = await new Web({ '/a': 'a' }).open()
    await web.fetcher({ version: '1.2.3' }).get(web.url('/a'), PAGE)
    for (const { headers } of web.seen)
      expect(headers['user-agent']).toBe(
        'art13/1.2.3 (+audit@example.org; audit of privacy notices under Art. 13 GDPR; opt out by writing to this contact)',
      )
  })

  it.each([
    '',
    'me',
    'a@b',
    'a b@example.org',
    'a@example.org\r\nX: y',
    'https://',
    'x@y.de) evil',
  ])('refuses the contact %j', (contact) => {
    expect(() => userAgent({ version: '1', contact })).toThrow(/contact|User-Agent/)
  })

  it('takes the address of a page', () => {
    const identity = { version: '1', contact: 'https://example.org/audit', purpose: 'p' }
    expect(userAgent({ ...identity, objection: 'o' })).toBe(
      'art13/1 (+https://example.org/audit; p; o)',
    )
  })
})

describe('a host on the opt-out list', () => {
  const optOut = optOutHosts(
    '# asked on 2026-11-02\nstadt.example\n*.dorf.example # all\n\nmünchberg.example',
  )

  it.each([
    ['stadt.example', true],
    ['STADT.example.', true],
    ['service.stadt.example', true],
    ['dorf.example', true],
    ['xn--mnchberg-65a.example', true],
    ['kleinstadt.example', false],
  ])('%s: %s', async (host, isOut) => {
    web = await new Web({ '/': 'a' }).open()
    const fetched = await web.fetcher({ optOut }).get(web.url('/', host), PAGE)
    expect(fetched).toMatchObject(isOut ? { reason: 'opted-out' } : { kind: 'answer' })
    expect(web.seen.length > 0).toBe(!isOut)
  })

  it('is not met by a redirect either', async () => {
    web = await new Web({ '/': redirect('http://stadt.example/') }).open()
    const options = { ...PAGE, otherHost: () => true }
    const fetched = await web.fetcher({ optOut }).get(web.url('/', 'a.example'), options)
    expect(fetched).toMatchObject({ reason: 'opted-out' })
  })
})

describe('the budget of a site', () => {
  it('ends with its pages, its documents and its time', async () => {
    web = await new Web({ '/': 'a' }).open()
    const fetcher = web.fetcher({ budget: { pages: 2, documents: 1, time: 600_000 } })
    const get = async (site: string, kind: 'page' | 'document') => {
      const fetched = await fetcher.get(web.url('/'), { site, kind })
      return fetched.kind === 'answer' ? 'answer' : fetched.reason
    }
    expect(await get('a', 'page')).toBe('answer')
    expect(await get('a', 'page')).toBe('answer')
    expect(await get('a', 'page')).toBe('budget')
    expect(await get('a', 'document')).toBe('answer')
    expect(await get('a', 'document')).toBe('budget')
    expect(fetcher.budget('a')).toMatchObject({ pages: 2, documents: 1 })
    expect(fetcher.budget('a').spent('page')).toBe('pages')
    expect(await get('b', 'page')).toBe('answer')
    web.clock.advance(600_000)
    expect(await get('b', 'page')).toBe('budget')
    expect(fetcher.budget('b').spent('page')).toBe('time')
  })
})
