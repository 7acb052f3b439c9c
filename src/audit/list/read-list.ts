/** Reads an auditor's list of sites: a table with a header, as spreadsheets write it. */
import Papa from 'papaparse'
import { landOf, namesLand } from '../summary/land.ts'

/** Names of the column with the address, in lower case, the best first. */
const ADDRESS = ['url', 'website', 'homepage', 'internetadresse', 'webseite', 'domain', 'host']
const NAME = ['name', 'gemeinde', 'kommune', 'body', 'stelle', 'bezeichnung']

export interface ListedSite {
  /** The host and path of the address; a site that is listed again has a number behind it. */
  key: string
  /** With a scheme; as it stands in the list where it is no address. */
  url: string
  name: string
  /** By column, without that of the address. */
  columns: Record<string, string>
}

export interface List {
  sites: ListedSite[]
  columns: string[]
  /** What the auditor must know: lines without an address, sites listed twice, a Land that is none. */
  remarks: string[]
}

/** What is wrong with a list as a whole. */
export class ListError extends Error {}

/**
 * Reads the bytes of a list: UTF-8, or Windows-1252 or UTF-16 as spreadsheets write it; comma, semicolon or tab. The address
 * stands in the column `url`, or in the only one. Rows whose address is none stay in the list: they count.
 * @throws {ListError} when there is no such column, or no row.
 */
export function readList(bytes: Uint8Array): List {
  const { head, rows } = tableOf(textOf(bytes))
  const address = columnOf(head, ADDRESS) ?? (head.length === 1 ? head[0] : undefined)
  if (address === undefined)
    throw new ListError(
      `The list has no column "url". Its columns are: ${head.map((each) => `"${each}"`).join(', ')}.`,
    )
  const name = columnOf(head, NAME)
  const columns = head.filter((each) => each !== address && each !== '')
  const list: List = { sites: [], columns, remarks: [] }
  const seen = new Map<string, number>()
  const withoutLand: string[] = []
  for (const { values, line } of rows) {
    const written = (values[address] ?? '').trim()
    if (written === '') {
      list.remarks.push(`Line ${line} has no address and is left out.`)
      continue
    }
    const { key, url } = siteOf(written)
    if (key === undefined)
      list.remarks.push(`Line ${line}: "${written}" is no address of a website.`)
    const base = key ?? written
    const before = seen.get(base) ?? 0
    if (before > 0) list.remarks.push(`Line ${line}: ${base} is listed again; it is visited once.`)
    seen.set(base, before + 1)
    const own = Object.fromEntries(columns.map((each) => [each, (values[each] ?? '').trim()]))
    const land = columns.find((each) => namesLand(each) && own[each])
    if (land !== undefined && landOf(own) === null)
      withoutLand.push(`Line ${line}: "${own[land]}" in the column "${land}" is no Land.`)
    list.sites.push({
      key: before > 0 ? `${base} (${before + 1})` : base,
      url,
      name: (name && own[name]) || base,
      columns: own,
    })
  }
  // Where no row names one, the column is of something else.
  if (list.sites.some(({ columns: own }) => landOf(own))) list.remarks.push(...withoutLand)
  if (list.sites.length === 0) throw new ListError('The list has no row with an address.')
  return list
}

function columnOf(head: string[], names: string[]): string | undefined {
  const lower = new Map(head.map((each) => [each.toLowerCase(), each]))
  return names.map((each) => lower.get(each)).find((each) => each !== undefined)
}

/**
 * Without a scheme an address is taken for one of the web as it is today, if its host has a dot and nobody's name stands
 * before it, as in a mail address.
 */
function siteOf(written: string): { key?: string; url: string } {
  const hasScheme = /^(?:https?:|[a-z][a-z\d+.-]{0,20}:\/\/)/i.test(written)
  const address = hasScheme ? written : `https://${written}`
  if (!URL.canParse(address)) return { url: written }
  const url = new URL(address)
  const isHost = hasScheme || (url.hostname.includes('.') && url.username === '')
  if (!isHost || !['http:', 'https:'].includes(url.protocol)) return { url: written }
  const path = decoded(url.pathname).replace(/\/$/, '')
  return { key: `${url.host}${path}${url.search}`, url: url.href }
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function textOf(bytes: Uint8Array): string {
  // The "Unicode text" of spreadsheets.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

interface Row {
  values: Record<string, string>
  /** In the file, from 1. */
  line: number
}

/** A list of bare addresses needs no header. */
function tableOf(text: string): { head: string[]; rows: Row[] } {
  const parsed = Papa.parse<string[]>(text, { delimiter: separatorOf(text) })
  let next = 1
  const lines = parsed.data
    .map((cells) => {
      const line = next
      // A cell in quotes may go over several lines.
      next += cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 1)
      return { cells, line }
    })
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const [first, ...rest] = lines
  if (!first) throw new ListError('The list is empty.')
  const isBare = first.cells.length === 1 && siteOf(first.cells[0]?.trim() ?? '').key !== undefined
  const head = isBare ? ['url'] : first.cells.map((cell) => cell.trim())
  const rows = (isBare ? lines : rest).map(({ cells, line }) => ({
    values: Object.fromEntries(head.map((column, index) => [column, cells[index] ?? ''])),
    line,
  }))
  return { head, rows }
}

/** The one that stands most often in the header. */
function separatorOf(text: string): string {
  const header = text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? ''
  const count = (sign: string) => header.split(sign).length
  const [best = ','] = [',', ';', '\t'].sort((a, b) => count(b) - count(a))
  return best
}
