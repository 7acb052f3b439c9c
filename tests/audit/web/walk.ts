import { gunzipSync } from 'node:zlib'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { type Got, get } from './get.ts'
import { type Robots, robotsOf } from './robots.ts'
import type { Web } from './server.ts'
import { routeOf, type Site } from './site.ts'

/** Usual addresses of a privacy policy, tried where no link leads to one. */
const usual = ['/datenschutz', '/datenschutz/', '/datenschutzerklaerung', '/datenschutz.html']
const deepest = 5

export interface Walk {
  /** The bytes at every address that was reached, by the final address. */
  readonly reached: ReadonlyMap<string, Got>
  /** Every address that a page of the site links to. */
  readonly linked: ReadonlySet<string>
  /** Links that robots.txt keeps from being followed. */
  readonly forbidden: ReadonlySet<string>
}

/**
 * All that can be reached from the entry in the list: by links of any kind, redirects, sitemaps and usual addresses, on
 * the hosts of the body, within robots.txt. Neither scored nor polite: it tells what is there, not what an audit takes.
 */
export async function walk(web: Web, site: Site): Promise<Walk> {
  const start = startOf(site)
  const origin = site.canonical ?? start.origin
  const robots = robotsOf(await get(web, `${origin}/robots.txt`))
  const found = {
    reached: new Map<string, Got>(),
    linked: [] as string[],
    forbidden: new Set<string>(),
  }
  const seen = new Set<string>()
  let now = [start.href, ...robots.sitemaps, ...usual.map((path) => `${origin}${path}`)]
  for (let depth = 0; depth <= deepest; depth += 1) {
    const fresh = [...new Set(now)].filter((address) => !seen.has(address))
    for (const address of fresh) seen.add(address)
    now = []
    for (const address of fresh.filter((one) => isOwn(site, one) && !trapped(web, one))) {
      if (allowed(robots, origin, address)) now.push(...(await visit(web, address, found.reached)))
      else found.forbidden.add(address)
    }
    found.linked.push(...now)
  }
  return { ...found, linked: new Set(found.linked) }
}

/** The entry in the list, which may lack its scheme. */
function startOf({ listed = '' }: Site): URL {
  return new URL(listed.includes('://') ? listed : `http://${listed}`)
}

/** Fetches an address, notes what is given, and returns its links. */
async function visit(web: Web, address: string, reached: Map<string, Got>): Promise<string[]> {
  const got = await patiently(web, address)
  if (got.status === 200) reached.set(address, got)
  return linksIn(got, address)
}

function allowed(robots: Robots, origin: string, address: string): boolean {
  const { origin: its, pathname, search } = new URL(address)
  return its !== origin || robots.allows(pathname + search)
}

/** On the listed host, its domain or a subdomain of it. */
function isOwn(site: Site, address: string): boolean {
  if (!/^https?:/.test(address)) return false
  const domain = site.host.replace(/^www\./, '')
  const { hostname } = new URL(address)
  return hostname === domain || hostname.endsWith(`.${domain}`)
}

function trapped(web: Web, address: string): boolean {
  const { hostname, pathname, search } = new URL(address)
  const site = web.sites.find(({ host }) => host === hostname)
  return site !== undefined && routeOf(site, pathname + search)?.hostile !== undefined
}

async function patiently(web: Web, address: string): Promise<Got> {
  let got = await get(web, address)
  for (let more = 3; more > 0 && [429, 503].includes(got.status); more -= 1) {
    got = await get(web, address)
  }
  return got
}

/** Absolute addresses without fragments: of links, frames, a meta refresh, a redirect, or in a sitemap. */
function linksIn(got: Got, address: string): string[] {
  const { location } = got.headers
  if (location !== undefined) return resolved([location], address)
  const body = got.body[0] === 0x1f ? gunzipSync(got.body) : got.body
  const text = body.toString('utf8')
  if (text.startsWith('<?xml') && text.includes('<loc>')) {
    return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '')
  }
  return /<html/i.test(text) ? linksOfPage(text, address) : []
}

function linksOfPage(text: string, address: string): string[] {
  const elements = [...elementsBelow(parse(text))]
  const attributeOf = (element: DefaultTreeAdapterTypes.Element, name: string) =>
    element.attrs.find((attribute) => attribute.name === name)?.value
  const base = elements.find(({ tagName }) => tagName === 'base')
  const links = elements.flatMap((element) => {
    if (element.tagName === 'meta') {
      return /^\s*\d+\s*;\s*url=(.+)$/i.exec(attributeOf(element, 'content') ?? '')?.[1] ?? []
    }
    return attributeOf(element, element.tagName === 'frame' ? 'src' : 'href') ?? []
  })
  return resolved(links, (base && attributeOf(base, 'href')) ?? address)
}

function resolved(links: readonly string[], base: string): string[] {
  return links.map((link) => {
    const url = new URL(link, base)
    url.hash = ''
    return url.href
  })
}

function* elementsBelow(
  node: DefaultTreeAdapterTypes.Node,
): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* elementsBelow(child)
}
