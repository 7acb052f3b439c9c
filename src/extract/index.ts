/** From bytes to a notice: the kind is told from the content, and each format is loaded when it is first met. */
import type { Notice } from '../document/notice.ts'
import { judged } from './confidence.ts'
import { decode } from './decode.ts'
import { LIMITS, type Limits } from './limits.ts'
import { holdsMarkdown } from './markdown/holds-markdown.ts'
import { withParts } from './parts.ts'
import { MEDIA_TYPES, sniff } from './sniff.ts'
import { Unreadable } from './unreadable.ts'
import { withoutWide } from './wide.ts'

export { LIMITS, type Limits }

export interface ExtractOptions {
  limits?: Limits
  /** The character set that a server named for the document; only text asks for it. */
  charset?: string
  /** Reads scanned pages of a PDF through tesseract.js, when it is installed. */
  ocr?: boolean
  /** Called by work that is known to take long, such as recognizing a page: asks for that much more time. */
  moreTime?: (milliseconds: number) => void
}

export interface Extracted {
  notice: Notice
  mediaType: string
}

/**
 * Reads a document. `name` is only asked where the content leaves the kind of a text open.
 * @throws {Unreadable} with a code, when there is no text to be judged.
 */
export async function extract(
  bytes: Uint8Array,
  name: string,
  options: ExtractOptions = {},
): Promise<Extracted> {
  const { limits = LIMITS } = options
  if (bytes.length > limits.bytes) {
    throw new Unreadable('too-large', `More than ${limits.bytes} bytes.`, {
      limit: limits.bytes,
      size: bytes.length,
    })
  }
  const narrow = withoutWide(bytes)
  const kind = sniff(narrow, name)
  const notice = await read(kind, narrow, { ...options, limits })
  if (notice.text === '') throw new Unreadable('empty', 'The file holds no visible text.')
  if (notice.text.length > limits.characters) {
    throw new Unreadable('too-long', `More than ${limits.characters} characters.`, {
      limit: limits.characters,
    })
  }
  return { notice: judged(withParts(notice)), mediaType: MEDIA_TYPES[kind] }
}

async function read(
  kind: keyof typeof MEDIA_TYPES,
  bytes: Uint8Array,
  options: ExtractOptions & { limits: Limits },
): Promise<Notice> {
  const { limits, charset } = options
  switch (kind) {
    case 'pdf': // a copy: the parser takes its bytes away and refuses Node's Buffer
      return (await import('./pdf/pdf.ts')).extractPdf(Uint8Array.from(bytes), limits, options)
    case 'docx':
      return (await import('./docx/docx.ts')).extractDocx(bytes, limits)
    case 'odt':
      return (await import('./odt/odt.ts')).extractOdt(bytes, limits)
    case 'html': {
      const source = decode(bytes, charset)
      if (holdsMarkdown(source))
        return (await import('./markdown/markdown.ts')).extractMarkdown(source)
      return (await import('./html/html.ts')).extractHtml(source)
    }
    case 'markdown':
      return (await import('./markdown/markdown.ts')).extractMarkdown(decode(bytes, charset))
    case 'text':
      return (await import('./text/text.ts')).extractText(decode(bytes, charset))
  }
}
