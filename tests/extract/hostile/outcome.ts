import { createRequire, syncBuiltinESMExports } from 'node:module'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Notice } from '../../../src/document/notice.ts'
import { extract, LIMITS } from '../../../src/extract/index.ts'
import { Unreadable } from '../../../src/extract/unreadable.ts'
import { broken } from '../invariants.ts'

const require = createRequire(import.meta.url)
const reached: string[] = []
const restore: (() => void)[] = []

/** What would leave the process: network, threads of others, and changes of files. */
const forbidden: Record<string, string[]> = {
  'node:fs': ['writeFile', 'appendFile', 'mkdir', 'rm', 'unlink', 'rename', 'symlink', 'copyFile']
    .flatMap((name) => [name, `${name}Sync`])
    .concat('createWriteStream', 'mkdtemp', 'mkdtempSync'),
  'node:fs/promises': ['writeFile', 'appendFile', 'mkdir', 'rm', 'unlink', 'rename', 'symlink'],
  'node:dns': ['lookup', 'resolve', 'resolve4', 'resolve6'],
  'node:child_process': ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync'],
  'node:http': ['request', 'get'],
  'node:https': ['request', 'get'],
}

beforeAll(() => {
  for (const [module, names] of Object.entries(forbidden)) {
    const exported = require(module)
    for (const name of names) forbid(exported, name, `${module}.${name}`)
  }
  forbid(require('node:net').Socket.prototype, 'connect', 'net.Socket.connect')
  forbid(globalThis, 'fetch', 'fetch')
  syncBuiltinESMExports()
})

afterAll(() => {
  for (const undo of restore) undo()
  syncBuiltinESMExports()
})

function forbid(owner: object, name: string, what: string): void {
  const own = owner as Record<string, unknown>
  const before = own[name]
  own[name] = () => {
    reached.push(what)
    throw new Error(`forbidden: ${what}`)
  }
  restore.push(() => {
    own[name] = before
  })
}

/**
 * What a file gave: a notice that holds, or the code of a reason. Anything else is thrown, also that it reached for the
 * network, for other processes or for files to change.
 */
export async function outcome(
  bytes: Uint8Array,
  name: string,
  limits = LIMITS,
): Promise<Notice | string> {
  reached.length = 0
  try {
    const { notice } = await extract(bytes, name, { limits })
    expect(broken(notice)).toEqual([])
    expect(reached).toEqual([])
    return notice
  } catch (error) {
    expect(reached).toEqual([])
    if (!(error instanceof Unreadable)) throw error
    return error.code
  }
}

/** The text of a notice; none where the file was not read. */
export const textOf = (result: Notice | string) => (typeof result === 'string' ? '' : result.text)
