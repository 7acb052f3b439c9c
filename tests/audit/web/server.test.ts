import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { get } from './get.ts'
import { serveWeb, type Web } from './server.ts'

let web: Web
beforeEach(async () => {
  web = await serveWeb('fixtures/web')
})
afterEach(() => web.close())

const lake = 'http://www.amt-siebenseen.example'
const market = 'http://www.markt-sonnleiten.example'
const trap = 'http://www.boesenau.example/falle'

/** The status and some headers of an answer, and how it begins. */
async function told(address: string, headers: Record<string, string> = {}) {
  const got = await get(web, address, headers)
  return { status: got.status, ...got.headers, begin: got.body.toString('latin1', 0, 5) }
}

describe('the server of the fixture web', () => {
  it.each([
    ['http://gernwalde.example/x?y=1', 301, { location: 'https://www.gernwalde.example/x?y=1' }],
    ['http://www.gernwalde.example/', 301, { location: 'https://www.gernwalde.example/' }],
    ['https://gernwalde.example/', 301, { location: 'https://www.gernwalde.example/' }],
    ['https://www.gernwalde.example/', 200, { 'content-type': 'text/html; charset=utf-8' }],
    ['https://www.gernwalde.example/nichts', 404, {}],
    ['http://www.falkenrode.example/nichts', 200, { 'content-type': 'text/html; charset=utf-8' }],
    ['http://www.hohenbuchau.example/', 403, { server: 'wallguard' }],
    ['http://www.stillwasser.example/robots.txt', 500, {}],
    ['http://www.krummbek.example/datei/4799', 404, {}],
    ['http://www.krummbek.example/index.php?download=12', 200, { begin: '%PDF-' }],
    ['http://www.krummbek.example/datei/4711', 200, { 'content-type': 'application/octet-stream' }],
    ['http://www.krummbek.example/fileadmin/hinweise-intern.pdf', 200, { begin: '<!DOC' }],
    ['http://www.muehlbrueck.example/Ämter', 200, {}],
    ['http://www.muehlbrueck.example/%c3%84mter?x', 200, {}],
    [`${market}/sitemap-recht.xml.gz`, 200, { begin: '\u001f\u008b\b\0\0' }],
    [`${trap}/datei`, 302, { location: 'file:///etc/passwd' }],
    [`${trap}/schleife`, 302, { location: '/falle/schleife?n=1' }],
    [`${trap}/schleife?n=7`, 302, { location: '/falle/schleife?n=8' }],
  ])('answers %s with %i', async (address, status, more) => {
    expect(await told(address)).toMatchObject({ status, ...more })
  })

  it('serves every host at the address of its site, and nobody where a site is down', async () => {
    for (const site of web.sites) {
      expect(web.hostMap.get(site.host)?.address).toBe(site.address)
    }
    const failure = await get(web, 'http://www.nirgendshofen.example/').catch((error) => error.code)
    expect(failure).toBe('ECONNREFUSED')
  })

  it('knows no host but those of the address', async () => {
    const endpoint = web.hostMap.get('www.boesenau.example')
    const asked = request({ ...endpoint, host: endpoint?.address, headers: { Host: 'x.example' } })
    const [response] = await once(asked.end(), 'response')
    expect(response.statusCode).toBe(421)
    response.resume()
  })

  it('answers 304 to the validators that it gave', async () => {
    const first = await get(web, `${lake}/`)
    const tag = String(first.headers.etag)
    const date = String(first.headers['last-modified'])
    expect((await get(web, `${lake}/`, { 'If-None-Match': tag })).status).toBe(304)
    expect((await get(web, `${lake}/`, { 'If-Modified-Since': date })).status).toBe(304)
    const other = { 'If-None-Match': '"x"', 'If-Modified-Since': date }
    expect((await get(web, `${lake}/`, other)).status).toBe(200)
    const bare = await get(web, 'http://www.stummhausen.example/datenschutz')
    expect([bare.headers.etag, bare.headers['last-modified']]).toEqual([undefined, undefined])
  })

  it('asks for patience as often as it says', async () => {
    const statuses = async (path: string, times: number) => {
      const all: number[] = []
      while (all.length < times) all.push((await get(web, lake + path)).status)
      return all
    }
    expect(await statuses('/datenschutz', 3)).toEqual([429, 200, 200])
    expect(await statuses('/angler', 4)).toEqual([503, 503, 200, 200])
  })

  it('compresses for those who accept it only', async () => {
    const [plain, packed] = [
      await told(`${market}/`),
      await told(`${market}/`, { 'Accept-Encoding': 'gzip' }),
    ]
    expect([plain.begin, packed.begin.slice(0, 2)]).toEqual(['<!DOC', '\u001f\u008b'])
    expect(packed).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
  })

  it('pads a large page and lets a slow one wait', async () => {
    expect((await get(web, `${market}/chronik`)).body.length).toBeGreaterThan(4096 * 1024)
    await get(web, `${market}/wetter`)
    const { at = 0, ended = 0 } = web.log.at(-1) ?? {}
    expect(ended - at).toBeGreaterThanOrEqual(1400)
  })
})

