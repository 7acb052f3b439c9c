import { Unreadable } from '../unreadable.ts'
import { openArchive } from '../zip/archive.ts'
import { childrenOf, parseXml, type XmlElement } from '../zip/xml.ts'
import { PREFIXES } from './names.ts'

interface Relationship {
  /** The last word of the type's address, such as `styles`. */
  type: string
  path: string
}

/** A Word file: its main part and the parts that this one names. Only parts of the archive are ever opened. */
export interface WordPackage {
  main: XmlElement
  /** The main part's first partner of a kind, such as `styles`, `numbering`, `footnotes`. */
  related(type: string): XmlElement | undefined
  /** The part that the main part names by this id: a header or footer. */
  byId(id: string): XmlElement | undefined
  /** The document's properties (title). */
  properties: XmlElement | undefined
  /** Whether some part that was read broke off. */
  broken(): boolean
}

/**
 * Opens a Word file; `unpacked` bounds the bytes of its parts.
 * @throws {Unreadable} `damaged`, `unpacked-too-large`; `unsupported` when the main part is no text.
 */
export function openPackage(bytes: Uint8Array, unpacked: number): WordPackage {
  const archive = openArchive(bytes, unpacked)
  let broken = false
  const part = (path: string | undefined): XmlElement | undefined => {
    const source = path === undefined ? undefined : archive.text(path)
    if (source === undefined || source.trim() === '') return undefined
    const { root, complete } = parseXml(source, PREFIXES)
    broken ||= !complete
    return root
  }
  // A partner that cannot be read at all is missed, but the text can still be judged.
  const partner = (path: string | undefined): XmlElement | undefined => {
    try {
      return part(path)
    } catch (error) {
      if (!(error instanceof Unreadable) || error.code !== 'damaged') throw error
      broken = true
      return undefined
    }
  }
  const own = relationships(partner('_rels/.rels'), '')
  const path = own.find(({ type }) => type === 'officeDocument')?.path ?? 'word/document.xml'
  const main = part(path)
  if (!main) throw new Unreadable('damaged', `The archive has no ${path}.`)
  if (main.name !== 'w:document') throw new Unreadable('unsupported', main.name, { what: 'OOXML' })
  const slash = path.lastIndexOf('/') + 1
  const folder = path.slice(0, slash)
  const links = partner(`${folder}_rels/${path.slice(slash)}.rels`)
  const known = relationships(links, folder)
  const ids = new Map(
    childrenOf(links, 'rel:Relationship').map(({ attributes }) => [
      attributes['Id'],
      resolve(attributes['Target'] ?? '', folder),
    ]),
  )
  return {
    main,
    related: (type) => {
      const named = known.find((each) => each.type === type)?.path
      return partner(named ?? (links ? undefined : `${folder}${type}.xml`))
    },
    byId: (id) => partner(ids.get(id)),
    properties: partner(own.find(({ type }) => type === 'core-properties')?.path),
    broken: () => broken,
  }
}

function relationships(part: XmlElement | undefined, folder: string): Relationship[] {
  return childrenOf(part, 'rel:Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      type: attributes['Type']?.split('/').at(-1) ?? '',
      path: resolve(attributes['Target'] ?? '', folder),
    }))
}

/** A target is told from the folder of its part, or from the root of the archive. */
function resolve(target: string, folder: string): string {
  const parts: string[] = []
  const whole = target.startsWith('/') ? target : folder + target
  for (const part of whole.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
