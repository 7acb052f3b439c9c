import { describe, expect, it } from 'vitest'
import { discover } from '../../../src/audit/discovery/discover.ts'
import { WHYS } from '../../../src/audit/discovery/why.ts'
import { type FakeOptions, fakeMeans, HALF, NOTICE, type Told } from './fake-means.ts'

const at = (path: string) => `http://stadt.example${path}`
const page = (title: string, ...rest: string[]) =>
  `<html><title>${title}</title><h1>${title}</h1>${rest.join('')}</html>`
const a = (path: string, text: string) => `<p><a href="${path}">${text}</a></p>`
const home = (...links: string[]) => page('Stadt', `<p>${'Willkommen. '.repeat(40)}</p>`, ...links)
const policy = a('/ds', 'Datenschutz')

async function search(web: Record<string, Told>, options: FakeOptions = {}, start = at('/')) {
  const discovered = await discover(start, fakeMeans(web, options))
  const rows = new Map(discovered.considered.map((row) => [row.url, row]))
  const told = (path: string) => {
    const row = rows.get(path.startsWith('/') ? at(path) : path)
    return row && `${row.decision} ${row.why}`
  }
  return { ...discovered, told }
}

describe('what became of a site', () => {
  it.each<[string, Record<string, Told>, string]>([
    ['a notice', { '/': home(policy), '/ds': page('Datenschutz', NOTICE) }, 'found'],
    ['no link', { '/': home() }, 'not-found'],
    ['a dead link', { '/': home(policy), '/ds': 404 }, 'not-found'],
    ['a link that cannot be followed now', { '/': home(policy), '/ds': 500 }, 'unreachable'],
    ['no answer for it', { '/': home(policy), '/ds': 'timeout' }, 'unreachable'],
    ['a link that robots.txt forbids', { '/': home(policy), '/ds': 'robots' }, 'robots-forbidden'],
    ['a link behind a refusal', { '/': home(policy), '/ds': 'blocked' }, 'blocked'],
    [
      'a challenge before it',
      { '/': home(policy), '/ds': '<p>Sind Sie ein Mensch? Captcha</p>' },
      'robot-challenge',
    ],
    [
      'scripts before it',
      { '/': home(policy), '/ds': '<div id=a></div><script src=a.js></script>' },
      'javascript-only',
    ],
    ['a home page that fails', { '/': 500 }, 'unreachable'],
    ['a home page that is not there', { '/': 404 }, 'unreachable'],
    ['a home page that keeps us out', { '/': 403 }, 'blocked'],
    ['robots.txt against all', { '/': 'robots' }, 'robots-forbidden'],
    ['robots.txt that fails', { '/': 'robots-unreachable' }, 'robots-forbidden'],
    ['a delay', { '/': 'robots-delay' }, 'robots-delay'],
    ['an opt-out', { '/': 'opted-out' }, 'opted-out'],
    ['an address inside', { '/': 'blocked-address' }, 'bad-url'],
    [
      'a meta refresh to another host',
      { '/': '<meta http-equiv=refresh content="0;url=http://amt.example/">' },
      'redirect-to-other-host',
    ],
    [
      'a policy on another host',
      { '/': home('<footer><a href="http://amt.example/ds">Datenschutz</a></footer>') },
      'notice-on-other-host',
    ],
    [
      'a word on another host',
      { '/': home(a('http://amt.example/ds', 'Datenschutz der Nachbarn')) },
      'not-found',
    ],
  ])('%s', async (_, web, outcome) => {
    const whole = Object.fromEntries(Object.entries(web).map(([path, told]) => [at(path), told]))
    expect((await search(whole)).outcome).toBe(outcome)
  })

  it.each(['', 'keine Adresse', 'ftp://stadt.example', 'localhost'])(
    '%j is no address',
    async (start) => {
      expect((await search({}, {}, start)).outcome).toBe('bad-url')
    },
  )

  it.each([
    ['stadt.example', 'https://stadt.example/'],
    ['http://stadt.example/', 'http://www.stadt.example/'],
    ['http://www.stadt.example/', 'http://stadt.example/'],
    ['https://stadt.example/', 'http://stadt.example/'],
  ])('%s may answer as %s', async (start, there) => {
    const nowhere = ['http://', 'https://', 'http://www.', 'https://www.'].map((head) => [
      `${head}stadt.example/`,
      'refused',
    ])
    const { home: found, tried } = await search(
      { ...Object.fromEntries(nowhere), [there]: home() },
      {},
      start,
    )
    expect([found, tried[0]?.answer]).toEqual([there, 'refused'])
  })

  it('is not said when the fetcher was closed', async () => {
    await expect(search({ [at('/')]: home(policy), [at('/ds')]: 'stopped' })).rejects.toThrow(
      'stopped',
    )
  })

  it('is soft-404 where nothing that is asked for is missing', async () => {
    const lost = page('Ups', '<p>Nichts da.</p>')
    const means = fakeMeans({ [at('/')]: home(policy) })
    const get: typeof means.get = async (url, options) => {
      const fetched = await means.get(url, options)
      const isMissing = fetched.kind === 'answer' && fetched.status === 404
      return isMissing ? { ...fetched, status: 200, bytes: Buffer.from(lost) } : fetched
    }
    const { outcome, considered } = await discover(at('/'), { ...means, get })
    expect(outcome).toBe('soft-404')
    expect(considered.find(({ url }) => url === at('/ds'))?.why).toBe('soft-404')
  })
})

