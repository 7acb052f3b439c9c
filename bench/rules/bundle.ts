import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

export type Subject = typeof import('./subject.ts')

export interface Bundle {
  folder: string
  /** The address of the judgement, as the package has it. */
  subject: string
  /** The script that judges one notice in a process of its own. */
  first: string
}

/** Bundles the judgement into a new temporary folder, which the caller removes. */
export async function bundled(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'art13-bench-'))
  const outfile = join(folder, 'subject.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('./subject.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
  })
  const first = join(folder, 'first.mjs')
  writeFileSync(first, FIRST)
  return { folder, subject: pathToFileURL(outfile).href, first }
}

/** Reads a notice from standard input; prints the milliseconds of loading the code and of judging. */
const FIRST = `
import { readFileSync } from 'node:fs'
const { notice, asOf } = JSON.parse(readFileSync(0, 'utf8'))
const start = performance.now()
const { lint, rules } = await import('./subject.mjs')
const loaded = performance.now()
lint(notice, { asOf, lang: 'de', rules })
console.log(JSON.stringify({ load: loaded - start, judge: performance.now() - loaded }))
`
