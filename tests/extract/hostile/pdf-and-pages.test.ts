/** PDFs that refer to themselves or to other files, and pages that would fetch and run something. */
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { outcome, textOf } from './outcome.ts'

it.each([
  [
    'a.html',
    '<!doctype html><base href="http://127.0.0.1:9/"><link rel="stylesheet" href="a.css"><style>@import url(http://127.0.0.1:9/b.css)</style><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><script src="a.js"></script><script>process.exit(3)</script><iframe src="http://127.0.0.1:9/"></iframe><object data="file:///etc/hostname"></object><img src="//127.0.0.1:9/a.png" onerror="process.exit(3)"><p>Guten Tag</p>',
  ],
  [
    'a.md',
    '---\ntitle: !!js/function "function(){process.exit(3)}"\n---\n\n![Bild](http://127.0.0.1:9/a.png)\n\n<iframe src="http://127.0.0.1:9/"></iframe>\n\nGuten Tag\n\n[x]: http://127.0.0.1:9/',
  ],
])('%s fetches and runs nothing', async (name, source) => {
  expect(textOf(await outcome(strToU8(source), name))).toContain('Guten Tag')
})

describe('a PDF', () => {
  const streams: [string, string][] = [
    ['of a stream in another file', '/F (/etc/hostname) /Length 0'],
    ['of a stream in the network', '/F << /FS /URL /F (http://127.0.0.1:9/) >> /Length 0'],
    ['of a stream without end', '/Length 999999999'],
    ['of a stream of negative length', '/Length -5'],
    ['of a stream packed by itself', `/Length 4 0 R /Filter [${'/FlateDecode '.repeat(500)}]`],
  ]

  it.each(streams)('%s ends well', async (_, dictionary) => {
    await outcome(pdf(`<< ${dictionary} >>\nstream\n \nendstream`), 'a.pdf')
  })

  const trees: [string, string][] = [
    ['whose pages are their own parents', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>'],
    ['with a billion pages', '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>'],
    ['with fewer than no pages', '<< /Type /Pages /Kids [3 0 R] /Count -1 >>'],
    ['without pages', '<< /Type /Pages /Kids [] /Count 0 >>'],
  ]

  it.each(trees)('%s ends well', async (_, pages) => {
    await outcome(pdf('<< /Length 1 >>\nstream\n \nendstream', pages), 'a.pdf')
  })

  it('that shows a form within itself ends well', async () => {
    const form =
      '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream'
    await outcome(pdf(form), 'a.pdf')
  })

  it('that runs scripts when it is opened runs none', async () => {
    const actions =
      '/OpenAction << /S /JavaScript /JS (app.launchURL\\("http://127.0.0.1:9/"\\)) >>'
    await outcome(pdf('<< /Length 1 >>\nstream\n \nendstream', undefined, actions), 'a.pdf')
  })
})

/** A page whose content is object 4, which is also the form it may show. */
function pdf(content: string, pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', catalog = '') {
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 4 0 R >> >> >>'
  const objects = [`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, pages, page, content]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return strToU8(`%PDF-1.4\n${body}trailer << /Size 5 /Root 1 0 R >>\n%%EOF\n`)
}
