/** The PDFs among our notices are printed from sources: `npx tsx scripts/fixtures.ts`. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Printed {
  source: string
  sha256: string
  pdf: string
  pdfSha256: string
  tool: string
  tagged: boolean
}

const manifest: Printed[] = JSON.parse(readFileSync('fixtures/sources/manifest.json', 'utf8'))

it.each(manifest)('$pdf was printed from $source as it is now', (printed) => {
  expect(sha256(`fixtures/sources/${printed.source}`)).toBe(printed.sha256)
  expect(sha256(`fixtures/notices/${printed.pdf}`)).toBe(printed.pdfSha256)
})

it('lists every PDF and every source', () => {
  const pdfs = readdirSync('fixtures/notices').filter((file) => file.endsWith('.pdf'))
  const sources = readdirSync('fixtures/sources').filter((file) => file !== 'manifest.json')
  expect(manifest.map(({ pdf }) => pdf).sort()).toEqual(pdfs.sort())
  expect(manifest.map(({ source }) => source).sort()).toEqual(sources.sort())
})

it('has tagged and untagged ones of both tools', () => {
  const kinds = manifest.map(({ tool, tagged }) => `${tool.split(' ')[0]} ${tagged}`)
  expect([...new Set(kinds)].sort()).toEqual([
    'Chromium false',
    'Chromium true',
    'LibreOffice false',
    'LibreOffice true',
  ])
})

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
