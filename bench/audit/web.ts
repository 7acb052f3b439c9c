/** Generated municipal websites on loopback, in a process of their own: `tsx bench/audit/web.ts SITES DOCUMENTS`. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const [sites, documents] = process.argv.slice(2).map(Number) as [number, number]
/** A notice of our own, whose controller's name is another one on each site and page. */
const template = readFileSync('fixtures/notices/stadtbuecherei.html', 'utf8')
const OFFICES = 'Meldeamt Standesamt Steueramt Bauamt Ordnungsamt Schulamt Sozialamt Archiv'.split(
  ' ',
)

const server = createServer((request, response) => {
  const page = pageOf(request.headers.host ?? '', request.url ?? '/')
  if (page === undefined) {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Nicht gefunden</h1>')
    return
  }
  const etag = `"${createHash('sha1').update(page).digest('hex')}"`
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end()
    return
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag }).end(page)
})

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`)
})
process.stdin.on('end', () => process.exit()).resume()

function pageOf(host: string, path: string): string | undefined {
  const number = Number(/^www\.gemeinde-(\d{1,6})\./.exec(host)?.[1])
  if (!(number < sites)) return undefined
  const town = `Gemeinde Musterhausen ${number}`
  if (path === '/')
    return frame(town, `<p>Willkommen.</p><footer><a href="/datenschutz">Datenschutz</a></footer>`)
  if (path === '/datenschutz') {
    const links = Array.from(
      { length: documents },
      (_, index) => `<li><a href="/dsgvo/${index}.html">${titleOf(index)}</a></li>`,
    )
    return frame(town, `<h1>Datenschutzhinweise der Ämter</h1><ul>${links.join('')}</ul>`)
  }
  const index = Number(/^\/dsgvo\/(\d{1,4})\.html$/.exec(path)?.[1])
  if (!(index < documents)) return undefined
  return template
    .replace(/<title>[^<]{0,200}<\/title>/, `<title>${titleOf(index)}</title>`)
    .replace('</body>', `<p>Aktenzeichen ${number}-${index}</p></body>`)
}

function titleOf(index: number): string {
  return `Informationen nach Art. 13 DSGVO: ${OFFICES[index % OFFICES.length]} ${index + 1}`
}

function frame(town: string, content: string): string {
  return `<!doctype html><html lang="de"><head><title>${town}</title></head><body><main>${content}</main></body></html>`
}
