import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What one site of the fixture web is, how it answers, and what an audit must make of it: its `site.json`. */
export interface Site {
  /** The host that it is served under: the name of its folder. */
  readonly host: string
  /** The folder that the files of its routes are in. */
  readonly folder: string
  readonly body: string
  readonly kind: string
  /** The Land; empty where the host belongs to no public body. */
  readonly state: string
  readonly purpose: string
  /** The entry in the auditor's list; none for hosts that are only linked to. */
  readonly listed?: string
  /** A loopback address. Sites that share one share a machine. */
  readonly address: string
  readonly aliases?: readonly string[]
  /** The origin that requests under another scheme or name are redirected to. */
  readonly canonical?: string
  /** Nobody listens. */
  readonly down?: boolean
  /** By path and query as they stand in the request. */
  readonly routes: Readonly<Record<string, Route>>
  /** For all other paths; without it they answer 404. */
  readonly fallback?: Route
  readonly expected?: Expected
}

export interface Route {
  /** In the folder of the site, or below `fixtures/` of the project. */
  readonly file?: string
  readonly text?: string
  readonly status?: number
  /** The Content-Type, true or not; by the name of the file where it is left out. */
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly redirect?: string
  /** Milliseconds before the answer begins. */
  readonly delay?: number
  /** Encoded with gzip where the client accepts it. */
  readonly gzip?: boolean
  /** The file itself is a gzip archive, without a Content-Encoding. */
  readonly compressed?: boolean
  /** Kibibytes of paragraphs in place of `<!-- filler -->`. */
  readonly filler?: number
  /** Which validators the answer carries: ETag and Last-Modified where it is left out. */
  readonly validators?: 'date' | 'none'
  /** What the first requests get instead. */
  readonly first?: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly times: number
  }
  readonly hostile?: Hostility
}

export type Hostility =
  | 'drip'
  | 'silence'
  | 'gzip-bomb'
  | 'endless-redirect'
  | 'endless-body'
  | 'reset'

export type Outcome =
  | 'found'
  | 'soft-404'
  | 'robot-challenge'
  | 'javascript-only'
  | 'redirect-to-other-host'
  | 'notice-on-other-host'
  | 'robots-forbidden'
  | 'unreachable'
  | 'not-found'

export interface Expected {
  readonly outcome: Outcome
  /** All that must be found. */
  readonly documents: readonly ExpectedDocument[]
  /** Must not be taken for a notice in force: why not. */
  readonly refused: readonly Reasoned[]
  /** Must be recorded and never requested. */
  readonly external: readonly Reasoned[]
}

export interface Reasoned {
  readonly url: string
  readonly why: string
}

export interface ExpectedDocument {
  /** The final address. */
  readonly url: string
  readonly kind: 'policy' | 'sheet' | 'sub-unit notice'
  readonly format: 'html' | 'pdf'
  /** Other addresses of the same bytes: one document, whichever is named. */
  readonly also?: readonly string[]
  /** Further pages of the same document. */
  readonly parts?: readonly string[]
  /** The same in another language or in plain language. */
  readonly variants?: readonly string[]
  /** It has no text layer. */
  readonly unreadable?: boolean
}

/** The sites in the folders of `folder`, by host. */
export function readSites(folder: string): Site[] {
  return readdirSync(folder)
    .sort()
    .map((host) => {
      const path = join(folder, host)
      const site = JSON.parse(readFileSync(join(path, 'site.json'), 'utf8')) as Site
      return { ...site, host, folder: path }
    })
}

/** Where the file of a route lies. */
export function pathOf(site: Site, file: string): string {
  return file.startsWith('fixtures/') ? file : join(site.folder, file)
}

/** The route that answers a path, with its query or without; percent-encodings count in either case. */
export function routeOf(site: Site, target: string): Route | undefined {
  const path = target.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase())
  const bare = path.split('?')[0] ?? path
  return site.routes[path] ?? site.routes[bare] ?? site.fallback
}
