import { Unreadable } from '../unreadable.ts'
import { openArchive } from '../zip/archive.ts'
import { childOf, childrenOf, parseXml, type XmlElement } from '../zip/xml.ts'

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:'
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...['office', 'style', 'text', 'table', 'meta', 'form', 'manifest'].map(
    (name): [string, string] => [`${ODF}${name}:1.0`, name],
  ),
  [`${ODF}drawing:1.0`, 'draw'],
  [`${ODF}xsl-fo-compatible:1.0`, 'fo'],
  [`${ODF}svg-compatible:1.0`, 'svg'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

/** The parts of an ODT that are read. */
export interface Parts {
  content: XmlElement
  styles?: XmlElement
  meta?: XmlElement
  /** False when the content breaks off in the middle. */
  complete: boolean
}

/**
 * Opens an ODT, whose parts may reach `unpacked` bytes in sum.
 * @throws {Unreadable} `encrypted`, `damaged`, `unpacked-too-large`.
 */
export function openParts(bytes: Uint8Array, unpacked: number): Parts {
  const archive = openArchive(bytes, unpacked)
  const part = (name: string) => {
    const source = archive.text(name)
    return source === undefined ? undefined : parseXml(source, PREFIXES)
  }
  const manifest = optional(() => part('META-INF/manifest.xml'))?.root
  if (manifest && isEncrypted(manifest))
    throw new Unreadable('encrypted', 'An ODT under a password.')
  const content = part('content.xml')
  if (!content) throw new Unreadable('damaged', 'There is no content.xml.')
  const styles = optional(() => part('styles.xml'))?.root
  const meta = optional(() => part('meta.xml'))?.root
  const { root, complete } = content
  return { content: root, complete, ...(styles && { styles }), ...(meta && { meta }) }
}

/** A part without which the text can still be read may be broken; a bomb may not. */
function optional<Part>(read: () => Part): Part | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable && error.code === 'damaged') return undefined
    throw error
  }
}

function isEncrypted(manifest: XmlElement): boolean {
  return childrenOf(manifest, 'manifest:file-entry').some((entry) =>
    childOf(entry, 'manifest:encryption-data'),
  )
}
