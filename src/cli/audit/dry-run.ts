/** What an audit would do, without a request. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { harmless } from '../../report/layout.ts'
import type { Lang } from '../../rules/rule.ts'
import { langOf, UsageError } from '../options.ts'
import { write } from '../output.ts'
import { amount } from './amount.ts'
import { NO_LIST } from './begin.ts'
import { configOf, userAgentOf } from './config.ts'
import { inFolder } from './folder.ts'
import { listAt } from './inputs.ts'
import type { AuditValues } from './values.ts'

interface Plan {
  userAgent: string
  sites: number
  pages: number
  documents: number
  delay: number
}

const SAY = {
  de: {
    head: (plan: Plan) => [
      'Es wird nichts abgerufen. Das würde geschehen:',
      `  User-Agent: ${plan.userAgent}`,
      `  bis zu ${plan.sites} Websites zugleich, je Host eine Verbindung und mindestens ${plan.delay} s Pause`,
      `  je Website höchstens ${plan.pages} Seiten und ${plan.documents} Dokumente`,
      '  je Website zuerst robots.txt, dann die Startseite, dann was nach Datenschutzhinweisen aussieht',
    ],
    visited: 'wird besucht',
    shared: 'steht schon weiter oben; wird einmal besucht',
    known: (count: number) =>
      `wird besucht; nur bei Änderung abgerufen: ${amount(count, 'bekannte Adresse', 'bekannte Adressen')}`,
    optedOut: 'wird nicht besucht: steht auf der Liste derer, die das nicht wünschen',
    bad: 'wird nicht besucht: keine Adresse einer Website',
    total: (visited: number, left: number) =>
      `${amount(visited, 'Website würde', 'Websites würden')} besucht, ${left} nicht.`,
  },
  en: {
    head: (plan: Plan) => [
      'Nothing is fetched. This would be done:',
      `  User-Agent: ${plan.userAgent}`,
      `  up to ${plan.sites} websites at the same time, one connection a host and a pause of ${plan.delay} s at least`,
      `  ${plan.pages} pages and ${plan.documents} documents a website at most`,
      '  of each website first robots.txt, then the home page, then what looks like privacy notices',
    ],
    visited: 'is visited',
    shared: 'is listed above; it is visited once',
    known: (count: number) =>
      `is visited; only fetched if changed: ${amount(count, 'known address', 'known addresses')}`,
    optedOut: 'is not visited: on the list of those who do not want it',
    bad: 'is not visited: no address of a website',
    total: (visited: number, left: number) =>
      `${amount(visited, 'website', 'websites')} would be visited, ${left} would not.`,
  },
}

/** @throws {UsageError} when the list or an option is wrong. */
export async function dryRun(file: string | undefined, values: AuditValues): Promise<void> {
  if (file === undefined) throw new UsageError(NO_LIST)
  const { list } = await listAt(file)
  const lang: Lang = langOf(values.lang)
  const say = SAY[lang]
  const config = await configOf(values)
  const { Targets } = await import('../../audit/fetch/targets.ts')
  const targets = new Targets({
    optOut: config.optOut,
    ...(config.allowPrivate && { ports: 'any' as const }),
  })
  const known = await knownAddresses(values.dir)
  const keys = new Set(list.sites.map(({ key }) => key))
  const sites = list.sites.map((site) => ({
    ...site,
    against: reasonAgainst(targets, site.url),
    // Listed again, a site has a number behind its key.
    isShared: keys.has(site.key.slice(0, Math.max(0, site.key.lastIndexOf(' (')))),
  }))
  const lines = sites.map(({ key, url, against, isShared }) => {
    if (against === 'opted-out') return `${url}  ${say.optedOut}`
    if (against !== undefined) return `${url}  ${say.bad}`
    if (isShared) return `${url}  ${say.shared}`
    const count = known.get(key) ?? 0
    return `${url}  ${count > 0 ? say.known(count) : say.visited}`
  })
  const left = sites.filter(({ against }) => against !== undefined).length
  const visited = sites.filter(({ against, isShared }) => !against && !isShared).length
  const plan = {
    ...config,
    sites: Math.max(1, values.sites),
    userAgent: await userAgentOf(config.contact),
  }
  const text = [...say.head(plan), '', ...lines, '', say.total(visited, left)]
  for (const remark of list.remarks) process.stderr.write(`art13: ${harmless(remark)}\n`)
  await write(`${text.map(harmless).join('\n')}\n`)
}

function reasonAgainst(targets: { parse(url: string): URL }, url: string): string | undefined {
  try {
    targets.parse(url)
    return undefined
  } catch (error) {
    return (error as { reason?: string }).reason ?? 'bad-url'
  }
}

/** How many addresses of each site an earlier run knows that can be asked for on condition. */
async function knownAddresses(dir: string): Promise<Map<string, number>> {
  const { DATABASE } = await import('../../audit/store/database.ts')
  if (!existsSync(join(dir, DATABASE))) return new Map()
  const { knownAddressesOf } = await import('../../audit/store/runs.ts')
  return inFolder(dir, ({ db }) => knownAddressesOf(db))
}
