/** What a run is asked to do: its documents with what holds for each. */
import { realpathSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import { LIMITS } from '../../extract/limits.ts'
import type { Lang, Rule } from '../../rules/rule.ts'
import { Cache } from '../../run/cache.ts'
import { type FoundFiles, findFiles } from '../../run/find-files.ts'
import type { RunOptions } from '../../run/run.ts'
import type { DocumentOptions, Source } from '../../run/task.ts'
import type { Anchored, Merged } from '../config/layers.ts'
import { Settings } from '../config/settings.ts'
import { asOfDate, type JudgeValues, langOf, UsageError } from '../options.ts'
import { readStdin } from '../stdin.ts'
import { changedFiles } from './changed.ts'
import { flagsOf } from './flags.ts'
import { RulesInUse } from './rules-in-use.ts'

export interface PlanValues extends JudgeValues {
  forceExclude?: boolean
  changed?: boolean
  since?: string
  /** Files that the run writes: those of the last run are no notices. */
  reports?: readonly string[]
}

export interface Plan {
  sources: Source[]
  run: RunOptions
  settings: Settings
  lang: Lang
  /** All rules that can have run, the user's own after those of art13. */
  rules: readonly Rule[]
  /** Whether a document was named itself, and not met in a directory or by a glob. */
  isNamed(path: string): boolean
  /** Globs and directories that stand for no file, and how many files are ignored or unchanged. */
  empty: string[]
  leftOut: number
}

/** @throws {UsageError} when something that is asked for does not exist or is wrong. */
export async function planOf(
  paths: readonly string[],
  options: PlanValues,
  command: Command,
): Promise<Plan> {
  const settings = await settingsOf(options, command)
  const { values } = settings.run
  const found = await filesOf(paths, options, settings)
  const rules = new RulesInUse(options.rule)
  await rules.severities(settings.run)
  const sources: Source[] = []
  for (const { path } of found.files) {
    const merged = await settings.forDocument(path)
    sources.push({ path, options: await documentOptions(merged, rules) })
  }
  const lang = langOf(values.lang)
  if (paths.includes('-')) sources.push(await standardInput(options, settings, rules))
  const met = new Set(found.files.filter(({ named }) => !named).map(({ path }) => path))
  return {
    sources,
    settings,
    lang,
    run: {
      lang,
      asOf: asOfDate(values.asOf),
      limits: { ...LIMITS, ...values.limits },
      ...(options.ocr && { ocr: true }),
      ...(options.rule && { rules: options.rule }),
      ...(options.jobs && { jobs: options.jobs }),
      ...(options.cache && { cache: new Cache(options.cacheLocation) }),
    },
    rules: await rules.list(),
    isNamed: (path) => !met.has(path),
    empty: found.empty,
    leftOut: found.ignored,
  }
}

/** What configuration and command line say. @throws {UsageError} when a configuration cannot be read or is wrong. */
export function settingsOf(options: PlanValues, command: Command): Promise<Settings> {
  return Settings.load({
    ...(options.config !== undefined && { config: options.config }),
    flags: flagsOf(options, command),
  })
}

async function filesOf(
  paths: readonly string[],
  { forceExclude = false, changed, since, reports = [] }: PlanValues,
  settings: Settings,
): Promise<FoundFiles> {
  if (since !== undefined && !changed) throw new UsageError('--since goes with --changed.')
  const ignore = [...(settings.run.values.ignore ?? []), ...reports.map(exactly)]
  const found = await findFiles(
    paths.filter((path) => path !== '-'),
    { ignore, forceExclude },
  )
  if (!changed) return found
  const differing = await changedFiles(since)
  const files = found.files.filter(({ path }) => differing.has(realPath(path)))
  return { ...found, files, ignored: found.ignored + found.files.length - files.length }
}

/** The pattern for one file, whatever signs its name has. */
function exactly(file: string): Anchored<string> {
  const name = basename(file).replace(/[\\*?[\]!# ]/g, '\\$&')
  return { base: dirname(resolve(file)), value: `/${name}` }
}

async function standardInput(
  options: PlanValues,
  settings: Settings,
  rules: RulesInUse,
): Promise<Source> {
  const path = options.stdinFilename ?? '<stdin>'
  const merged = await settings.forDocument(path)
  const most = { ...LIMITS, ...settings.run.values.limits }.bytes
  return { path, bytes: await readStdin(most), options: await documentOptions(merged, rules) }
}

async function documentOptions(merged: Merged, rules: RulesInUse): Promise<DocumentOptions> {
  const { profile: given, customRules } = merged.values
  return {
    ...(given && { given }),
    ...(merged.values.rules && { severities: await rules.severities(merged) }),
    ...(customRules && { customRules }),
  }
}

/** As git gives it: without links; a file that is not there keeps its name. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