describe('what an address is', () => {
  const twoPolicies = (other: string) => ({
    [at('/')]: home(policy, a('/ds-alt', 'Datenschutz alt')),
    [at('/ds')]: page('Datenschutz', NOTICE),
    [at('/ds-alt')]: page(other, NOTICE, 'Website, Cookies'),
  })
  const long = 'Der Webserver der Website schreibt mit. '.repeat(20)

  it.each<[string, Record<string, Told>, string, string | undefined]>([
    [
      'half a notice that is called one',
      { '/': home(policy), '/ds': page('x', HALF) },
      '/ds',
      'taken named-and-says-some',
    ],
    [
      'half a notice that is not',
      { '/': home(a('/ds', 'Amt')), '/ds': page('x', HALF, 'DSGVO Auskunft Löschung Datenschutz') },
      '/ds',
      'left says-too-little',
    ],
    [
      'a notice behind any words',
      { '/': home(a('/ds', 'Amt')), '/ds': page('x', NOTICE, 'DSGVO Auskunft Löschung') },
      '/ds',
      'taken says-all',
    ],
    [
      'a scan that is called one',
      { '/': home(a('/1.pdf', 'Datenschutzhinweise')), '/1.pdf': '%PDF-gescannt' },
      '/1.pdf',
      'taken unreadable-notice',
    ],
    [
      'a picture',
      { '/': home(a('/1', 'Datenschutzhinweise')), '/1': '\u0089PNG' },
      '/1',
      'left not-a-notice',
    ],
    ['a way back home', { '/': home(policy), '/ds': `> ${at('/')}` }, '/ds', 'left forwards'],
    [
      'an officer',
      { '/': home(a('/b', 'Datenschutzbeauftragte')), '/b': page('Frau A', 'Zimmer 1') },
      '/b',
      'left not-a-notice',
    ],
    ['news', { '/': home(a('/n', 'Veranstaltung zum Datenschutz')) }, '/n', 'left other-words'],
    [
      'another host',
      { '/': home(a('http://x.example/ds', 'Datenschutz')) },
      'http://x.example/ds',
      'external linked-notice',
    ],
    [
      'a form elsewhere',
      { '/': home(a('http://x.example/f', 'Online-Antrag')) },
      'http://x.example/f',
      'external linked-service',
    ],
    [
      'a friend elsewhere',
      { '/': home(a('http://x.example/', 'Partnerstadt')) },
      'http://x.example/',
      undefined,
    ],
    [
      'an own host',
      {
        '/': home(a('http://app.stadt.example/ds', 'Datenschutz')),
        'http://app.stadt.example/ds': page('x', NOTICE),
      },
      'http://app.stadt.example/ds',
      'taken says-all',
    ],
    [
      'the same bytes',
      { '/': home(policy, a('/ds2', 'Datenschutz')), '/ds': NOTICE, '/ds2': NOTICE },
      '/ds2',
      'same same-content',
    ],
    [
      'the same text',
      {
        '/': home(policy, a('/ds2', 'Datenschutz')),
        '/ds': page('x', NOTICE, long),
        '/ds2': `<!-- 2 -->${page('x', NOTICE, long)}`,
      },
      '/ds2',
      'same same-content',
    ],
    [
      'the canonical of two',
      {
        '/': home(policy, a('/ds2', 'Datenschutz')),
        '/ds': page('x', `<link rel=canonical href="/ds2">`, NOTICE, long),
        '/ds2': page('x', NOTICE, long),
      },
      '/ds',
      'same same-content',
    ],
    [
      'another language',
      {
        '/': home(policy, a('/en/p', 'Privacy policy')),
        '/ds': page('x', NOTICE),
        '/en/p': page('y', NOTICE, 'in English'),
      },
      '/en/p',
      'variant other-language',
    ],
    [
      'the only language',
      { '/': home(a('/en/p', 'Privacy policy')), '/en/p': page('y', NOTICE, 'in English') },
      '/en/p',
      'taken says-all',
    ],
    [
      'plain language',
      {
        '/': home(policy, a('/l', 'Datenschutz in Leichter Sprache')),
        '/ds': page('x', NOTICE),
        '/l': page('y', NOTICE),
      },
      '/l',
      'variant plain-language',
    ],
  ])('%s', async (_, web, url, expected) => {
    const whole = Object.fromEntries(
      Object.entries(web).map(([path, told]) => [path.startsWith('/') ? at(path) : path, told]),
    )
    expect((await search(whole)).told(url)).toBe(expected)
  })

  it.each([
    ['Datenschutz', 'taken says-all'],
    ['Datenschutz (alte Fassung)', 'stale says-superseded'],
  ])('%s', async (title, expected) => {
    expect((await search(twoPolicies(title))).told('/ds-alt')).toBe(expected)
  })

  it('is old by its address only beside a newer one', async () => {
    const web = 'Website, Cookies'
    const pages = {
      [at('/')]: home(policy, a('/alt/ds', 'Datenschutz')),
      [at('/ds')]: page('Datenschutz', NOTICE, web),
      [at('/alt/ds')]: page('Datenschutz', NOTICE, web, 'früher'),
    }
    expect((await search(pages)).told('/alt/ds')).toBe('stale old-address')
    expect((await search({ ...pages, [at('/ds')]: 404 })).told('/alt/ds')).toBe('taken says-all')
  })

  it('is one document over several pages', async () => {
    const { told, considered } = await search({
      [at('/')]: home(policy),
      [at('/ds')]: page('Datenschutz', 'Verantwortlich', a('/ds2', 'Seite 2 von 3')),
      [at('/ds2')]: page(
        'Datenschutz',
        'Verantwortlich, Zweck',
        a('/ds', 'zurück'),
        a('/ds3', 'Seite 3 von 3'),
      ),
      [at('/ds3')]: page('Datenschutz', 'Verantwortlich, Rechte', a('/ds2', 'Seite 2 von 3')),
    })
    expect(['/ds', '/ds2', '/ds3'].map(told)).toEqual([
      'taken says-all-in-parts',
      ...['part further-page', 'part further-page'],
    ])
    expect(considered.find(({ url }) => url === at('/ds3'))?.of).toBe(at('/ds'))
  })
})

