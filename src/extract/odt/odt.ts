import type { Notice } from '../../document/notice.ts'
import { Unreadable } from '../unreadable.ts'
import { openArchive } from '../zip/archive.ts'

export async function extractOdt(bytes: Uint8Array, limits: { unpacked: number }): Promise<Notice> {
  openArchive(bytes, limits.unpacked)
  throw new Unreadable('unsupported', 'ODT', { what: 'ODT' })
}
