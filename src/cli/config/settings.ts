/** What holds for a run and for each of its documents: defaults, configuration, flags. */
import { dirname, join, relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { LIMITS } from '../../extract/limits.ts'
import { type ConfigFile, configAt, nearestConfig, shown } from './config-file.ts'
import { type Layer, type Merged, merge, type Values } from './layers.ts'

/** The name of the file of decisions, beside the configuration or in the current directory. */
const DECISIONS = 'art13.decisions.yaml'

export interface SettingsOptions {
  /** A named configuration: it holds for all documents. `false`: none is looked for. */
  config?: string | false
  /** What the command line says; each value with its flag. */
  flags: readonly Layer[]
}

/** The settings of a run. Each document goes by the configuration nearest to it, the run by that of the current directory. */
export class Settings {
  readonly run: Merged & { values: Values & { decisions: string } }
  #options: SettingsOptions
  #files: readonly ConfigFile[]
  #byDirectory = new Map<string, Promise<readonly ConfigFile[]>>()

  private constructor(options: SettingsOptions, files: readonly ConfigFile[]) {
    this.#options = options
    this.#files = files
    const base = files.at(-1) ? dirname((files.at(-1) as ConfigFile).path) : process.cwd()
    const defaults = {
      failOn: 'error',
      limits: { ...LIMITS },
      decisions: join(base, DECISIONS),
    } as const
    this.run = merge([
      { origin: 'default', values: defaults },
      ...files.map(layerOf),
      ...options.flags,
    ]) as Settings['run']
  }

  /** @throws {UsageError} when a configuration cannot be read or is wrong. */
  static async load(options: SettingsOptions): Promise<Settings> {
    const { config } = options
    if (config === false) return new Settings(options, [])
    return new Settings(
      options,
      config ? await configAt(config) : await nearestConfig(process.cwd()),
    )
  }

  /** Severities, profile and custom rules of one document. @throws {UsageError} as `load`. */
  async forDocument(path: string): Promise<Merged> {
    const files = await this.#nearest(path)
    const layers = files.flatMap((file) => [layerOf(file), ...overridesFor(file, path)])
    const own = layers.map(({ origin, values: { rules, profile, customRules } }) => ({
      origin,
      values: {
        ...(rules && { rules }),
        ...(profile && { profile }),
        ...(customRules && { customRules }),
      },
    }))
    return merge([...own, ...this.#options.flags])
  }

  async #nearest(path: string): Promise<readonly ConfigFile[]> {
    if (this.#options.config !== undefined) return this.#files
    const directory = dirname(resolve(path))
    if (directory === process.cwd()) return this.#files
    let files = this.#byDirectory.get(directory)
    if (!files) {
      files = nearestConfig(directory)
      this.#byDirectory.set(directory, files)
    }
    return files
  }
}

function layerOf({ path, config }: ConfigFile): Layer {
  const base = dirname(path)
  const { rules, profile, limits, asOf, lang, failOn, maxWarnings } = config
  const given = { rules, profile, limits, asOf, lang, failOn, maxWarnings }
  return {
    origin: shown(path),
    values: {
      ...(Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      ) as Values),
      ...(config.customRules && {
        customRules: config.customRules.map((file) => resolve(base, file)),
      }),
      ...(config.ignore && { ignore: config.ignore.map((value) => ({ base, value })) }),
      ...(config.decisions && { decisions: resolve(base, config.decisions) }),
    },
  }
}

function overridesFor({ path, config }: ConfigFile, document: string): Layer[] {
  const name = relative(dirname(path), resolve(document)).replaceAll('\\', '/')
  return (config.overrides ?? []).flatMap(({ files, rules, profile }, index) =>
    picomatch.isMatch(name, [...files], { dot: true })
      ? [
          {
            origin: `${shown(path)}, overrides ${index + 1}`,
            values: { ...(rules && { rules }), ...(profile && { profile }) },
          },
        ]
      : [],
  )
}
