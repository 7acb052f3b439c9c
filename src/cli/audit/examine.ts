/** Works on a run until it is finished or Ctrl-C is pressed, and says how it ended. */
import type { RunRow } from '../../audit/store/schema.ts'
import type { Lang } from '../../rules/rule.ts'
import { langOf, UsageError } from '../options.ts'
import { amount } from './amount.ts'
import { runFor } from './begin.ts'
import { type AuditConfig, fetchOf, judgeOf } from './config.ts'
import { asWriter, type Folder } from './folder.ts'
import { withPackages } from './packages.ts'
import { AuditProgress } from './progress.ts'
import type { AuditValues } from './values.ts'

/** Exit code after Ctrl-C, as shells have it: 128 and the number of the signal. */
const INTERRUPTED = 130

export async function examine(file: string | undefined, values: AuditValues): Promise<void> {
  if (values.dryRun) {
    const { dryRun } = await import('./dry-run.ts')
    return dryRun(file, values)
  }
  const lang = langOf(values.lang)
  const begin = await runFor(file, values)
  await asWriter(values.dir, async (folder) => {
    const run = await begin(folder)
    const isFinished = await withSignals((signal) =>
      work(folder, { run, values, lang, signal }).catch(asDisk(values.dir)),
    )
    const { progressOf } = await import('../../audit/store/runs.ts')
    const { listed, done } = await progressOf(folder.db, run.id)
    const end = isFinished ? END[lang].finished : END[lang].stopped
    process.stderr.write(`${end(done, listed, values.dir)}\n`)
    process.exitCode = isFinished ? 0 : INTERRUPTED
  })
}

/** What the disk or the database said, as an error that tells what to do; others as they are. */
function asDisk(dir: string): (error: Error & { code?: unknown }) => never {
  return (error) => {
    if (!/^(?:E[A-Z]{3,}|SQLITE_\w+)$/.test(String(error.code))) throw error
    throw new UsageError(
      `The audit cannot go on writing to "${dir}": ${error.message}. What it had is saved: remove the cause, then go on with "art13 audit --resume --dir ${dir}".`,
    )
  }
}

type End = (done: number, listed: number, dir: string) => string

const END: Record<Lang, Record<'finished' | 'stopped', End>> = {
  de: {
    finished: (done, listed, dir) =>
      `${done} von ${amount(listed, 'Website', 'Websites')} geprüft. Weiter mit: art13 report --dir ${dir}`,
    stopped: (done, listed, dir) =>
      `Angehalten nach ${done} von ${amount(listed, 'Website', 'Websites')}; alles ist gespeichert. Weiter mit: art13 audit --resume --dir ${dir}`,
  },
  en: {
    finished: (done, listed, dir) =>
      `${done} of ${amount(listed, 'website', 'websites')} examined. Next: art13 report --dir ${dir}`,
    stopped: (done, listed, dir) =>
      `Stopped after ${done} of ${amount(listed, 'website', 'websites')}; everything is saved. Go on: art13 audit --resume --dir ${dir}`,
  },
}

interface Work {
  run: RunRow
  values: AuditValues
  lang: Lang
  signal: AbortSignal
}

async function work({ db, bodies }: Folder, { run, values, lang, signal }: Work): Promise<boolean> {
  const { audit } = await withPackages(() => import('../../audit/audit.ts'))
  const { progressOf } = await import('../../audit/store/runs.ts')
  const config = JSON.parse(run.config_json) as AuditConfig
  const progress = new AuditProgress({ ...(await progressOf(db, run.id)), lang })
  try {
    return await audit({
      db,
      bodies,
      run,
      fetch: await fetchOf(config, values),
      judge: { ...judgeOf(run.as_of, config), lang, ...(values.jobs && { jobs: values.jobs }) },
      sites: Math.max(1, values.sites),
      signal,
      onEvent: progress.tell,
    })
  } finally {
    progress.end()
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** The first Ctrl-C ends the work in good order, the second one at once. */
async function withSignals<Result>(
  task: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const ending = new AbortController()
  const listenNoMore = () => {
    for (const each of SIGNALS) process.off(each, end)
  }
  // It stays a listener after the first time: else the pool of workers, which listens too, would end this process.
  const end = (signal: NodeJS.Signals) => {
    if (ending.signal.aborted) {
      listenNoMore()
      process.kill(process.pid, signal)
    }
    ending.abort()
  }
  for (const each of SIGNALS) process.on(each, end)
  try {
    return await task(ending.signal)
  } finally {
    listenNoMore()
  }
}
