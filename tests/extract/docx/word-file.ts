import { strToU8, zipSync } from 'fflate'

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A Word file with this body and these further parts, such as `numbering`; without relationships it is found by its names. */
export function wordFile(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document ${NAMES}><w:body>${body}</w:body></w:document>`),
  }
  for (const [name, content] of Object.entries(parts)) {
    files[`word/${name}.xml`] = strToU8(`<w:${name} ${NAMES}>${content}</w:${name}>`)
  }
  return zipSync(files)
}

/** A paragraph with these properties. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}
