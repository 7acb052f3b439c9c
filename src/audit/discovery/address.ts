/** Addresses as the search compares them, and whose they are. */
import { ENDLESS_KEYS } from './words.ts'

/** Keys that differ from visit to visit and change nothing. */
const SESSION =
  /^(?:phpsessid|jsessionid|sid|sessionid|session_id|fe_typo_user|chash|utm_[a-z]{1,20}|fbclid|gclid|pk_[a-z]{1,20})$/i
const FILE = /\.(?:pdf|docx?|odt|rtf)$/i
const NO_PAGE =
  /\.(?:jpe?g|png|gif|svg|webp|ico|bmp|tiff?|css|js|json|xml|rss|atom|ics|vcf|zip|gz|rar|7z|exe|mp[34]|m4[av]|avi|mov|webm|ogg|wav|xlsx?|ods|csv|pptx?|odp|dwg|kml|gpx|eot|woff2?|ttf)$/i
const DOWNLOAD =
  /(?:^|[/?&=_-])(?:downloads?|datei|dateien|file|files|fileadmin|media|medien|pressfiles|dokumente?|documents?|attachments?|getfile|dl)(?:[/=?&._-]|$)/i
const DATED = /\/(?:19|20)\d\d\/\d{1,2}(?:\/|$)/

/**
 * The one form of an address: http or https, without fragment, user, session and campaign; undefined for anything else,
 * as `mailto:`, `javascript:`, or what cannot be read.
 */
export function addressOf(link: string, base: string): string | undefined {
  const trimmed = link.trim()
  if (trimmed === '' || trimmed.startsWith('#') || !URL.canParse(trimmed, base)) return undefined
  const url = new URL(trimmed, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  url.hash = ''
  url.username = ''
  url.password = ''
  url.pathname = url.pathname.replace(/;jsessionid=[^/]{0,200}/i, '')
  for (const key of [...url.searchParams.keys()])
    if (SESSION.test(key)) url.searchParams.delete(key)
  return url.href
}

/** The name that all hosts of a body end with: its host without `www.`. */
export function baseOf(host: string): string {
  return host.replace(/^www\d?\./, '')
}

export function isOwn(base: string, url: string): boolean {
  const { hostname } = new URL(url)
  return hostname === base || hostname.endsWith(`.${base}`)
}

/** Whether it is called a file, or stands where files are kept. */
export function looksLikeFile(url: string): boolean {
  const { pathname, search } = new URL(url)
  return FILE.test(pathname) || DOWNLOAD.test(pathname + search)
}

/** Pictures, archives, feeds: no notice, whatever they are called. */
export function cannotBeNotice(url: string): boolean {
  return NO_PAGE.test(new URL(url).pathname)
}

/** Calendars, searches, lists by date: they lead on for ever. */
export function isEndless(url: string): boolean {
  const { pathname, searchParams } = new URL(url)
  if (DATED.test(pathname) || searchParams.size > 6) return true
  return [...searchParams.keys()].some((key) =>
    ENDLESS_KEYS.includes((/\[([^\]]{1,40})\]$/.exec(key)?.[1] ?? key).toLowerCase()),
  )
}
