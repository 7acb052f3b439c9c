import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExpectedDocument, Route, Site } from './site.ts'

/**
 * What is seen on websites of public bodies, by name, and how it shows in the data of a site.
 * At least one site must have each.
 */
export const seen: Record<string, (site: Site) => boolean> = {
  'a policy that only the Impressum links to': (site) =>
    linking(site, '/datenschutzerklaerung"').join() === 'impressum.html',
  'a stale twin beside the policy': refuses('stale'),
  'a hub with dozens of sheets': (site) =>
    site.expected?.documents.filter(({ kind }) => kind === 'sheet').length !== undefined &&
    site.expected.documents.filter(({ kind }) => kind === 'sheet').length >= 24,
  'a second hub below the first': (site) =>
    (site.expected?.refused.filter(({ why }) => why === 'hub').length ?? 0) > 1,
  'links that say only "PDF, 120 KB"': says(/<a [^>]*>PDF, \d+ KB<\/a>/),
  'a sheet without Datenschutz in its name': document(
    ({ url, kind }) => kind === 'sheet' && !/datenschutz/i.test(url),
  ),
  'a PDF without .pdf in its address': document(
    ({ url, format }) => format === 'pdf' && !url.endsWith('.pdf'),
  ),
  'a PDF that is called HTML': route(({ file, type }) => isPdf(file) && type === 'text/html'),
  'a PDF that is called a stream of bytes': route(
    ({ file, type }) => isPdf(file) && type === 'application/octet-stream',
  ),
  'a page behind an address with .pdf': (site) =>
    Object.entries(site.routes).some(
      ([path, { file }]) => path.endsWith('.pdf') && file !== undefined && !isPdf(file),
    ),
  'a scanned sheet': document(({ unreadable }) => unreadable === true),
  'a dead link': refuses('dead link'),
  'notices of several sub-units': (site) =>
    (site.expected?.documents.filter(({ kind }) => kind === 'sub-unit notice').length ?? 0) >= 3,
  'a notice on a subdomain': (site) =>
    site.expected?.documents.some(({ url }) => new URL(url).hostname !== site.host) === true,
  'umlauts in an address, encoded': says(/href="[^"]*%C3%/),
  'umlauts in an address, raw': says(/href="[^"]*[äöüÄÖÜ]/),
  'soft hyphens in a link': says(/>Daten&shy;schutz/),
  'a link in the footer only': (site) =>
    linking(site, '"/datenschutz"').length > 0 && !says(/menue[^\n]*"\/datenschutz"/)(site),
  'a link in a menu': says(/<nav[\s\S]*href="\/datenschutz"[\s\S]*<\/nav>/),
  'links in an accordion': says(/<details>[^\n]*[\s\S]*Datenschutzinformation[\s\S]*<\/details>/),
  'a link of rel="privacy-policy"': says(/rel="privacy-policy"/),
  'a frameset': says(/<frameset/),
  'a base element': says(/<base href/),
  'a meta refresh': says(/http-equiv="refresh"/),
  'layout tables in ISO 8859-1': says(/charset=iso-8859-1[\s\S]*<table[\s\S]*<font/),
  'one document under two addresses': document(({ also }) => also !== undefined),
  'a policy of several pages': document(({ parts }) => (parts?.length ?? 0) > 1),
  'a version in English': document(({ variants }) => variants?.some(has('/en/')) === true),
  'a version in plain language': document(
    ({ variants }) => variants?.some(has('leichte-sprache')) === true,
  ),
  'a redirect to https': (site) =>
    site.listed?.startsWith('http:') === true && site.canonical?.startsWith('https:') === true,
  'a redirect to www': (site) =>
    site.canonical?.includes('//www.') === true && (site.aliases?.length ?? 0) > 0,
  'a redirect to another host': outcome('redirect-to-other-host'),
  'an entry without a scheme': (site) => site.listed?.startsWith('www.') === true,
  'a soft 404': (site) => outcome('soft-404')(site) && site.fallback?.status === 200,
  'a consent wall': says(/id="cookie-wall"/),
  'a robot challenge': outcome('robot-challenge'),
  'a page that needs JavaScript': outcome('javascript-only'),
  'a site that cannot be reached': outcome('unreachable'),
  'a site without a notice': outcome('not-found'),
  'what only sounds like a notice': (site) =>
    ['officer', 'report', 'press'].every((why) => refuses(why)(site)),
  'a by-law about Datenschutz': refuses('statutes'),
  'a form on another host': records('form host'),
  'a link to a foreign body': records('another body'),
  'a policy at a usual address without a link': (site) =>
    '/datenschutz' in site.routes && linking(site, 'datenschutz').length === 0,
  'Crawl-delay': robots(/Crawl-delay: \d/),
  'documents that robots.txt forbids': (site) =>
    outcome('robots-forbidden')(site) && robots(/Disallow: \/dok/)(site),
  'PDFs that robots.txt forbids': robots(/Disallow: \/\*\.pdf\$/),
  'a group of its own in robots.txt': robots(/User-agent: art13[\s\S]*User-agent: \*/),
  'robots.txt that fails': (site) => site.routes['/robots.txt']?.status === 500,
  'no robots.txt': (site) => site.routes['/robots.txt']?.status === 404,
  'an index of sitemaps': (site) =>
    robots(/Sitemap:/)(site) && says(/<sitemapindex/)(site) && route((r) => !!r.compressed)(site),
  'a very large page': route(({ filler = 0 }) => filler >= 1024),
  'a slow page': route(({ delay = 0 }) => delay >= 1000),
  'compressed answers': route(({ gzip }) => gzip === true),
  '429 with Retry-After': route(({ first }) => first?.headers['Retry-After'] !== undefined),
  '503 without Retry-After': route(({ first }) => first?.status === 503),
  'no validators': route(({ validators }) => validators === 'none'),
  'X-Robots-Tag on a document': route(({ headers }) => headers?.['X-Robots-Tag'] !== undefined),
  'mark-up in a title': says(/<title>[^<]*&lt;script&gt;/),
  'a formula in a link': says(/<a [^>]*>=HYPERLINK/),
  'a redirect to a private address': route(
    ({ redirect }) => redirect?.startsWith('http://10.') === true,
  ),
  'a redirect to the metadata of a cloud': route(
    ({ redirect }) => redirect?.startsWith('http://169.254.169.254') === true,
  ),
  'a redirect to a file': route(({ redirect }) => redirect?.startsWith('file:') === true),
  'a drip feed': route(({ hostile }) => hostile === 'drip'),
  'no answer': route(({ hostile }) => hostile === 'silence'),
  'a gzip bomb': route(({ hostile }) => hostile === 'gzip-bomb'),
  'redirects without end': route(({ hostile }) => hostile === 'endless-redirect'),
  'a body without end': route(({ hostile }) => hostile === 'endless-body'),
  'a broken answer': route(({ hostile }) => hostile === 'reset'),
}

