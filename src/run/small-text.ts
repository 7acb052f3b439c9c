import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { Unreadable } from '../extract/unreadable.ts'
import type { Source } from './task.ts'

/** Bytes. Of texts made to be slow, the worst of this length was judged in four seconds. */
const SMALL = 25_000

/** Read by large parsers that were not made for hostile files. */
const TO_WORKERS = new Set(['.pdf', '.docx', '.odt'])
const TEXTS = new Set(['html', 'markdown', 'text'])

/**
 * The source with its bytes when it is a small text, or when it is nothing that can be read: both are settled in this
 * process sooner than a worker starts. Undefined when a worker has to read it.
 */
export async function smallText(source: Source): Promise<Source | undefined> {
  if (source.bytes) return (await isSmallText(source.bytes, source.path)) ? source : undefined
  if (TO_WORKERS.has(extname(source.path).toLowerCase())) return undefined
  const file = await stat(source.path).catch(() => undefined)
  if (!file?.isFile()) return source
  if (file.size > SMALL) return undefined
  const bytes = await readFile(source.path).catch(() => undefined)
  if (!bytes) return source
  return (await isSmallText(bytes, source.path)) ? { ...source, bytes } : undefined
}

async function isSmallText(bytes: Uint8Array, name: string): Promise<boolean> {
  if (bytes.length > SMALL) return false
  const { sniff } = await import('../extract/sniff.ts')
  try {
    return TEXTS.has(sniff(bytes, name))
  } catch (error) {
    return error instanceof Unreadable
  }
}
