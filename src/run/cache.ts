/** Results kept from run to run: a document is judged again only when something that decides the result has changed. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { DocumentResult } from '../lint/result.ts'
import { build } from '../lint/version.ts'
import { sorted } from './rule-set.ts'
import type { JudgeOptions } from './task.ts'

/** Milliseconds: what was not asked for so long is removed. */
const KEPT = 30 * 24 * 3600 * 1000

export class Cache {
  #directory: string
  /** Hashes of the modules with rules of one's own, by path. */
  #modules = new Map<string, Promise<string>>()
  #isReady: Promise<unknown> | undefined

  constructor(directory: string) {
    this.#directory = directory
  }

  /**
   * The name of a result: content, kind of file name, everything that was asked, and the code that reads and judges.
   * Two files of one content and kind share it.
   */
  async key(bytes: Uint8Array, path: string, options: JudgeOptions): Promise<string> {
    const modules = await Promise.all((options.customRules ?? []).map((file) => this.#module(file)))
    const asked = JSON.stringify([build, extname(path).toLowerCase(), sorted(options), modules])
    return createHash('sha256').update(asked).update('\n').update(bytes).digest('hex')
  }

  /** The result that was kept under a name, for a document of this path; undefined when there is none. */
  async get(key: string, path: string): Promise<DocumentResult | undefined> {
    const file = this.#fileOf(key)
    try {
      const document: unknown = JSON.parse(await readFile(file, 'utf8'))
      if (!isResult(document)) return undefined
      const now = new Date()
      await utimes(file, now, now)
      return { ...document, path }
    } catch {
      return undefined
    }
  }

  /** Keeps a result, but for errors: those may be of the machine. A cache that cannot be written is no error. */
  async put(key: string, document: DocumentResult): Promise<void> {
    if (document.status === 'error') return
    this.#isReady ??= this.#prepare()
    const file = this.#fileOf(key)
    const draft = `${file}.${process.pid}`
    try {
      await this.#isReady
      await writeFile(draft, JSON.stringify(document))
      await rename(draft, file)
    } catch {
      await rm(draft, { force: true }).catch(() => {})
    }
  }

  /** Removes what nobody has asked for in a month. */
  async sweep(now = Date.now()): Promise<void> {
    const names = await readdir(this.#directory).catch(() => [])
    for (const name of names.filter((each) => /^[0-9a-f]{64}/.test(each))) {
      const file = join(this.#directory, name)
      const known = await stat(file).catch(() => undefined)
      if (known && now - known.mtimeMs > KEPT) await rm(file, { force: true })
    }
  }

  async #prepare(): Promise<void> {
    await mkdir(this.#directory, { recursive: true })
    await writeFile(join(this.#directory, '.gitignore'), '*\n')
  }

  #fileOf(key: string): string {
    return join(this.#directory, `${key}.json`)
  }

  #module(file: string): Promise<string> {
    const before = this.#modules.get(file)
    if (before) return before
    const now = readFile(file, 'utf8')
    this.#modules.set(file, now)
    return now
  }
}

/** Whether what was kept is a result: a folder in a CI's cache may hold what others put there. */
function isResult(value: unknown): value is DocumentResult {
  const { status, results, extraction } = (value ?? {}) as Partial<DocumentResult>
  return typeof status === 'string' && Array.isArray(results) && typeof extraction === 'object'
}
