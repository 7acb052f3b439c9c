/** The run that is to be worked on: a new one, or the one that was broken off. */
import { basename } from 'node:path'
import type { RunRow } from '../../audit/store/schema.ts'
import { version } from '../../lint/version.ts'
import { harmless } from '../../report/layout.ts'
import { asOfDate, UsageError } from '../options.ts'
import { type AuditConfig, configOf, ruleSetFor } from './config.ts'
import { type Folder, mustExist } from './folder.ts'
import { listAt, optedOut } from './inputs.ts'
import type { AuditValues } from './values.ts'

type Found = Awaited<ReturnType<typeof listAt>>
type Begin = (folder: Folder) => Promise<RunRow>

/**
 * Weighs the request before anything is written; gives what finds or makes the run when the folder is open.
 * @throws {UsageError} when a list or an option is wrong.
 */
export async function runFor(file: string | undefined, values: AuditValues): Promise<Begin> {
  const found = file === undefined ? undefined : await listAt(file)
  if (values.resume) {
    await mustExist(values.dir)
    const optOut = await optedOut(values.optOut)
    return async ({ db }) => {
      const run = resumed(await lastRun(db), found, values.dir)
      return optOut.length > 0 ? alsoLeaving(db, run, optOut) : run
    }
  }
  if (!found) throw new UsageError(NO_LIST)
  const config = await configOf(values)
  return async ({ db }) => {
    const last = await lastRun(db)
    if (last?.finished === null && !values.new)
      throw new UsageError(
        `The run of ${last.started} is not finished: go on with "art13 audit --resume", or begin a new one with --new.`,
      )
    return begun(db, found, { config, asOf: asOfDate(values.asOf), last })
  }
}

export const NO_LIST =
  'Name the list of websites, as "art13 audit LIST.csv --contact audit@example.org".'

async function lastRun(db: Folder['db']): Promise<RunRow | undefined> {
  const { runsOf } = await import('../../audit/store/runs.ts')
  return (await runsOf(db)).at(-1)
}

async function begun(
  db: Folder['db'],
  found: Found,
  { config, asOf, last }: { config: AuditConfig; asOf: string; last: RunRow | undefined },
): Promise<RunRow> {
  const started = startAfter(last)
  const run: RunRow = {
    id: started.replace(/\D/g, '').slice(0, 14),
    started,
    finished: null,
    list_name: basename(found.file),
    list_sha256: found.sha256,
    columns_json: JSON.stringify(found.list.columns),
    as_of: asOf,
    rule_set: ruleSetFor(asOf, config),
    version,
    config_json: JSON.stringify(config),
  }
  for (const remark of found.list.remarks) process.stderr.write(`art13: ${harmless(remark)}\n`)
  const { beginRun } = await import('../../audit/store/runs.ts')
  const sites = found.list.sites.map(({ columns, ...site }) => ({
    ...site,
    columns_json: JSON.stringify(columns),
  }))
  await beginRun(db, run, sites)
  return run
}

/** Now, and a second after the last run at least, whatever the clock says: ids differ, and the newest is the last. */
function startAfter(last: RunRow | undefined): string {
  const soonest = last ? Date.parse(last.started) + 1000 : 0
  return new Date(Math.max(Date.now(), soonest)).toISOString()
}

/** Who asks to be left alone while a run is broken off is left alone when it goes on. */
async function alsoLeaving(db: Folder['db'], run: RunRow, hosts: string[]): Promise<RunRow> {
  const config = JSON.parse(run.config_json) as AuditConfig
  const optOut = [...new Set([...config.optOut, ...hosts])]
  const config_json = JSON.stringify({ ...config, optOut } satisfies AuditConfig)
  const { changeConfig } = await import('../../audit/store/runs.ts')
  await changeConfig(db, run.id, config_json)
  return { ...run, config_json }
}

function resumed(run: RunRow | undefined, found: Found | undefined, dir: string): RunRow {
  if (!run) throw new UsageError(`No run was begun in "${dir}" yet.`)
  if (run.finished !== null)
    throw new UsageError(`Every run in "${dir}" is finished: begin a new one without --resume.`)
  if (found && found.sha256 !== run.list_sha256)
    throw new UsageError(
      `The run of ${run.started} has another list (${run.list_name}): resume without a list, or begin a new run with --new.`,
    )
  const config = JSON.parse(run.config_json) as AuditConfig
  if (ruleSetFor(run.as_of, config) !== run.rule_set)
    throw new UsageError(
      `The run of ${run.started} was begun with other rules (art13 ${run.version}): begin a new one with --new. What has not changed since is not sent again.`,
    )
  return run
}
