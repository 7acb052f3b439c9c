/** pdf.js with its worker in the same thread: the heavy module, loaded lazily. The order of imports matters. */
import './stubs.ts'
import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'

// pdf.js looks here before it would start a worker of its own.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } })

/** Where the character maps and standard fonts lie: in the package, or in dist/ of the built program. */
function folder(name: string): string {
  const here = import.meta.url
  const dist = here.endsWith('.ts') ? -1 : here.lastIndexOf('/dist/')
  const base = dist < 0 ? import.meta.resolve('pdfjs-dist/package.json') : here.slice(0, dist + 6)
  return fileURLToPath(new URL(`./${name}/`, base)).replaceAll('\\', '/')
}

/** Starts to load a document; the caller must destroy the task. The bytes are taken over by pdf.js. */
export function load(data: Uint8Array): ReturnType<typeof getDocument> {
  return getDocument({
    data,
    verbosity: 0,
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    // No image is decoded: nothing here is drawn.
    maxImageSize: 1,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
  })
}
