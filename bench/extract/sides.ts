/** The two texts of one document: what pdftotext prints, and what we read. */
import { spawnSync } from 'node:child_process'
import type { Notice } from '../../src/document/notice.ts'
import { extract } from '../../src/extract/index.ts'
import { Unreadable } from '../../src/extract/unreadable.ts'

/** The text of poppler: in reading order, or with `-raw` in the order of the content stream. */
export function pdftotext(path: string, ...options: string[]): string {
  const { stdout, error } = spawnSync('pdftotext', ['-q', ...options, path, '-'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (error) throw error
  return stdout
}

/** Our notice, or the code of the reason why there is none. */
export async function read(bytes: Uint8Array, name: string): Promise<Notice | string> {
  try {
    return (await extract(bytes, name)).notice
  } catch (error) {
    if (error instanceof Unreadable) return error.code
    throw error
  }
}
