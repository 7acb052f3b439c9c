import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'

const use = 'new DecompressionStream('
const ours = resolve('src/extract/pdf/inflate.ts')

/**
 * Gives pdf.js our way to unpack in place of Node's, by an import that hides the global one from it alone.
 * Throws when pdf.js does not use it any more.
 */
export const unpackedAtOnce: Plugin = {
  name: 'unpacked-at-once',
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist[\\/].*[\\/]pdf\.worker\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      if (!source.includes(use)) throw new Error(`${path} no longer says ${use}`)
      const line = `import { DecompressionStream } from ${JSON.stringify(ours)};\n`
      return { contents: line + source, loader: 'js' }
    })
  },
}
