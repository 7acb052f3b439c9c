import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublic } from '../../../src/audit/fetch/address.ts'
import { Fetcher } from '../../../src/audit/fetch/fetcher.ts'
import { FakeClock } from './fake-clock.ts'
import { redirect, Web } from './web.ts'

const PAGE = { site: 'a', kind: 'page' } as const
const IDENTITY = { version: '0.0.0', contact: 'audit@example.org' }

describe('an address is public', () => {
  it.each([
    ['93.184.216.34', true],
    ['2a00:1450:4001:81c::200e', true],
    ['::ffff:93.184.216.34', true],
    ['64:ff9b::5db8:d822', true],
    ['0.0.0.0', false],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['100.100.100.200', false],
    ['127.0.0.1', false],
    ['168.63.129.16', false],
    ['169.254.169.254', false],
    ['172.16.0.1', false],
    ['192.0.2.1', false],
    ['192.168.0.1', false],
    ['198.18.0.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['::127.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::a00:1', false],
    ['64:ff9b:1::5db8:d822', false],
    ['2001::1', false],
    ['2001:db8::1', false],
    ['2002:a00:1::', false],
    ['fc00::1', false],
    ['fd00:ec2::254', false],
    ['fe80::1', false],
    ['fe80::1%eth0', false],
    ['fec0::1', false],
    ['ff02::1', false],
    ['4000::1', false],
    ['stadt.example', false],
    ['', false],
  ])('%s: %s', (address, expected) => {
    expect(isPublic(address)).toBe(expected)
  })
})

describe('an address in a URL is not connected to', () => {
  const fetcher = new Fetcher({ ...IDENTITY, clock: new FakeClock() })
  afterAll(() => fetcher.close())

  it.each([
    'http://127.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://localhost/',
    'http://[::ffff:10.0.0.1]/',
    'http://10.1.2.3/',
    'http://[64:ff9b::a00:1]/',
    'http://[fe80::1]/',
    'https://127.0.0.1/',
  ])('%s', async (url) => {
    expect(await fetcher.get(url, PAGE)).toMatchObject({
      kind: 'failure',
      reason: 'blocked-address',
    })
  })

  it.each([
    ['ftp://stadt.example/', 'bad-url'],
    ['file:///etc/passwd', 'bad-url'],
    ['no address', 'bad-url'],
    [`http://stadt.example/${'a'.repeat(3_000)}`, 'bad-url'],
    ['http://stadt.example:22/', 'blocked-port'],
  ])('%s: %s', async (url, reason) => {
    expect(await fetcher.get(url, PAGE)).toMatchObject({ kind: 'failure', reason })
  })
})

describe('a name is refused', () => {
  it.each([
    [['93.184.216.34', '10.0.0.1']],
    [['10.0.0.1', '93.184.216.34']],
    [['2a00:1450:4001:81c::200e', '::ffff:127.0.0.1']],
  ])('when any address is not public: %j', async (addresses) => {
    const fetcher = new Fetcher({
      ...IDENTITY,
      clock: new FakeClock(),
      resolve: async () => addresses,
    })
    const fetched = await fetcher.get('http://stadt.example/', PAGE)
    expect(fetched).toMatchObject({ kind: 'failure', reason: 'blocked-address' })
    await fetcher.close()
  })

  it('when it has none, or is not found', async () => {
    for (const resolve of [async () => [], () => Promise.reject(new Error('ENOTFOUND'))]) {
      const fetcher = new Fetcher({ ...IDENTITY, clock: new FakeClock(), resolve })
      const fetched = await fetcher.get('http://stadt.example/', PAGE)
      expect(fetched).toMatchObject({ kind: 'failure', reason: 'dns' })
      await fetcher.close()
    }
  })
})

describe('a redirect is checked like the first address', () => {
  let web: Web
  beforeAll(async () => {
    web = await new Web({
      '/metadata': redirect('http://169.254.169.254/latest/'),
      '/mapped': redirect('http://[::ffff:10.0.0.1]/'),
      '/name': redirect('http://intern.example/'),
      '/file': redirect('file:///etc/passwd'),
      '/loop': redirect('/loop'),
      '/1': redirect('/2', 301),
      '/2': redirect('/3', 303),
      '/3': redirect('/4', 307),
      '/4': redirect('/5', 308),
      '/5': redirect('/6#part'),
      '/6': 'here',
      '/0': redirect('/1'),
      '/away': redirect('http://anders.example/x'),
      '/nowhere': (_request, response) => response.writeHead(302).end(),
    }).open()
  })
  afterAll(() => web.close())

  const resolve = async (name: string) => [name === 'intern.example' ? '10.0.0.1' : '127.0.0.1']

  it.each([
    ['/metadata', 'blocked-address', 1],
    ['/mapped', 'blocked-address', 1],
    ['/name', 'blocked-address', 1],
    ['/file', 'bad-url', 1],
    ['/loop', 'redirect-loop', 5],
    ['/0', 'redirect-loop', 5],
  ])('%s: %s after %i', async (path, reason, hops) => {
    const fetched = await web
      .fetcher({ resolve })
      .get(web.url(path), { ...PAGE, otherHost: () => true })
    expect(fetched).toMatchObject({ kind: 'failure', reason })
    expect(fetched.hops).toHaveLength(hops)
  })

  it('five are followed and told', async () => {
    const fetched = await web.fetcher().get(web.url('/1'), PAGE)
    expect(fetched).toMatchObject({ kind: 'answer', status: 200, finalUrl: web.url('/6') })
    expect(fetched.hops.map(({ status }) => status)).toEqual([301, 303, 307, 308, 302])
  })

  it('one to another host is told, and not followed', async () => {
    const fetched = await web.fetcher().get(web.url('/away'), PAGE)
    expect(fetched).toMatchObject({
      kind: 'failure',
      reason: 'other-host',
      location: 'http://anders.example/x',
    })
    expect(web.seen.map(({ host }) => host)).not.toContain('anders.example')
  })

  it('one without a place is an answer', async () => {
    const fetched = await web.fetcher().get(web.url('/nowhere'), PAGE)
    expect(fetched).toMatchObject({ kind: 'answer', status: 302 })
  })
})
