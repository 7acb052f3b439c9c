/** Where words of a document stand, in SARIF's terms. */
import type { Location, LogicalLocation, PropertyBag, Region } from 'sarif'
import type { SectionPath } from '../../document/notice.ts'
import type { DocumentResult, Evidence, Result } from '../../lint/result.ts'
import { type Bases, uriFromRoot } from '../file-path.ts'
import { hasLines } from '../place.ts'

/** What stands for the top of the repository in each run. */
export const ROOT_ID = 'SRCROOT'

/** Viewers ask for a line; a PDF has none, and an absence has no place: they get the first character. */
const START: Region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }

/** The place of a result: its first words, or the document with the sections that were searched. */
export function primaryLocation(result: Result, document: DocumentResult, bases: Bases): Location {
  const [first] = result.evidence
  if (first) return locationOf(first, document, bases)
  const sections = result.searched.map(logicalLocation).filter((each) => each !== undefined)
  return {
    physicalLocation: { artifactLocation: artifactOf(document.path, bases), region: START },
    ...(sections.length > 0 && { logicalLocations: unique(sections) }),
  }
}

/** A passage of the document. */
export function locationOf(evidence: Evidence, document: DocumentResult, bases: Bases): Location {
  const section = logicalLocation(evidence.section)
  return {
    physicalLocation: {
      artifactLocation: artifactOf(document.path, bases),
      region: regionOf(evidence, document.mediaType),
    },
    ...(section && { logicalLocations: [section] }),
    properties: placeProperties(evidence, document.mediaType),
  }
}

export function artifactOf(path: string, bases: Bases): { uri: string; uriBaseId?: string } {
  const uri = uriFromRoot(path, bases)
  return /^[a-z][a-z0-9+.-]*:/i.test(uri) ? { uri } : { uri, uriBaseId: ROOT_ID }
}

/** The path of headings; a heading that holds the separator keeps it, since it is only read by people. */
function logicalLocation(path: SectionPath): LogicalLocation | undefined {
  const name = path.at(-1)
  if (name === undefined) return undefined
  return { name, fullyQualifiedName: path.join(' > '), kind: 'section' }
}

function unique(sections: LogicalLocation[]): LogicalLocation[] {
  return [...new Map(sections.map((each) => [each.fullyQualifiedName, each])).values()]
}

function regionOf({ places, quote }: Evidence, mediaType: string): Region {
  const [first] = places
  if (!first || 'page' in first || !hasLines(mediaType)) return START
  const last = places.at(-1)
  const end = last && !('page' in last) && last.endLine >= first.endLine ? last : first
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: end.endLine,
    endColumn: end.endColumn,
    snippet: { text: quote },
  }
}

/** What SARIF has no words for: page and box (points, origin top left), paragraph, place in the text that was read. */
function placeProperties(evidence: Evidence, mediaType: string): PropertyBag {
  const [first] = evidence.places
  const common = { quote: evidence.quote, textOffset: evidence.offset }
  if (!first) return common
  if ('page' in first) {
    const more = evidence.places.length > 1 && { places: evidence.places }
    return { ...common, page: first.page, box: first.box, ...more }
  }
  return hasLines(mediaType) ? common : { ...common, paragraph: first.line }
}
