/** Bodies by the hash of their content, each once, compressed, in files beside the database. */
import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { hashOf } from '../../run/hash.ts'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

export class Bodies {
  readonly #folder: string

  /** Below `folder`, which must be there. */
  constructor(folder: string) {
    this.#folder = join(folder, 'bodies')
  }

  /** Keeps a body; gives its hash. It is whole on disk, or not there. */
  async put(bytes: Uint8Array): Promise<string> {
    const sha256 = hashOf(bytes)
    const file = this.#fileOf(sha256)
    if (await exists(file)) return sha256
    await mkdir(join(this.#folder, sha256.slice(0, 2)), { recursive: true })
    const draft = `${file}.${randomUUID()}`
    try {
      await written(draft, await pack(bytes))
      await rename(draft, file)
    } catch (error) {
      await rm(draft, { force: true })
      // Windows replaces no file that is being read: another one has put the same there.
      if (!(await exists(file))) throw error
    }
    return sha256
  }

  /** Whether the body is kept. */
  has(sha256: string): Promise<boolean> {
    return exists(this.#fileOf(sha256))
  }

  /** The body; undefined when it was never kept, or was removed. */
  async get(sha256: string): Promise<Uint8Array | undefined> {
    try {
      return await unpack(await readFile(this.#fileOf(sha256)))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw new Error(
        `The stored body ${this.#fileOf(sha256)} cannot be read (${(error as Error).message}): remove it, and it is fetched again.`,
      )
    }
  }

  /** Removes all but these, and drafts of processes that died; gives how many files and bytes went. */
  async keepOnly(kept: ReadonlySet<string>): Promise<{ files: number; bytes: number }> {
    const gone = { files: 0, bytes: 0 }
    const shelves = await readdir(this.#folder, { withFileTypes: true }).catch(() => [])
    for (const { name: shelf } of shelves.filter((each) => each.isDirectory())) {
      for (const name of await readdir(join(this.#folder, shelf))) {
        if (kept.has(name.replace(/\.gz$/, ''))) continue
        const file = join(this.#folder, shelf, name)
        gone.files++
        gone.bytes += await sizeOf(file)
        await rm(file, { force: true })
      }
    }
    return gone
  }

  #fileOf(sha256: string): string {
    return join(this.#folder, sha256.slice(0, 2), `${sha256}.gz`)
  }
}

/** Writes a file so that it outlives a loss of power. */
async function written(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function exists(file: string): Promise<boolean> {
  return (await sizeOf(file)) > 0
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  )
}
