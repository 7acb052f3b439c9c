/** From bytes to a notice: the kind is told from the content, and each format is loaded when it is first met. */
import type { Notice } from '../document/notice.ts'
import { decode } from './decode.ts'
import { holdsMarkdown } from './markdown/holds-markdown.ts'
import { MEDIA_TYPES, sniff } from './sniff.ts'
import { Unreadable } from './unreadable.ts'

/** Bounds of one document; each is an option of the command line. */
export interface Limits {
  bytes: number
  pages: number
  /** Of the normalized text, UTF-16 units. */
  characters: number
  /** Of a DOCX or ODT, unpacked. */
  unpacked: number
  /** For the whole document; kept by run. */
  seconds: number
  /** Resident memory of the process that reads and judges, in bytes; kept by run. */
  memory: number
}

export const LIMITS: Limits = {
  bytes: 50_000_000,
  pages: 500,
  characters: 5_000_000,
  unpacked: 200_000_000,
  seconds: 30,
  memory: 1_000_000_000,
}

export interface ExtractOptions {
  limits?: Limits
  /** Reads scanned pages of a PDF through tesseract.js, when it is installed. */
  ocr?: boolean
}

export interface Extracted {
  notice: Notice
  mediaType: string
}

/**
 * Reads a document. `name` is only asked where the content leaves it open whether a text is Markdown.
 * @throws {Unreadable} with a code, when there is no text to be judged.
 */
export async function extract(
  bytes: Uint8Array,
  name: string,
  { limits = LIMITS }: ExtractOptions = {},
): Promise<Extracted> {
  if (bytes.length > limits.bytes) {
    throw new Unreadable('too-large', `More than ${limits.bytes} bytes.`, {
      limit: limits.bytes,
      size: bytes.length,
    })
  }
  const kind = sniff(bytes, name)
  const notice = await read(kind, bytes, limits)
  if (notice.text === '') throw new Unreadable('empty', 'The file holds no visible text.')
  if (notice.text.length > limits.characters) {
    throw new Unreadable('too-long', `More than ${limits.characters} characters.`, {
      limit: limits.characters,
    })
  }
  return { notice, mediaType: MEDIA_TYPES[kind] }
}

async function read(
  kind: keyof typeof MEDIA_TYPES,
  bytes: Uint8Array,
  limits: Limits,
): Promise<Notice> {
  switch (kind) {
    case 'pdf': // a copy: the parser takes its bytes away and refuses Node's Buffer
      return (await import('./pdf/pdf.ts')).extractPdf(Uint8Array.from(bytes), limits)
    case 'docx':
      return (await import('./docx/docx.ts')).extractDocx(bytes, limits)
    case 'odt':
      return (await import('./odt/odt.ts')).extractOdt(bytes, limits)
    case 'html': {
      const source = decode(bytes, true)
      if (holdsMarkdown(source))
        return (await import('./markdown/markdown.ts')).extractMarkdown(source)
      return (await import('./html/html.ts')).extractHtml(source)
    }
    case 'markdown':
      return (await import('./markdown/markdown.ts')).extractMarkdown(decode(bytes))
    case 'text':
      return (await import('./text/text.ts')).extractText(decode(bytes))
  }
}