describe('the log of the fixture web', () => {
  it('tells what was asked, when and with what end', async () => {
    await get(web, 'https://www.stadtwerke-elsterau.example/strom?x=1', { 'User-Agent': 'art13' })
    await get(web, `${lake}/`)
    expect(web.log).toMatchObject([
      {
        ...{ scheme: 'https', host: 'www.stadtwerke-elsterau.example', address: '127.0.0.16' },
        ...{ method: 'GET', path: '/strom?x=1', status: 200, connections: 1 },
        headers: { 'user-agent': 'art13' },
      },
      { scheme: 'http', host: 'www.amt-siebenseen.example', path: '/' },
    ])
    const [first, second] = web.log
    expect(first?.ended).toBeGreaterThanOrEqual(first?.at ?? Number.NaN)
    expect(second?.at).toBeGreaterThanOrEqual(first?.ended ?? Number.NaN)
  })

  it('counts the connections to a host, and to the machine that several share', async () => {
    const agent = new Agent({ keepAlive: true })
    const ask = (host: string) => {
      const asked = request({
        agent,
        host: web.hostMap.get(host)?.address,
        port: web.hostMap.get(host)?.port,
        headers: { Host: host },
      })
      return once(asked.end(), 'response')
    }
    const opened = await Promise.all([
      ask('www.falkenrode.example'),
      ask('www.falkenrode.example'),
      ask('www.kleinpixelau.example'),
    ])
    const of = (host: string) => web.log.filter((entry) => entry.host === host)
    expect(of('www.falkenrode.example').map(({ connections }) => connections)).toEqual([1, 2])
    expect(of('www.kleinpixelau.example')[0]?.connections).toBe(1)
    expect(Math.max(...web.log.map((entry) => entry.connectionsToAddress))).toBe(3)
    for (const [response] of opened) response.resume()
    agent.destroy()
  })
})

describe('a hostile answer', () => {
  /** What has come, decoded no further, when enough has come or the other side has ended. */
  async function taste(address: string, enough: number) {
    const { hostname, pathname } = new URL(address)
    const endpoint = web.hostMap.get(hostname)
    const asked = request({
      host: endpoint?.address,
      port: endpoint?.port,
      path: pathname,
      agent: false,
      headers: { Host: hostname },
    })
    const [response] = await once(asked.end(), 'response')
    let bytes = 0
    const end = await new Promise<string>((resolve) => {
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes >= enough) resolve('enough')
      })
      response.on('end', () => resolve('end'))
      response.on('error', (error: NodeJS.ErrnoException) => resolve(String(error.code)))
    })
    response.on('error', () => {})
    asked.destroy()
    return { bytes, end, encoding: response.headers['content-encoding'] }
  }

  it('drips on and on', async () => {
    expect(await taste(`${trap}/tropfen`, 3)).toMatchObject({ bytes: 3, end: 'enough' })
  })

  it('packs two hundred mebibytes into less than one', async () => {
    const { bytes, end, encoding } = await taste(`${trap}/bombe`, Number.POSITIVE_INFINITY)
    expect([end, encoding]).toEqual(['end', 'gzip'])
    expect(bytes).toBeLessThan(1024 * 1024)
    expect(bytes).toBeGreaterThan(100 * 1024)
  })

  it('floods without end', async () => {
    expect((await taste(`${trap}/flut`, 30_000_000)).end).toBe('enough')
  })

  it('breaks off', async () => {
    expect((await taste(`${trap}/abbruch`, 5000)).end).toBe('ECONNRESET')
  })

  it('keeps silent until the server is closed', async () => {
    const failure = get(web, `${trap}/stumm`).catch((error) => error.code)
    while (web.log.length === 0) await new Promise((resolve) => setImmediate(resolve))
    await web.close()
    expect([await failure, web.log[0]?.status]).toEqual(['ECONNRESET', 0])
  })
})
