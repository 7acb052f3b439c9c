/** What each site's page needs, one site after the other. */
import type { DocumentResult } from '../../lint/result.ts'
import type { Considered, SiteDetail, SiteDocument, SiteRow, Tried } from '../result.ts'
import type { Db } from '../store/database.ts'
import type { RunRow } from '../store/schema.ts'
import { Verdicts } from '../store/verdicts.ts'
import { grouped, hashesOf, siteNoticesOf } from './notices.ts'
import { linkWithoutPersons, withoutPersons } from './persons/result.ts'
import { RecentResults } from './recent-results.ts'
import { Changes } from './since.ts'

/** So many sites are read at a time, with all that was considered there. */
const SITES = 50

export interface DetailsOf {
  run: RunRow
  since: RunRow | undefined
  /** In the order of the list. */
  rows: readonly SiteRow[]
  /** How many sites carry a content, where more than one does. */
  carriers: ReadonlyMap<string, number>
  maskPersons: boolean
}

/** In the order of the list; a batch of sites and the results used last are in memory. */
export async function* detailsOf(db: Db, of: DetailsOf): AsyncGenerator<SiteDetail> {
  const { run, since, rows, maskPersons } = of
  const verdicts = new Verdicts(db, run.rule_set)
  const results = new RecentResults(verdicts, maskPersons ? withoutPersons : (each) => each)
  const comparer = since && new Changes(db, run, since)
  let next = 0
  for await (const sites of siteNoticesOf(db, run, SITES)) {
    const changes = await comparer?.of(sites)
    const keys = sites.map(({ site }) => site.key)
    const stored = await storedOf(db, run.id, keys)
    await results.expect(hashesOf(keys.flatMap((key) => stored(key).considered.filter(isNotice))))
    for (const { key } of sites.map(({ site }) => site)) {
      const row = rows[next++]
      if (row?.key !== key) throw new Error(`The run ${run.id} changed while it was read.`)
      const { detail, tried, ...links } = stored(key)
      const considered = maskPersons ? links.considered.map(linkWithoutPersons) : links.considered
      const notices = row.outcome === 'found' ? considered.filter(isNotice) : []
      const documents: SiteDocument[] = []
      for (const notice of notices.sort(inForceFirst)) {
        const result = notice.sha256 === null ? undefined : await results.get(notice.sha256)
        documents.push(documentOf(notice, { considered, carriers: of.carriers, result }))
      }
      const told = new Set(notices)
      yield {
        row,
        detail,
        documents,
        others: considered.filter((each) => !told.has(each)),
        tried,
        changes: changes?.get(key)?.changes ?? null,
      }
    }
  }
}

function isNotice({ decision }: Considered): boolean {
  return decision === 'taken' || decision === 'stale'
}

function inForceFirst(a: Considered, b: Considered): number {
  return Number(a.decision === 'stale') - Number(b.decision === 'stale')
}

interface Around {
  considered: readonly Considered[]
  carriers: ReadonlyMap<string, number>
  result: DocumentResult | undefined
}

function documentOf(notice: Considered, { considered, carriers, result }: Around): SiteDocument {
  const urlsOf = (decision: Considered['decision']) =>
    considered
      .filter((each) => each.decision === decision && each.of === notice.url)
      .map(({ url }) => url)
  return {
    ...notice,
    also: urlsOf('same'),
    parts: urlsOf('part'),
    variants: urlsOf('variant'),
    sites: carriers.get(notice.sha256 ?? '') ?? 1,
    // The content may have been judged for another site that carries it.
    result: result ? { ...result, path: notice.url } : null,
  }
}

interface Stored {
  detail: string | null
  tried: Tried[]
  considered: Considered[]
}

async function storedOf(
  db: Db,
  run: string,
  keys: readonly string[],
): Promise<(key: string) => Stored> {
  const sites = await db
    .selectFrom('site')
    .select(['key', 'detail', 'tried_json'])
    .where('run', '=', run)
    .where('key', 'in', keys)
    .execute()
  const considered = await db
    .selectFrom('considered')
    .selectAll()
    .where('run', '=', run)
    .where('site', 'in', keys)
    .orderBy('site')
    .orderBy('position')
    .execute()
  const byKey = new Map(sites.map((site) => [site.key, site]))
  const bySite = grouped(considered, ({ site }) => site)
  return (key) => {
    const { detail = null, tried_json = null } = byKey.get(key) ?? {}
    return {
      detail,
      tried: JSON.parse(tried_json ?? '[]'),
      considered: (bySite.get(key) ?? []).map(
        ({ run: _run, site: _site, position: _position, ...each }) => each as Considered,
      ),
    }
  }
}
