/** A folder of its own with art13 at hand, as a user has it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

export const bin = resolve('bin/art13.js')

/** Without what would colour or summarize on this machine. */
const QUIET = { LANG: 'C', LC_ALL: 'C', NO_COLOR: '1', FORCE_COLOR: '', GITHUB_STEP_SUMMARY: '' }

export interface Folder {
  path: string
  /** Writes files; a directory is made where one is needed. */
  write(files: Record<string, string | Uint8Array>): void
  read(name: string): string
  /** Runs art13 there. */
  art13(...args: string[]): Ended
  /** The same with other variables of the environment. */
  art13With(env: Record<string, string>, ...args: string[]): Ended
  /** A folder in it that is there. */
  below(name: string): Folder
}

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** A new folder with these files; it goes when the test ends. */
export function folderWith(files: Record<string, string | Uint8Array> = {}): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'art13-folder-')))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const folder = folderAt(path)
  folder.write(files)
  return folder
}

function folderAt(path: string): Folder {
  const art13With: Folder['art13With'] = (more, ...args) => {
    const env = { ...process.env, ...QUIET, ...more }
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd: path,
      env,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    })
    return { code: status, stdout, stderr }
  }
  return {
    path,
    art13With,
    read: (name) => readFileSync(join(path, name), 'utf8'),
    art13: (...args) => art13With({}, ...args),
    below: (name) => folderAt(join(path, name)),
    write: (files) => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true })
        writeFileSync(join(path, name), content)
      }
    },
  }
}
