/** pdf.js with its worker in the same thread: the heavy module, loaded lazily. The order of imports matters. */
import './stubs.ts'
import { fileURLToPath } from 'node:url'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { Port } from './port.ts'

/** Where what pdf.js reads beside its code lies. */
const folders = {
  cMapUrl: folder('cmaps'),
  standardFontDataUrl: folder('standard_fonts'),
  wasmUrl: folder('wasm'),
}

/** Where the character maps and standard fonts lie: in the package, or in dist/ of the built program. */
function folder(name: string): string {
  const here = import.meta.url
  const dist = here.endsWith('.ts') ? -1 : here.lastIndexOf('/dist/')
  const base = dist < 0 ? import.meta.resolve('pdfjs-dist/package.json') : here.slice(0, dist + 6)
  return fileURLToPath(new URL(`./${name}/`, base)).replaceAll('\\', '/')
}

/** Where a browser would put the fonts; see stubs.ts. Nothing is drawn, so they go nowhere. */
const nowhere = { fonts: { add() {}, delete() {} } }

/** A document that is being loaded; `close` must be called, even where `promise` fails. */
export interface Loading {
  promise: Promise<PDFDocumentProxy>
  close: () => Promise<void>
}

/**
 * Starts to load a document. The bytes are taken over by pdf.js. Images of more pixels than `maxImageSize` are not
 * decoded: nothing is drawn here, so the text asks for none.
 */
export function load(data: Uint8Array, maxImageSize = 1): Loading {
  const port = new Port()
  const worker = PDFWorker.create({ port: port as unknown as Worker, verbosity: 0 })
  WorkerMessageHandler.initializeFromPort(port)
  const task = getDocument({
    data,
    worker,
    verbosity: 0,
    disableFontFace: false,
    ownerDocument: nowhere as unknown as HTMLDocument,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    maxImageSize,
    cMapPacked: true,
    ...folders,
  })
  const close = () =>
    task
      .destroy()
      .catch(() => {})
      .finally(() => worker.destroy())
  return { promise: task.promise, close }
}
