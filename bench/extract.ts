/**
 * Our reading of PDFs against pdftotext (poppler), and against the same documents in DOCX or ODT:
 * `npm run bench:extract -- [folder or file]... [--pairs list] [--speed] [--differences]`.
 *
 * Words are letters and digits, NFC, ligatures opened, soft hyphens out, hyphens at line ends joined alike on both
 * sides; running lines and page numbers are left out on both. `agree` is twice the shared words by the words of both,
 * `order` the same over pairs of neighbours, `raw` the order against `pdftotext -raw`. A word is fused when ours is
 * one where pdftotext has several, split in the other case; links over a line's end, and hyphens that pdftotext
 * drops there, are made even.
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fidelityOf } from './extract/fidelity.ts'
import { agreementOf, pairsOf } from './extract/pairs.ts'
import { speedOf } from './extract/speed.ts'
import { differenceLines, fidelityTable, pairTable, speedTable } from './extract/tables.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string' },
    speed: { type: 'boolean' },
    differences: { type: 'boolean' },
  },
})

const folders = positionals.length > 0 ? positionals : ['fixtures']
const pdfs = folders.flatMap(pdfsIn).sort()

const files = []
for (const pdf of pdfs) files.push(await fidelityOf(pdf))
console.log(fidelityTable(files))
if (values.differences) console.log(`\n${files.map(differenceLines).join('\n')}`)

const pairs = []
for (const pair of pairsOf(pdfs, values.pairs)) pairs.push(await agreementOf(pair))
if (pairs.length > 0) console.log(`\n${pairTable(pairs)}`)

if (values.speed) console.log(`\n${speedTable(await speedOf(pdfs))}`)

/** The PDFs below a folder; what a fixture was made from is none. */
function pdfsIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, String(name)))
    .filter((name) => /\.pdf$/i.test(name) && !/\.source\./.test(name))
}
