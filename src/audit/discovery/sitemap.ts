/** Sitemaps (sitemaps.org 0.9): lists of addresses, or of further lists. */
import { gunzipSync } from 'node:zlib'
import { SaxesParser } from 'saxes'
import { addressOf } from './address.ts'

/** So many bytes of an archive are unpacked; the protocol allows 50 MB, of which an address is found in the first. */
const MOST_BYTES = 20_000_000
/** So many addresses are kept. */
const MOST_LOCS = 5_000

export interface Sitemap {
  /** Further sitemaps. */
  sitemaps: string[]
  pages: string[]
}

/** Reads a sitemap, packed or not; keeps the pages that `wanted` holds for. What is no sitemap gives nothing. */
export function readSitemap(
  bytes: Uint8Array,
  url: string,
  wanted: (url: string) => boolean,
): Sitemap {
  const found: Sitemap = { sitemaps: [], pages: [] }
  const text = unpacked(bytes)
  if (text === undefined) return found
  if (/^[\uFEFF\s]{0,100}https?:\/\//.test(text)) return plainList(text, url, wanted)
  const parser = new SaxesParser()
  let inside = ''
  let loc = ''
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    if (bare(name) === 'sitemap' || bare(name) === 'url') inside = bare(name)
    loc = ''
  })
  parser.on('text', (more) => {
    loc += more
  })
  parser.on('cdata', (more) => {
    loc += more
  })
  parser.on('closetag', ({ name }) => {
    if (bare(name) !== 'loc') return
    const address = addressOf(loc, url)
    if (address === undefined) return
    if (inside === 'sitemap') keep(found.sitemaps, address)
    else if (wanted(address)) keep(found.pages, address)
  })
  try {
    parser.write(text).close()
  } catch {
    // What came before the fault is good.
  }
  return found
}

function plainList(text: string, url: string, wanted: (url: string) => boolean): Sitemap {
  const pages: string[] = []
  for (const line of text.split('\n')) {
    const address = addressOf(line, url)
    if (address !== undefined && wanted(address)) keep(pages, address)
  }
  return { sitemaps: [], pages }
}

function keep(list: string[], address: string): void {
  if (list.length < MOST_LOCS) list.push(address)
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

function unpacked(bytes: Uint8Array): string | undefined {
  try {
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
    const plain = isPacked ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes
    return new TextDecoder().decode(plain)
  } catch {
    return undefined
  }
}
