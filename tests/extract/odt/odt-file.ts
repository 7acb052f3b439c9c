import { strToU8, zipSync } from 'fflate'

const NAMESPACES = Object.entries({
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  form: 'urn:oasis:names:tc:opendocument:xmlns:form:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  loext: 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
  dc: 'http://purl.org/dc/elements/1.1/',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

export interface OdtSource {
  /** What stands in office:text. */
  body: string
  /** What stands in office:automatic-styles of the content. */
  automatic?: string
  /** What stands in office:styles. */
  named?: string
  /** What stands in office:master-styles. */
  masters?: string
  meta?: string
}

/** The bytes of an ODT. */
export function odtOf({ body, automatic = '', named = '', masters = '', meta = '' }: OdtSource) {
  return archiveOf({
    'content.xml': part(
      'content',
      `<office:automatic-styles>${automatic}</office:automatic-styles>` +
        `<office:body><office:text>${body}</office:text></office:body>`,
    ),
    'styles.xml': part(
      'styles',
      `<office:styles>${named}</office:styles><office:master-styles>${masters}</office:master-styles>`,
    ),
    'meta.xml': part('meta', `<office:meta>${meta}</office:meta>`),
  })
}

/** An archive of these parts that says that it is an ODT. */
export function archiveOf(parts: Record<string, string>): Uint8Array {
  const all = { mimetype: 'application/vnd.oasis.opendocument.text', ...parts }
  const packed = Object.entries(all).map(([name, text]) => [name, [strToU8(text), { level: 0 }]])
  return zipSync(Object.fromEntries(packed))
}

function part(name: string, text: string): string {
  return `<?xml version="1.0"?><office:document-${name} ${NAMESPACES}>${text}</office:document-${name}>`
}
