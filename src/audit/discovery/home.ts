/** Opens the site: the address in the list, or what it is served under. */
import type { Failure, Fetched, Reason } from '../fetch/fetched.ts'
import type { SiteOutcome } from '../result.ts'
import { addressOf } from './address.ts'

/** Another scheme or name may answer where this one does not. */
const NOT_THERE: ReadonlySet<Reason> = new Set(['dns', 'tls', 'refused', 'timeout', 'broken'])

/** The address of an entry in a list, which may lack its scheme; undefined when it is none. */
export function startOf(entry: string): string | undefined {
  const text = entry.trim()
  const url = addressOf(text.includes('://') ? text : `http://${text}`, 'http://invalid/')
  return url !== undefined && new URL(url).hostname.includes('.') ? url : undefined
}

/** Asks for the address, then for it under the other scheme, then under the name with or without `www.`. */
export async function openHome(
  start: string,
  ask: (url: string) => Promise<Fetched>,
): Promise<Fetched> {
  const first = await ask(start)
  if (!isNotThere(first)) return first
  for (const url of twinsOf(start)) {
    const fetched = await ask(url)
    if (!isNotThere(fetched)) return fetched
  }
  return first
}

function isNotThere(fetched: Fetched): boolean {
  return fetched.kind === 'failure' && NOT_THERE.has(fetched.reason)
}

function twinsOf(start: string): string[] {
  const url = new URL(start)
  const [secure, plain] = [new URL(url), new URL(url)]
  secure.protocol = 'https:'
  plain.protocol = 'http:'
  const other = new URL(url.protocol === 'https:' ? plain : secure)
  const named = new URL(url)
  named.hostname = url.hostname.startsWith('www.') ? url.hostname.slice(4) : `www.${url.hostname}`
  return [other.href, named.href]
}

/** What a failure at the door makes of the site. */
export function outcomeOfFailure({ reason }: Failure): SiteOutcome {
  return OUTCOMES[reason] ?? 'unreachable'
}

const OUTCOMES: Partial<Record<Reason, SiteOutcome>> = {
  'bad-url': 'bad-url',
  'blocked-port': 'bad-url',
  'blocked-address': 'bad-url',
  'opted-out': 'opted-out',
  robots: 'robots-forbidden',
  'robots-unreachable': 'robots-forbidden',
  'robots-delay': 'robots-delay',
  'other-host': 'redirect-to-other-host',
  blocked: 'blocked',
}

/** The same for a status: the server keeps us out, or has no page. */
export function outcomeOfStatus(status: number): SiteOutcome {
  return [401, 403, 406, 429, 451, 503].includes(status) ? 'blocked' : 'unreachable'
}
