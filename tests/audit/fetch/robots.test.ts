import { afterEach, describe, expect, it } from 'vitest'
import { redirect, Web } from './web.ts'

const PAGE = { site: 'a', kind: 'page' } as const
const allowed = { kind: 'answer', status: 200 }
const refused = (reason: string) => ({ kind: 'failure', reason })
const status = (code: number) => (_: unknown, response: import('node:http').ServerResponse) =>
  response.writeHead(code).end('Disallow: /')

let web: Web
afterEach(() => web?.close())

describe('robots.txt', () => {
  it.each([
    ['allows nothing', 'User-agent: *\nDisallow: /', refused('robots')],
    ['is empty', '', allowed],
    ['starts with a byte order mark', '\uFEFFUser-agent: *\nDisallow: /', refused('robots')],
    ['names others', 'User-agent: other\nDisallow: /', allowed],
    ['names us', 'User-agent: ART13\nDisallow: /\n\nUser-agent: *\nAllow: /', refused('robots')],
    [
      'has a rule of ours that hides the common',
      'User-agent: *\nDisallow: /\n\nUser-agent: art13\nAllow: /',
      allowed,
    ],
    ['has a longer rule that allows', 'User-agent: *\nDisallow: /\nAllow: /akte', allowed],
    ['disallows PDF', 'User-agent: *\nDisallow: /*.pdf$', refused('robots')],
    ['disallows an encoded path', 'User-agent: *\nDisallow: /%61kte', allowed],
    ['asks for 30 s', 'User-agent: *\nCrawl-delay: 30', allowed],
    ['asks for 31 s', 'User-agent: *\nCrawl-delay: 31', refused('robots-delay')],
    ['asks for a negative time', 'User-agent: *\nCrawl-delay: -5', allowed],
    ['is a page', '<!doctype html><title>Hier ist nichts</title>', allowed],
    [
      'has its rule beyond the limit',
      `${'# \n'.repeat(200_000)}User-agent: *\nDisallow: /`,
      allowed,
    ],
    [
      'has its rule within the limit',
      `${'# \n'.repeat(150_000)}User-agent: *\nDisallow: /`,
      refused('robots'),
    ],
    [
      'has a line that never ends',
      `User-agent: *\nDisallow: ${'/*'.repeat(9_000)}\nDisallow: /b`,
      allowed,
    ],
    ['is missing', status(404), allowed],
    ['is forbidden', status(403), allowed],
    ['is broken', status(500), refused('robots-unreachable')],
    ['is unavailable', status(503), refused('blocked')],
    ['redirects', redirect('/r1'), refused('robots')],
    ['redirects in a circle', redirect('/robots.txt'), allowed],
    ['redirects into the machine', redirect('http://169.254.169.254/'), refused('blocked-address')],
    ['does not come', () => {}, refused('timeout')],
  ])('that %s', async (_, robots, expected) => {
    web = await new Web({
      '/robots.txt': robots,
      '/r1': 'User-agent: *\nDisallow: /',
      '/akte.pdf': 'here',
    }).open()
    const fetcher = web.fetcher({ limits: { idle: 500, pageTotal: 3_000 } })
    expect(await fetcher.get(web.url('/akte.pdf'), PAGE)).toMatchObject(expected)
    expect(web.paths().includes('/akte.pdf')).toBe(expected === allowed)
  })

  it('is asked for once an origin, and again after a day', async () => {
    web = await new Web({ '/1': 'a', '/2': 'b' }).open()
    const fetcher = web.fetcher()
    await Promise.all(['/1', '/2'].map((path) => fetcher.get(web.url(path), PAGE)))
    await fetcher.get(web.url('/1', 'dorf.example'), PAGE)
    expect(web.paths().filter((path) => path === '/robots.txt')).toHaveLength(2)
    web.clock.advance(25 * 3600_000)
    await fetcher.get(web.url('/1'), { ...PAGE, site: 'b' })
    expect(web.paths().filter((path) => path === '/robots.txt')).toHaveLength(3)
  })

  it('that was broken is asked for again later', async () => {
    let isBroken = true
    web = await new Web({
      '/1': 'a',
      '/robots.txt': (_, response) => response.writeHead(isBroken ? 500 : 404).end(),
    }).open()
    const fetcher = web.fetcher()
    await fetcher.get(web.url('/1'), PAGE)
    isBroken = false
    expect(await fetcher.get(web.url('/1'), PAGE)).toMatchObject(refused('robots-unreachable'))
    web.clock.advance(700_000)
    expect(await fetcher.get(web.url('/1'), { ...PAGE, site: 'b' })).toMatchObject(allowed)
  })

  it('is kept on each step of a redirect', async () => {
    web = await new Web({
      '/robots.txt': 'User-agent: *\nDisallow: /geheim',
      '/1': redirect('/geheim/2'),
    }).open()
    expect(await web.fetcher().get(web.url('/1'), PAGE)).toMatchObject(refused('robots'))
  })

  it('names sitemaps', async () => {
    web = await new Web({ '/robots.txt': 'Sitemap: https://stadt.example/karte.xml' }).open()
    const fetcher = web.fetcher()
    expect(await fetcher.sitemapsOf(web.url('/'))).toEqual(['https://stadt.example/karte.xml'])
    expect(await fetcher.sitemapsOf('file:///etc/passwd')).toEqual([])
  })
})
