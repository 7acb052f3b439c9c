/**
 * Prints the PDFs of fixtures/notices from their sources: `tsx scripts/fixtures.ts`, with `--all` also those whose
 * source did not change. Needs Chromium and LibreOffice; the tests need neither, for the PDFs are committed.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join, resolve } from 'node:path'

interface Printed {
  source: string
  sha256: string
  pdf: string
  pdfSha256: string
  tool: string
  tagged: boolean
}

const sources = 'fixtures/sources'
const notices = 'fixtures/notices'
const manifest = join(sources, 'manifest.json')

/** Two tagged, three not: the reader of PDFs has a way for each. */
const wanted = [
  { source: 'kita-platz.fodt', tagged: true },
  { source: 'versandhandel.html', tagged: true },
  { source: 'schule.fodt', tagged: false },
  { source: 'geschirrmobil.fodt', tagged: false },
  { source: 'marktgemeinde.html', tagged: false },
]

const before: Printed[] = JSON.parse(readFileSync(manifest, 'utf8'))
const after = wanted.map(({ source, tagged }) => {
  const known = before.find((entry) => entry.source === source && entry.tagged === tagged)
  const isCurrent = known?.sha256 === sha256(join(sources, source))
  return isCurrent && !process.argv.includes('--all') ? known : print(source, tagged)
})
writeFileSync(manifest, `${JSON.stringify(after, null, 2)}\n`)

function print(source: string, tagged: boolean): Printed {
  const path = join(sources, source)
  const pdf = `${basename(source, extname(source))}.pdf`
  const tool = extname(source) === '.html' ? chromium : libreOffice
  const version = tool(path, join(notices, pdf), tagged)
  console.log(`${pdf}: printed by ${version}`)
  const pdfSha256 = sha256(join(notices, pdf))
  return { source, sha256: sha256(path), pdf, pdfSha256, tool: version, tagged }
}

function chromium(source: string, pdf: string, tagged: boolean): string {
  const tags = tagged ? '--generate-pdf-document-outline' : '--disable-pdf-tagging'
  // The sandbox does not start for root, as in a container; the page is ours and loads nothing.
  const args = ['--headless', '--no-sandbox', '--no-pdf-header-footer', tags]
  command('chromium', [...args, `--print-to-pdf=${resolve(pdf)}`, `file://${resolve(source)}`])
  return command('chromium', ['--version']).match(/Chromium [\d.]+/)?.[0] ?? 'Chromium'
}

function libreOffice(source: string, pdf: string, tagged: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'fixtures-'))
  const filter = { UseTaggedPDF: { type: 'boolean', value: String(tagged) } }
  const kind = `pdf:writer_pdf_Export:${JSON.stringify(filter)}`
  command('soffice', ['--headless', '--convert-to', kind, '--outdir', folder, source])
  copyFileSync(join(folder, basename(pdf)), pdf)
  return command('soffice', ['--version']).match(/LibreOffice [\d.]+/)?.[0] ?? 'LibreOffice'
}

function command(name: string, args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(name, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} failed: ${error?.message ?? stderr}`)
  return stdout
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
