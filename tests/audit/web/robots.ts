import type { Got } from './get.ts'

export interface Robots {
  allows(path: string): boolean
  readonly sitemaps: readonly string[]
}

const nothing = { allows: () => false, sitemaps: [] }

/**
 * What a robots.txt of the fixture web means for art13 (RFC 9309): its own group or else the one for all, Disallow
 * with `*` and `$`. Server errors forbid all, other failures nothing.
 */
export function robotsOf({ status, body }: Pick<Got, 'status' | 'body'>): Robots {
  if (status >= 500) return nothing
  const lines = status === 200 ? body.toString('utf8').split('\n') : []
  const fields = lines.map((line) => {
    const [name = '', ...value] = line.split(':')
    return [name.trim().toLowerCase(), value.join(':').trim()] as const
  })
  const groups = new Map<string, string[]>()
  let group: string[] = []
  for (const [name, value] of fields) {
    if (name === 'user-agent') {
      group = []
      groups.set(value, group)
    }
    if (name === 'disallow' && value !== '') group.push(value)
  }
  const rules = groups.get('art13') ?? groups.get('*') ?? []
  const sitemaps = fields.filter(([name]) => name === 'sitemap').map(([, value]) => value)
  return { allows: (path) => !rules.some((rule) => covers(rule, path)), sitemaps }
}

function covers(rule: string, path: string): boolean {
  const ends = rule.endsWith('$')
  const [first = '', ...more] = (ends ? rule.slice(0, -1) : rule).split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const part of more) {
    const found = ends && part === more.at(-1) ? path.lastIndexOf(part) : path.indexOf(part, at)
    if (found < at) return false
    at = found + part.length
  }
  return !ends || at === path.length
}