describe('the course of a search', () => {
  const sheets = Array.from({ length: 40 }, (_, n) => a(`/blatt/${n}`, `Datenschutzhinweise ${n}`))
  const web = {
    [at('/')]: home(policy, a('/liste', 'Informationspflichten'), a('/amt', 'Ämter')),
    [at('/ds')]: page('Datenschutz', NOTICE),
    [at('/liste')]: page('Hinweise', ...sheets),
    ...Object.fromEntries(sheets.map((_, n) => [at(`/blatt/${n}`), page(`Blatt ${n}`, NOTICE)])),
  }

  it('is the same for the same answers, from what is near to what is far', async () => {
    const [one, other] = [await search(web), await search(web)]
    expect(one.considered).toEqual(other.considered)
    expect(one.tried).toEqual(other.tried)
    expect(one.tried.slice(0, 3).map(({ url }) => url)).toEqual([at('/'), at('/liste'), at('/ds')])
  })

  it('gives a reason of the list for each address', async () => {
    const { considered } = await search(web)
    expect(considered.filter(({ why }) => !(WHYS as readonly string[]).includes(why))).toEqual([])
  })

  it('goes on with documents when the pages are used up, and says so', async () => {
    const { considered, tried } = await search(web, { pages: 10, documents: 5 })
    const taken = considered.filter(({ decision }) => decision === 'taken')
    expect(taken).toHaveLength(8 + 5)
    expect(considered.filter(({ why }) => why === 'budget')).toHaveLength(41 - 13)
    expect(tried.filter(({ answer }) => answer === 'budget')).toHaveLength(2)
  })

  it('asks a host no more that sent us away', async () => {
    const { tried, outcome } = await search({ ...web, [at('/liste')]: 'blocked' })
    expect([tried.length, outcome]).toEqual([2, 'blocked'])
  })

  it('reads sitemaps down to the second level, on own hosts only', async () => {
    const loc = (of: string, url: string) =>
      `<?xml version="1.0"?><${of}><x><loc>${url}</loc></x></${of}>`
    const index = (url: string) => loc('i', url).replaceAll('x>', 'sitemap>')
    const { tried, told } = await search(
      {
        [at('/')]: home(),
        [at('/s0')]: index(at('/s1')),
        [at('/s1')]: index(at('/s2')),
        [at('/s2')]: loc('u', at('/m/datenschutz')).replaceAll('x>', 'url>'),
        [at('/m/datenschutz')]: page('x', NOTICE),
      },
      { sitemaps: [at('/s0'), 'http://x.example/s'] },
    )
    expect(told('/m/datenschutz')).toBe('taken says-all')
    expect(tried.filter(({ url }) => url.startsWith('http://x.example'))).toEqual([])
  })

  it('looks at some pages that promise nothing, never at calendars', async () => {
    const links = Array.from({ length: 2_000 }, (_, n) => a(`/s/${n}`, `Seite ${n}`))
    const days = Array.from({ length: 500 }, (_, n) => a(`/kal?tag=${n}`, `${n}`))
    const { tried } = await search({ [at('/')]: home(...days, ...links) })
    expect(tried.filter(({ url }) => url.includes('/s/'))).toHaveLength(30)
    expect(tried.filter(({ url }) => url.includes('/kal'))).toEqual([])
  })
})

