/** Step 3: pages that show something but hold no text are recognized, if that was asked for, or told. */
import { Unreadable } from '../unreadable.ts'
import type { Word } from './model.ts'
import type { RawPages } from './pages.ts'

export interface ScanOptions {
  /** Recognize scanned pages. */
  ocr?: boolean
  /** Asks for so many milliseconds more. */
  moreTime?: (milliseconds: number) => void
}

/** Page numbers, ascending. */
export interface Scans {
  /** Pages that show something, but gave no text. */
  unread: number[]
  /** Pages whose text was recognized from an image, here or by the program that scanned them. */
  recognized: number[]
  /** Recognition was asked for, but its packages are not installed. */
  missing: boolean
}

/** Puts the words that are recognized into the pages. Throws `Unreadable` when no page holds text then. */
export async function readScans(
  read: RawPages,
  bytes: Uint8Array,
  { ocr = false, moreTime = () => {} }: ScanOptions,
): Promise<Scans> {
  const found =
    ocr && read.scanned.length > 0
      ? await (await import('../ocr/recognize.ts')).recognizePages(bytes, read.scanned, moreTime)
      : new Map<number, never>()
  for (const page of read.pages) {
    const words = found?.get(page.number)
    if (words) page.words = [...notAmong(words, page.words), ...words]
  }
  const unread = [...read.scanned, ...read.outlined].filter((number) => !found?.has(number))
  const legible = read.pages.some(
    ({ number, words }) => words.length > 0 && !unread.includes(number),
  )
  if (!legible) throw nothingIn(read, bytes, { asked: ocr, missing: !found })
  return {
    unread: ascending([...unread, ...read.damaged]),
    recognized: ascending([...read.recognized, ...(found?.keys() ?? [])]),
    missing: !found,
  }
}

/** A header may stand in the image, too: as text it would stand there twice. */
function notAmong(recognized: Word[], words: Word[]): Word[] {
  const known = new Set(recognized.map(({ text }) => text))
  return words.filter(({ text }) => !text.split(/\s+/).every((part) => known.has(part)))
}

const ascending = (numbers: number[]) => numbers.sort((a, b) => a - b)

/** Why a document gives no text at all. */
function nothingIn(
  read: RawPages,
  bytes: Uint8Array,
  { asked, missing }: { asked: boolean; missing: boolean },
): Unreadable {
  const pages = read.pages.length + read.damaged.length
  if (isMangled(bytes)) return new Unreadable('damaged', 'the bytes were taken for text')
  if (missing) return new Unreadable('ocr-missing', 'no text, and no recognizer', { pages })
  if (read.scanned.length === 0 && read.outlined.length > 0)
    return new Unreadable('outlined', 'letters drawn as paths', { pages })
  if (asked && read.scanned.length > 0)
    return new Unreadable('ocr-failed', 'no text recognized', { pages })
  return new Unreadable('no-text-layer', 'no text on any page', { pages })
}

/**
 * Some program read the file as text and wrote it back: each byte that is no text became the three bytes of U+FFFD.
 * In packed data these stand next to each other once in millions of bytes.
 */
function isMangled(bytes: Uint8Array): boolean {
  let count = 0
  const end = Math.min(bytes.length, 200_000) - 2
  for (let at = 0; at < end; at++)
    if (bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++
  return count > 50
}
