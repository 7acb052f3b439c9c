import { createHash } from 'node:crypto'

/** A name for one finding in one file, where a consumer wants names that are unique over all files: 64 hex digits. */
export function hashOf(path: string, fingerprint: string): string {
  return createHash('sha256').update(`${path}\n${fingerprint}`).digest('hex')
}