function isPdf(file: string | undefined): boolean {
  return file?.endsWith('.pdf') === true
}

function has(part: string): (text: string) => boolean {
  return (text) => text.includes(part)
}

function refuses(why: string): (site: Site) => boolean {
  return (site) => site.expected?.refused.some((one) => one.why === why) === true
}

function records(why: string): (site: Site) => boolean {
  return (site) => site.expected?.external.some((one) => one.why === why) === true
}

function outcome(name: string): (site: Site) => boolean {
  return (site) => site.expected?.outcome === name
}

function document(test: (document: ExpectedDocument) => boolean): (site: Site) => boolean {
  return (site) => site.expected?.documents.some(test) === true
}

function route(test: (route: Route) => boolean): (site: Site) => boolean {
  return (site) => Object.values(site.routes).some(test)
}

function robots(pattern: RegExp): (site: Site) => boolean {
  return (site) => pattern.test(site.routes['/robots.txt']?.text ?? '')
}

function says(pattern: RegExp): (site: Site) => boolean {
  return (site) => filesOf(site).some((file) => pattern.test(read(site, file)))
}

/** The pages of a site whose mark-up holds the words. */
function linking(site: Site, words: string): string[] {
  return filesOf(site).filter((file) => read(site, file).includes(words))
}

/** The files in the folder of a site, site.json left out. */
export function filesOf(site: Site): string[] {
  return readdirSync(site.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'site.json')
    .map((entry) => join(entry.parentPath, entry.name).slice(site.folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
}

function read(site: Site, file: string): string {
  return readFileSync(join(site.folder, file), 'utf8')
}
