/** Ctrl-C as a terminal sends it: to the whole group of processes. */
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runsOf } from '../../../src/audit/store/runs.ts'
import { serveWeb, type Web } from '../web/server.ts'
import { Auditor } from './auditor.ts'

const HOSTS = ['www.kreis-eschenmoor.example', 'www.krummbek.example']

let web: Web
beforeAll(async () => {
  web = await serveWeb('fixtures/web')
})
afterAll(() => web.close())

it('saves what there is, says how to go on, and loses no document', async () => {
  const auditor = new Auditor(web, HOSTS)
  const { child, ended } = auditor.begin('--delay', '0')
  // In the middle of a hub of PDFs.
  while (!web.log.some(({ path }) => path.endsWith('.pdf'))) await setTimeout(20)
  process.kill(-(child.pid ?? 0), 'SIGINT')
  const { code, stderr } = await ended
  expect(stderr).toMatch(
    /Stopped after [01] of 2 websites; everything is saved\. Go on: art13 audit --resume/,
  )
  expect(code).toBe(130)

  const again = await auditor.begin('--delay', '0').ended
  expect(again.stderr).toContain('is not finished: go on with "art13 audit --resume"')
  expect(again.code).toBe(2)

  const second = await auditor.resume('--delay', '0').ended
  expect(second.stderr).toContain('2 of 2 websites examined')
  expect(second.code).toBe(0)
  const { runs, errors } = await auditor.read(async (db) => ({
    runs: await runsOf(db),
    errors: await db.selectFrom('verdict').select('status').where('status', '=', 'error').execute(),
  }))
  expect(runs).toHaveLength(1)
  expect(errors).toEqual([])
  auditor.remove()
})
