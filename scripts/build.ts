/**
 * Bundles the command line and the library into dist/, so that checking needs no package beside at run time.
 * Heavy parsers stay behind `import()` and become chunks of their own that load with their first document.
 * The declarations are not made here but by `tsc -p tsconfig.build.json`.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build, type OutputFile, transform } from 'esbuild'
import { glob } from 'tinyglobby'
import { thirdPartyNotices } from './build/third-party-notices.ts'
import { unpackedAtOnce } from './build/unpacked-at-once.ts'
import { withoutCanvas } from './build/without-canvas.ts'

interface Manifest {
  optionalDependencies: Record<string, string>
}

const outdir = 'dist'
const target = 'node20.19'
const pdfjs = 'node_modules/pdfjs-dist'
/** What pdf.js reads beside its chunk: character maps, fonts that a PDF need not embed, decoders. */
const pdfjsFolders = ['cmaps', 'standard_fonts', 'wasm']
/** Recognizes scanned pages for those who install it; the package runs without. */
const optionalPackages = ['tesseract.js', '@tesseract.js-data/deu']
/** The audit's, which a gate in CI may leave out (`--omit=optional`). */
const auditPackages = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as Manifest).optionalDependencies,
)
/** The search for configurations could read TypeScript; ours does not. */
const unusedPackages = ['typescript']
/** The worker is started by its name, beside the chunk that starts it (src/run/desk.ts). */
const entryPoints = {
  cli: 'src/cli/main.ts',
  index: 'src/index.ts',
  worker: 'src/run/worker.ts',
}

await main()

async function main(): Promise<void> {
  const { metafile, outputFiles } = await bundle()
  await rm(outdir, { recursive: true, force: true })
  for (const file of outputFiles) {
    await mkdir(dirname(file.path), { recursive: true })
    await writeFile(file.path, await shortened(file, metafile.outputs))
  }
  for (const folder of pdfjsFolders) {
    await cp(join(pdfjs, folder), join(outdir, folder), { recursive: true })
  }
  await cp(join(pdfjs, 'LICENSE'), join(outdir, 'pdfjs-LICENSE'))
  await writeFile(join(outdir, 'THIRD-PARTY.txt'), thirdPartyNotices(Object.keys(metafile.inputs)))
}

async function bundle() {
  return build({
    define: { ART13_BUILD: JSON.stringify(await hashOfSources()) },
    entryPoints,
    outdir,
    target,
    bundle: true,
    platform: 'node',
    external: [...optionalPackages, ...auditPackages, ...unusedPackages],
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    legalComments: 'none', // they stand in THIRD-PARTY.txt
    metafile: true,
    write: false,
    logLevel: 'warning',
    // Packages that are CommonJS ask for Node's own modules with `require`, which ESM does not have.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    plugins: [withoutCanvas, unpackedAtOnce],
  })
}

/** What src/run/cache.ts tells one state of the code by. */
async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256')
  const files = await glob(['src/**/*.ts', 'package-lock.json'])
  for (const file of files.sort()) hash.update(file).update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

/** Half of a start is parsing: blanks and remarks go; names go of pdf.js alone, ours stay readable in a stack trace. */
async function shortened(
  file: OutputFile,
  outputs: Record<string, { inputs: Record<string, unknown> }>,
): Promise<string> {
  if (!file.path.endsWith('.js')) return file.text
  const name = Object.keys(outputs).find((path) => file.path.endsWith(join('/', path)))
  const inputs = Object.keys(outputs[name ?? '']?.inputs ?? {})
  const minify = inputs.some((path) => path.startsWith(pdfjs))
  // Short lines, because Node prints the line an uncaught error comes from.
  const options = { minify, minifyWhitespace: true, lineLimit: 120, format: 'esm', target } as const
  const { code } = await transform(file.text, options)
  return code
}
