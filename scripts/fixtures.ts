import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { command, convert } from './fixtures/office.ts'
import { streamPdf } from './fixtures/stream-pdf.ts'

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

for (const source of readdirSync('fixtures/extract/pdf')) {
  const [, name, type] = /^(.+)\.source\.(fodt|html|stream)$/.exec(source) ?? []
  if (name && type) printFixture(name, type)
}

function printFixture(name: string, type: string): void {
  const stem = join('fixtures/extract/pdf', name)
  const pdf = `${stem}.pdf`
  if (existsSync(pdf) && !process.argv.includes(name)) return
  const source = `${stem}.source.${type}`
  const tagged = !name.includes('untagged')
  if (type === 'stream') writeFileSync(pdf, streamPdf(readFileSync(source, 'utf8')))
  else if (type === 'html') chromium(source, pdf, tagged)
  else libreOffice(source, pdf, tagged)
  console.log(`${name}.pdf: printed`)
}

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
  const filter = { UseTaggedPDF: { type: 'boolean', value: String(tagged) } }
  return convert(source, pdf, `pdf:writer_pdf_Export:${JSON.stringify(filter)}`)
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
