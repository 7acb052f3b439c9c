/** Tells what a file is from its content; the name only decides where a text may be of several kinds. */
import { Unreadable } from './unreadable.ts'
import { openArchive } from './zip/archive.ts'

export type Kind = 'pdf' | 'docx' | 'odt' | 'html' | 'markdown' | 'text'

export const MEDIA_TYPES: Record<Kind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
}

const HEAD = 4096

/**
 * The kind of a file.
 * @throws {Unreadable} `empty`, `unsupported` (a format that is known but not read), `pointer`, `data` or `binary`.
 */
export function sniff(bytes: Uint8Array, name: string): Kind {
  if (bytes.length === 0) throw new Unreadable('empty', 'The file is empty.')
  const head = latin1(bytes.subarray(0, HEAD))
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) return sniffArchive(bytes)
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) throw compoundFile(bytes)
  const other = FOREIGN.find(({ begins }) => head.startsWith(begins))
  if (other) throw new Unreadable('unsupported', `The file is ${other.what}.`, { what: other.what })
  if (head.startsWith('version https://git-lfs.github.com/spec/'))
    throw new Unreadable('pointer', 'A git-lfs pointer.')
  if (isBinary(bytes)) throw new Unreadable('binary', 'The file holds binary data.')
  const kind = sniffText(new TextDecoder().decode(bytes.subarray(0, HEAD)), name)
  return kind === 'text' && hasLateHeadings(bytes) ? 'markdown' : kind
}

/** A page saved as Markdown may open with a long menu: titles behind it, each between empty lines, tell. */
function hasLateHeadings(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 16 * HEAD))
  return (text.match(/^\s?\n#{1,6} {1,3}\p{Lu}[^\n]{2,120}\n\s?\n/gmu)?.length ?? 0) >= 3
}

const FOREIGN = [
  { begins: '{\\rtf', what: 'RTF' },
  { begins: '\u001F\u008B', what: 'GZIP' },
  { begins: '\u0089PNG', what: 'PNG' },
  { begins: '\u00FF\u00D8\u00FF', what: 'JPEG' },
]

/** Word and LibreOffice files are zip archives; what they hold tells which. */
function sniffArchive(bytes: Uint8Array): Kind {
  const { names } = openArchive(bytes, 0)
  const named = (begin: string) => [...names].some((name) => name.startsWith(begin))
  if (named('xl/') || named('ppt/')) return unsupported(named('xl/') ? 'XLSX' : 'PPTX')
  if (names.has('[Content_Types].xml') || named('word/')) return 'docx'
  if (names.has('encrypted-package')) throw new Unreadable('encrypted', 'An ODT under a password.')
  if (!names.has('content.xml')) return unsupported('ZIP')
  // The type stands first and unpacked, so that it can be read without opening the archive.
  const type = latin1(bytes.subarray(0, 120)).match(/opendocument\.(text|[a-z]{1,20})/)?.[1]
  return type === undefined || type === 'text' ? 'odt' : unsupported(`OpenDocument (${type})`)
}

function unsupported(what: string): never {
  throw new Unreadable('unsupported', `The file is ${what}.`, { what })
}

/** Old Word files, and new ones under a password, have the same outer form. */
function compoundFile(bytes: Uint8Array): Unreadable {
  const sealed = [...'EncryptedPackage'].join('\0')
  return latin1(bytes).includes(sealed)
    ? new Unreadable('encrypted', 'An Office file under a password.')
    : new Unreadable('unsupported', 'The file is DOC.', { what: 'DOC' })
}

/** Not the `{{` of a template, nor the `[[` before a table of contents. */
const JSON_BEGINS = /^(?:\{\s{0,200}["}]|\[\s{0,200}(?:["{\]]|\[\s{0,200}["{\d]))/

function sniffText(head: string, name: string): Kind {
  const text = head.replace(/^\uFEFF/, '').trimStart()
  if (text === '') throw new Unreadable('empty', 'The file holds blanks only.')
  if (/^(?:<!doctype html|<html|<head|<body|<\?xml[^>]{0,200}>\s{0,20}<!doctype html)/i.test(text))
    return 'html'
  if (JSON_BEGINS.test(text) && !/\]\(/.test(text.slice(0, 500)))
    throw new Unreadable('data', 'JSON data.')
  const markdown = /\.(?:md|markdown|mdx)$/i.test(name)
  if (markdown) return 'markdown'
  const tags =
    text.match(/<\/?(?:p|h[1-6]|div|ul|li|br|section|strong|a)\b[^>]{0,300}>/gi)?.length ?? 0
  if (tags >= 3 && (text.startsWith('<') || tags > 12)) return 'html'
  if (tags > 0 && /\.x?html?$/i.test(name)) return 'html'
  const marks =
    text.match(/^#{1,6} \S|\]\((?:https?:|mailto:|#|\/)|^(?:---|\+\+\+)\n|\*\*[^*\n]{2,80}\*\*/gm)
      ?.length ?? 0
  return marks >= 2 ? 'markdown' : 'text'
}

/** More control characters than any text holds; UTF-16 with its mark is text. */
function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return false
  const head = bytes.subarray(0, HEAD)
  const control = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length
  return control > Math.max(2, head.length * 0.01)
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
