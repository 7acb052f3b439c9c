/**
 * tesseract.js, an optional package, with the German data of another one. Both are loaded when a scanned page is met
 * and recognition was asked for; nothing is ever fetched: the data lie in the package, and no cache is written.
 */
import { isAbsolute } from 'node:path'

/** A rectangle in pixels, origin top left. */
interface Box {
  x0: number
  y0: number
  x1: number
  y1: number
}

/** Confidences run from 0 to 100. */
export interface RecognizedLine {
  bbox: Box
  /** Where the letters stand, from the first to the last. */
  baseline: Box
  rowAttributes: { rowHeight: number }
  words: { text: string; confidence: number; bbox: Box }[]
}

export interface Recognized {
  confidence: number
  lines: RecognizedLine[]
}

export interface Recognizer {
  /** Reads an image file of `dots` an inch. Throws when it takes too long; then the recognizer has ended. */
  read(image: Uint8Array, dots: number): Promise<Recognized>
  end(): void
}

/** For starting, and for one page: a hundred times what a page takes must not hang the document. */
const PATIENCE = 60_000
/** Finds columns and blocks by itself. */
const WHOLE_PAGE = '3'

/** Starts a recognizer, which must be ended; gives nothing where the packages are not installed. */
export async function startRecognizer(): Promise<Recognizer | undefined> {
  const packages = await load()
  if (!packages) return undefined
  const { createWorker, langPath } = packages
  // An address instead of a folder would be fetched.
  if (!isAbsolute(langPath)) throw new Error(`no folder: ${langPath}`)
  // Without a handler of errors, one of the worker's would end the process; without ours, starting may never end.
  let errorHandler: (error: unknown) => void = () => {}
  const failure = new Promise<never>((_, reject) => {
    errorHandler = (error) => reject(new Error(String(error)))
  })
  failure.catch(() => {})
  const options = { langPath, gzip: true, cacheMethod: 'none', errorHandler }
  const worker = await within(PATIENCE, createWorker('deu', 1, options), failure)
  watch(worker, errorHandler)
  await worker.setParameters({ tessedit_pageseg_mode: WHOLE_PAGE as never })
  const end = () => void worker.terminate()
  return {
    end,
    async read(image, dots) {
      try {
        await worker.setParameters({ user_defined_dpi: String(Math.round(dots)) })
        const work = worker.recognize(Buffer.from(image), {}, { blocks: true, text: false })
        const { data } = await within(PATIENCE, work, failure)
        const blocks = (data.blocks ?? []).flatMap((block) => block.paragraphs)
        return { confidence: data.confidence, lines: blocks.flatMap(({ lines }) => lines) }
      } catch (error) {
        end()
        throw error
      }
    },
  }
}

async function load() {
  try {
    const [{ default: tesseract }, { default: data }] = await Promise.all([
      import('tesseract.js'),
      import('@tesseract.js-data/deu'),
    ])
    return { createWorker: tesseract.createWorker, langPath: data.langPath }
  } catch {
    return undefined
  }
}

/** A thread that dies, for want of memory say, must not take the process along. */
function watch(worker: object, onError: (error: unknown) => void): void {
  const thread = (worker as { worker?: unknown }).worker as
    | { on?: (event: string, listener: (error: unknown) => void) => void }
    | undefined
  thread?.on?.('error', onError)
}

/** The first of both to end, or an error after some milliseconds. */
async function within<T>(milliseconds: number, work: Promise<T>, failure: Promise<never>) {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${milliseconds} ms`)), milliseconds)
  })
  work.catch(() => {})
  return Promise.race([work, failure, late]).finally(() => clearTimeout(timer))
}
