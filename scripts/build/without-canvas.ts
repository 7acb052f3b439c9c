import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

const demand = 'require("@napi-rs/canvas")'

/**
 * Cuts the native canvas out of pdf.js: it only draws pages, weighs 32 MB and doubles the time to start.
 * Throws when the text is not there any more, so that a new pdf.js does not bring it back unseen.
 */
export const withoutCanvas: Plugin = {
  name: 'without-canvas',
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist[\\/].*[\\/]pdf(\.min)?\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      if (!source.includes(demand)) throw new Error(`${path} no longer says ${demand}`)
      return { contents: source.replaceAll(demand, 'undefined'), loader: 'js' }
    })
  },
}
