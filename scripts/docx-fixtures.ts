import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { zipSync } from 'fflate'
import { convert } from './fixtures/office.ts'

const folder = 'fixtures/extract/docx'
/** The earliest that a zip archive can state. */
const mtime = new Date(1980, 0, 1)

for (const source of readdirSync(folder)) {
  const target = join(folder, source.replace(/\.source.*$/, '.docx'))
  if (source.endsWith('.source')) writeFileSync(target, pack(join(folder, source)))
  if (source.endsWith('.source.fodt') && !existsSync(target))
    convert(join(folder, source), target, 'docx:MS Word 2007 XML')
}

function pack(source: string): Uint8Array {
  const parts = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(source, join(entry.parentPath, entry.name)))
    .sort()
  const entries = parts.map((part) => [part, new Uint8Array(readFileSync(join(source, part)))])
  return zipSync(Object.fromEntries(entries), { mtime })
}
