/**
 * Packs the Word files of fixtures/extract/docx: `tsx scripts/docx-fixtures.ts`. A folder `<name>.source/` holds the XML
 * parts and gives the same bytes each time; `<name>.source.fodt` goes through LibreOffice, where `<name>.docx` is
 * missing. The tests need neither, for the files are committed.
 */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { zipSync } from 'fflate'

const folder = 'fixtures/extract/docx'
const office = 'soffice'
/** The earliest that a zip archive can state. */
const mtime = new Date(1980, 0, 1)

for (const source of readdirSync(folder)) {
  const target = join(folder, source.replace(/\.source.*$/, '.docx'))
  if (source.endsWith('.source')) writeFileSync(target, pack(join(folder, source)))
  if (source.endsWith('.source.fodt') && !existsSync(target)) convert(join(folder, source), target)
}

function pack(source: string): Uint8Array {
  const parts = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(source, join(entry.parentPath, entry.name)))
    .sort()
  const entries = parts.map((part) => [part, new Uint8Array(readFileSync(join(source, part)))])
  return zipSync(Object.fromEntries(entries), { mtime })
}

function convert(source: string, target: string): void {
  const out = mkdtempSync(join(tmpdir(), 'fixtures-'))
  const args = ['--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, source]
  const { status, stderr } = spawnSync(office, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`)
  const [made] = readdirSync(out).filter((name) => name.endsWith('.docx'))
  copyFileSync(join(out, made ?? ''), target)
}
