/** Reads scanned pages of a PDF: image by image, through tesseract.js. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { Word } from '../pdf/model.ts'
import { open } from '../pdf/open.ts'
import { pageBitmap } from './page-bitmap.ts'
import { type Recognizer, startRecognizer } from './recognizer.ts'
import { LEAST_CONFIDENCE, readUpright } from './upright.ts'
import { wordsOf } from './words.ts'

/** Larger images are not decoded: 600 dots an inch in A4 have 35 million. */
const MOST_PIXELS = 40_000_000
/** What a page takes at most on a slow machine, in milliseconds. */
const PAGE = 10_000
/** A recognizer that failed is started again, but not for ever. */
const MOST_FAILURES = 2

/** The words of the pages that could be read, by page number; nothing when the packages are not installed. */
export type RecognizedPages = Map<number, Word[]> | undefined

/**
 * Recognizes the pages with these numbers; never throws for a page. `moreTime` is called with the milliseconds that a
 * page may take before it is read.
 */
export async function recognizePages(
  bytes: Uint8Array,
  numbers: number[],
  moreTime: (milliseconds: number) => void,
): Promise<RecognizedPages> {
  const first = await start()
  if (first === 'missing') return undefined
  const { document, close } = await open(bytes, MOST_PIXELS)
  try {
    return await readAll(document, numbers, { recognizer: first, moreTime })
  } finally {
    await close()
  }
}

interface Tools {
  recognizer: Recognizer | undefined
  moreTime: (milliseconds: number) => void
}

/** Reads page after page; a page that fails is left out, and the recognizer started again. */
async function readAll(
  document: PDFDocumentProxy,
  numbers: number[],
  { recognizer: first, moreTime }: Tools,
): Promise<Map<number, Word[]>> {
  const pages = new Map<number, Word[]>()
  let recognizer = first
  let failures = 0
  for (const number of numbers) {
    if (!recognizer) break
    moreTime(PAGE)
    try {
      const words = await readOne(await document.getPage(number), recognizer, moreTime)
      if (words.length > 0) pages.set(number, words)
    } catch {
      recognizer.end()
      failures++
      recognizer = failures < MOST_FAILURES ? await restart() : undefined
    }
  }
  recognizer?.end()
  return pages
}

/** The words of a page; none where it shows no image, or none that can be read. */
async function readOne(
  page: PDFPageProxy,
  recognizer: Recognizer,
  moreTime: (milliseconds: number) => void,
): Promise<Word[]> {
  const drawn = await pageBitmap(page)
  page.cleanup()
  if (!drawn) return []
  const read = await readUpright(recognizer, drawn, () => moreTime(PAGE))
  return read.result.confidence < LEAST_CONFIDENCE ? [] : wordsOf(read, drawn.scale)
}

/** `missing` where the packages are not installed; nothing where they are, but do not start. */
async function start(): Promise<Recognizer | 'missing' | undefined> {
  try {
    return (await startRecognizer()) ?? 'missing'
  } catch {
    return undefined
  }
}

async function restart(): Promise<Recognizer | undefined> {
  const again = await start()
  return again === 'missing' ? undefined : again
}