describe('the order of what promises nothing', () => {
  const searchHere = (web: Record<string, Told>) =>
    search(Object.fromEntries(Object.entries(web).map(([path, told]) => [at(path), told])))
  const parts = Array.from({ length: 40 }, (_, at) => at)
  const menu = parts.map((at) => a(`/teil-${at}/kontakt`, `Teil ${at}: Kontakt`))
  const contacts = parts.map((at) => [`/teil-${at}/kontakt`, page('Kontakt', 'Markt 1')] as const)
  const services = parts.map(
    (at) =>
      [
        `/leistung/${at}`,
        page('Leistung', at % 2 === 1 ? a(`/d/${at}.pdf`, 'Datenschutzhinweise') : ''),
      ] as const,
  )
  const sheets = parts.map((at) => [`/d/${at}.pdf`, `%PDF- ${NOTICE} ${at}`] as const)
  const list = page('Leistungen', ...services.map(([path]) => a(path, `Sache ${path.slice(10)}`)))

  it('goes where looks have led to notices, as long as they do', async () => {
    const { considered } = await searchHere({
      '/': home(...menu, a('/leistungen', 'Leistungen')),
      '/leistungen': list,
      ...Object.fromEntries([...contacts, ...services, ...sheets]),
    })
    expect(considered.filter(({ decision }) => decision === 'taken')).toHaveLength(20)
  })

  it('gives up after thirty looks in vain', async () => {
    const { tried } = await searchHere({ '/': home(...menu), ...Object.fromEntries(contacts) })
    expect(tried.filter(({ url }) => url.endsWith('/kontakt'))).toHaveLength(30)
  })

  it('looks first at what the text of a notice leads to', async () => {
    const { tried } = await searchHere({
      '/': home(policy, a('/kontakt', 'Kontakt'), a('/buero', 'Auskunft')),
      '/ds': page('Datenschutz', NOTICE, a('/buero', 'Mehr im Büro')),
    })
    const order = tried.map(({ url }) => url.slice(at('').length))
    expect(order.indexOf('/buero')).toBeGreaterThan(0)
    expect(order.indexOf('/buero')).toBeLessThan(order.indexOf('/kontakt') + 2)
  })

  it('opens files that are called sheets, not forms', async () => {
    const { told } = await searchHere({
      '/': home(a('/m.pdf', 'Merkblatt Hunde'), a('/f.pdf', 'Formular Hunde')),
      '/m.pdf': `%PDF- ${NOTICE}`,
      '/f.pdf': `%PDF- ${NOTICE}`,
    })
    expect([told('/m.pdf'), told('/f.pdf')]).toEqual(['taken says-all', undefined])
  })
})
