/** Which files a repository says are not to be looked at: .gitignore and .art13ignore, and what a configuration adds. */
import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import ignore, { type Ignore } from 'ignore'

const FILES = ['.gitignore', '.art13ignore']

/** A pattern in the manner of .gitignore, with the directory that it is relative to. */
export interface IgnorePattern {
  base: string
  value: string
}

export class Ignored {
  #configured: { base: string; patterns: Ignore }[]
  #byDirectory = new Map<string, Promise<Ignore | undefined>>()
  #roots = new Map<string, Promise<boolean>>()

  constructor(patterns: readonly IgnorePattern[] = []) {
    this.#configured = patterns.map(({ base, value }) => ({ base, patterns: ignore().add(value) }))
  }

  /** Whether a file is ignored. The nearer ignore file wins, as in git; they are read up to the root of the repository. */
  async has(path: string): Promise<boolean> {
    const file = resolve(path)
    if (this.#configured.some(({ base, patterns }) => verdictOf(patterns, base, file) === true))
      return true
    for (let directory = dirname(file); ; directory = dirname(directory)) {
      const patterns = await this.#patternsIn(directory)
      const verdict = patterns && verdictOf(patterns, directory, file)
      if (verdict !== undefined) return verdict
      if ((await this.#isRoot(directory)) || directory === dirname(directory)) return false
    }
  }

  #patternsIn(directory: string): Promise<Ignore | undefined> {
    return remembered(this.#byDirectory, directory, async () => {
      const texts = await Promise.all(
        FILES.map((name) => readFile(join(directory, name), 'utf8').catch(() => '')),
      )
      return texts.some((text) => text !== '') ? ignore().add(texts.join('\n')) : undefined
    })
  }

  #isRoot(directory: string): Promise<boolean> {
    return remembered(this.#roots, directory, () =>
      stat(join(directory, '.git')).then(
        () => true,
        () => false,
      ),
    )
  }
}

/** True: ignored; false: taken back by a later pattern; undefined: nothing is said of it. */
function verdictOf(patterns: Ignore, base: string, file: string): boolean | undefined {
  const name = relative(base, file).replaceAll('\\', '/')
  if (!ignore.isPathValid(name)) return undefined
  const { ignored, unignored } = patterns.test(name)
  if (ignored) return true
  return unignored ? false : undefined
}

function remembered<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  find: () => Promise<Value>,
): Promise<Value> {
  const before = known.get(key)
  if (before) return before
  const now = find()
  known.set(key, now)
  return now
}
