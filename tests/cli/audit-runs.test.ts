/** What runs of one folder are to each other, and a report to what lies where it is to be written. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, it } from 'vitest'
import { DATABASE, type Db, openDatabase } from '../../src/audit/store/database.ts'
import { runsOf } from '../../src/audit/store/runs.ts'
import { folderWith } from './folder.ts'

/** No request is made for these. */
const LIST = 'url\nnone\nwww.left.example\n'
const OPT_OUT = 'left.example\n'
const contact = ['--contact', 'audit@example.org']
const begin = ['audit', 'list.csv', ...contact, '--opt-out', 'opt-out', '--lang', 'en']

const audited = () => folderWith({ 'list.csv': LIST, 'opt-out': OPT_OUT })

async function inDatabase<Result>(path: string, work: (db: Db) => Promise<Result>) {
  const db = await openDatabase(join(path, 'art13-audit'))
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

it('two runs in one second are two, in their order', async () => {
  const folder = audited()
  expect(folder.art13(...begin).stderr).toContain('2 of 2 websites examined')
  // The clock was ahead then.
  await inDatabase(folder.path, (db) =>
    db.updateTable('run').set({ id: '1', started: '2090-01-01T00:00:00.000Z' }).execute(),
  )
  const { code, stderr } = folder.art13(...begin)
  expect([code, stderr]).toEqual([0, expect.stringContaining('2 of 2 websites examined')])
  const runs = await inDatabase(folder.path, runsOf)
  expect(runs.map(({ id }) => id)).toEqual(['1', '20900101000001'])
})

it('who asks for it meanwhile is left alone when a run goes on', async () => {
  const folder = folderWith({ 'list.csv': LIST, later: OPT_OUT })
  folder.art13('audit', 'list.csv', ...contact, '--opt-out', 'later', '--lang', 'en')
  await inDatabase(folder.path, async (db) => {
    await db.updateTable('run').set({ finished: null, config_json: bare }).execute()
    await db.updateTable('site').set({ done: 0, attempts: 0, outcome: null }).execute()
    await db.deleteFrom('fetch').execute()
  })
  const { code, stderr } = folder.art13('audit', '--resume', '--opt-out', 'later', '--lang', 'en')
  expect([code, stderr]).toEqual([0, expect.stringContaining('2 of 2 websites examined')])
  const { outcomes, config } = await inDatabase(folder.path, async (db) => ({
    outcomes: await db.selectFrom('site').select('outcome').orderBy('position').execute(),
    config: (await runsOf(db))[0]?.config_json,
  }))
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['bad-url', 'opted-out'])
  expect(JSON.parse(config ?? '').optOut).toEqual(['other.example', 'left.example'])
})
const bare = JSON.stringify({
  ...{ contact: 'audit@example.org', pages: 60, documents: 150, delay: 1 },
  optOut: ['other.example'],
})

it('a report replaces a report, and nothing else', () => {
  const folder = audited()
  folder.art13(...begin)
  expect(folder.art13('report').code).toBe(0)
  expect(folder.art13('report').code).toBe(0)
  const note = join(folder.path, 'art13-report', 'notes.txt')
  writeFileSync(note, 'mine')
  const { code, stderr } = folder.art13('report')
  expect([code, stderr]).toEqual([2, expect.stringContaining('holds something else')])
  expect(existsSync(note)).toBe(true)
  expect(folder.art13('report', '--out', 'list.csv').stderr).toContain('holds something else')
})

it('a database of another version is left as it is', async () => {
  const folder = audited()
  mkdirSync(join(folder.path, 'art13-audit'))
  await inDatabase(folder.path, async (db) => {
    await db.updateTable('about').set({ value: '0' }).execute()
    await db.schema.dropTable('finding').execute()
  })
  const { code, stderr } = folder.art13('audit', 'status')
  expect([code, stderr]).toEqual([2, expect.stringContaining('Use that version for it')])
  const database = new Database(join(folder.path, 'art13-audit', DATABASE))
  const made = database.prepare("select name from sqlite_master where name = 'finding'").all()
  database.close()
  expect(made).toEqual([])
})
