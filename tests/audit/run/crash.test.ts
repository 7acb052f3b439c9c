/** Real processes, killed at any moment: nothing is lost, and at most what was in flight is repeated. */
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../../../src/audit/store/database.ts'
import { serveWeb, type Web } from '../web/server.ts'
import { Auditor } from './auditor.ts'

const RUNS = 20
/** One with PDFs, one that redirects, one with several documents, one where much is tried in vain. */
const HOSTS = [
  'www.krummbek.example',
  'www.gernwalde.example',
  'www.rosenfurt.example',
  'www.leerbach.example',
]
const quick = ['--delay', '0', '--jobs', '2']

let web: Web
let whole: Awaited<ReturnType<typeof rows>>
/** Milliseconds of an audit that nobody disturbs. */
let takes: number

beforeAll(async () => {
  web = await serveWeb('fixtures/web')
  const auditor = new Auditor(web, HOSTS)
  const start = performance.now()
  const { code, stderr } = await auditor.begin(...quick).ended
  takes = performance.now() - start
  expect(stderr).toContain(`${HOSTS.length} of ${HOSTS.length}`)
  expect(code).toBe(0)
  whole = await auditor.read(rows)
  auditor.remove()
})
afterAll(() => web.close())

describe('an audit that is killed', () => {
  it.each(Array.from({ length: RUNS }, (_, index) => [index + 1, (index + 0.5) / RUNS] as const))(
    'ends with the same rows after it is resumed (%i)',
    async (_, part) => {
      const auditor = new Auditor(web, HOSTS)
      const before = web.log.length
      const { child, ended } = auditor.begin(...quick)
      // Spread over the whole of it, each a little by chance.
      await setTimeout(takes * part * (0.8 + Math.random() * 0.4))
      child.kill('SIGKILL')
      await ended
      const { stderr } = await auditor.resume(...quick).ended
      // Killed before the run was written down: then there is none to go on with.
      if (stderr.includes('There is no audit') || stderr.includes('No run'))
        await auditor.begin(...quick).ended
      const [found, { steps, requests }] = await auditor.read(async (db) => [
        await rows(db),
        await repeated(db),
      ])
      expect(found).toEqual(whole)
      // A site asks for one thing at a time.
      expect(steps).toBeLessThanOrEqual(HOSTS.length)
      const asked = web.log.slice(before).filter(({ path }) => path !== '/robots.txt')
      const again =
        asked.length -
        new Set(asked.map(({ host, path, scheme }) => `${scheme}://${host}${path}`)).size
      expect(again).toBeLessThanOrEqual(requests)
      auditor.remove()
    },
  )
})

/** All that an audit leaves but times and the run's own name. */
async function rows(db: Db) {
  const sites = await db
    .selectFrom('site')
    .select(['key', 'url', 'done', 'outcome', 'home', 'tried_json'])
    .orderBy('position')
    .execute()
  const considered = await db
    .selectFrom('considered')
    .select(['site', 'url', 'decision', 'kind', 'of', 'sha256', 'parent', 'via', 'score', 'why'])
    .orderBy('site')
    .orderBy('position')
    .execute()
  const fetches = await db
    .selectFrom('fetch')
    .select(['url', 'site', 'kind', 'closed', 'status', 'final_url', 'sha256', 'reason'])
    .orderBy('url')
    .execute()
  const verdicts = await db
    .selectFrom('verdict')
    .select(['sha256', 'closed', 'status', 'title', 'findings_json', 'applied_json'])
    .orderBy('sha256')
    .execute()
  const findings = await db
    .selectFrom('finding')
    .select(['sha256', 'position', 'rule', 'case', 'fingerprint'])
    .orderBy('sha256')
    .orderBy('position')
    .execute()
  return { sites, considered, fetches, verdicts, findings }
}

/** Steps that were begun again, and the requests that they take, with redirects. */
async function repeated(db: Db): Promise<{ steps: number; requests: number }> {
  const again = await db
    .selectFrom('fetch')
    .select(['attempts', 'hops_json'])
    .where('attempts', '>', 1)
    .execute()
  const sum = { steps: 0, requests: 0 }
  for (const { attempts, hops_json } of again) {
    const times = Number(attempts) - 1
    sum.steps += times
    sum.requests += times * (1 + (JSON.parse(hops_json ?? '[]') as unknown[]).length)
  }
  return sum
}
