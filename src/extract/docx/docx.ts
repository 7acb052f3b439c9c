import type { Notice } from '../../document/notice.ts'
import { Unreadable } from '../unreadable.ts'
import { openArchive } from '../zip/archive.ts'

export async function extractDocx(
  bytes: Uint8Array,
  limits: { unpacked: number },
): Promise<Notice> {
  openArchive(bytes, limits.unpacked)
  throw new Unreadable('unsupported', 'DOCX', { what: 'DOCX' })
}
