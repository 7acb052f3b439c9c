/** Where names lead, in the manner of /etc/hosts: for intranets and tests. */

import { lookup } from 'node:dns/promises'
import { readFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { UsageError } from '../options.ts'

export interface HostsFile {
  resolve(name: string): Promise<string[]>
  portOf(name: string): number | undefined
}

/** Names that no file has are looked up by the system. @throws {UsageError} which names the line that is wrong. */
export async function readHosts(files: readonly string[]): Promise<HostsFile> {
  const known = new Map<string, { address: string; port?: number }>()
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch((error: Error) => {
      throw new UsageError(`The file of hosts cannot be read: ${error.message}`)
    })
    text.split(/\r?\n/).forEach((line, index) => {
      const [target, ...names] = line.replace(/#.*/, '').trim().split(/\s+/)
      if (!target) return
      const found = targetOf(target)
      if (!found || names.length === 0)
        throw new UsageError(`${file}, line ${index + 1}: it needs an address and a name.`)
      for (const name of names) known.set(name.toLowerCase(), found)
    })
  }
  return {
    resolve: async (name) => {
      const found = known.get(name.toLowerCase())
      if (found) return [found.address]
      return (await lookup(name, { all: true })).map(({ address }) => address)
    },
    portOf: (name) => known.get(name.toLowerCase())?.port,
  }
}

/** `10.0.0.1`, `10.0.0.1:8080`, `[fd00::1]:8080`. */
function targetOf(text: string): { address: string; port?: number } | undefined {
  if (isIP(text)) return { address: text }
  const colon = text.lastIndexOf(':')
  const address = text.slice(0, colon).replace(/^\[/, '').replace(/\]$/, '')
  const port = Number(text.slice(colon + 1))
  const isPort = Number.isInteger(port) && port > 0 && port < 65_536
  return isIP(address) && isPort ? { address, port } : undefined
}
