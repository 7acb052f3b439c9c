/** Finds and reads art13.config.*: the nearest one, with what it extends. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { Config } from '../../run/config.ts'
import { UsageError } from '../options.ts'
import { configSchema } from './schema.ts'

/** A configuration as one file holds it. */
export interface ConfigFile {
  /** Absolute. */
  path: string
  config: Config
}

const PACKAGE = 'package.json'
const PLACES = [
  'art13.config.json',
  'art13.config.yaml',
  'art13.config.yml',
  'art13.config.js',
  'art13.config.mjs',
  PACKAGE,
]

const reader = async () => (await import('./reader.ts')).configReader(PLACES)

/**
 * The nearest configuration, from a directory upwards, with those it extends before it: the later one wins. Empty when
 * there is none.
 * @throws {UsageError} when a file cannot be read, or says what art13 does not know.
 */
export async function nearestConfig(directory: string): Promise<ConfigFile[]> {
  for (const each of upwards(resolve(directory))) {
    if (!(await mayHold(each))) continue
    const found = await tell(each, async () => (await reader()).searchIn(each))
    if (found && !found.isEmpty) return withBases({ path: found.filepath, config: found.config })
  }
  return []
}

/** The configuration in a named file, with those it extends before it. @throws {UsageError} */
export async function configAt(path: string): Promise<ConfigFile[]> {
  return withBases(await readConfig(resolve(path)))
}

async function readConfig(path: string): Promise<ConfigFile> {
  const found = await tell(path, async () => (await reader()).load(path))
  return { path, config: found?.config ?? {} }
}

async function withBases(file: ConfigFile, above: readonly string[] = []): Promise<ConfigFile[]> {
  if (above.includes(file.path)) {
    const ring = [...above, file.path].map(shown).join(' -> ')
    throw new UsageError(`A configuration extends itself: ${ring}.`)
  }
  const { validate } = await import('./validate.ts')
  validate(file.config, configSchema, {
    file: shown(file.path),
    what: 'a configuration of art13',
  })
  const bases = [file.config.extends ?? []].flat()
  const read: ConfigFile[] = []
  for (const base of bases) {
    const path = resolve(dirname(file.path), base)
    read.push(...(await withBases(await readConfig(path), [...above, file.path])))
  }
  return [...read, file]
}

/** Whether a directory may hold a configuration: most do not, and are not worth the library that reads one. */
async function mayHold(directory: string): Promise<boolean> {
  for (const name of PLACES) {
    const path = join(directory, name)
    if (name !== PACKAGE ? existsSync(path) : await mentionsUs(path)) return true
  }
  return false
}

async function mentionsUs(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text.includes('"art13"')
}

async function tell<Value>(where: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof UsageError) throw error
    const { message } = error as Error
    throw new UsageError(`The configuration in ${shown(where)} cannot be read: ${message}`)
  }
}

function* upwards(directory: string): Generator<string> {
  yield directory
  const parent = dirname(directory)
  if (parent !== directory) yield* upwards(parent)
}

/** A path for people: from where they are. */
export function shown(path: string): string {
  return relative(process.cwd(), path) || '.'
}
