/** A contract or statutes with a privacy part is judged by that part and its letterhead, not by its other clauses. */
import type { Notice, Section } from '../../document/notice.ts'
import type { Reading, ReadSection } from '../reading.ts'
import { distinct } from './kinds.ts'

/** Blocks at the beginning that may hold the title and the letterhead. */
const HEAD = 6
/** Longer blocks are running text and name nothing. */
const TITLE_LENGTH = 120
/** Different words that only contracts, or only statutes, have. */
const MARKS = 2
/** Different subjects of data protection by which a clause under any heading belongs to the part. */
const SUBJECTS = 2

/** The notice with the sections that matter, its text and offsets unchanged; nothing when the whole is a notice. */
export function privacyPart(reading: Reading): Notice | undefined {
  const head = reading.blocks.slice(0, HEAD)
  const titles = head.filter(({ start, end }) => end - start <= TITLE_LENGTH)
  if (titles.some((block) => reading.has(block, 'notice.title'))) return undefined
  const isContract =
    titles.some((block) => reading.has(block, 'notice.contract')) &&
    distinct(reading, ['notice.contractMarks']) >= MARKS
  const isStatutes =
    titles.some((block) => reading.has(block, 'notice.statutes')) &&
    distinct(reading, ['notice.statutesMarks']) >= MARKS
  if (!isContract && !isStatutes) return undefined
  const kept = new Set(reading.sections.filter((section) => isPart(reading, section)))
  if (kept.size === 0) return undefined
  const sections = new Set([...kept].map(({ section }) => section))
  const end = head.at(-1)?.end ?? 0
  return { ...reading.notice, root: narrowed(reading.notice.root, sections, end) }
}

/** A section headed as a privacy part, all below it, or one whose own text speaks of data protection. */
function isPart(reading: Reading, section: ReadSection): boolean {
  const { heading, parent, blocks } = section
  if (heading && reading.has(heading, 'notice.title')) return true
  if (distinct(reading, ['notice.subject', 'dpo.officer'], blocks) >= SUBJECTS) return true
  return parent !== undefined && isPart(reading, parent)
}

/** Sections that matter, and what begins before `end`: the letterhead. */
function narrowed(section: Section, kept: ReadonlySet<Section>, end: number): Section {
  const own = kept.has(section)
  const { heading, blocks, sections } = section
  return {
    level: section.level,
    ...(heading && (own || heading.start < end) && { heading }),
    blocks: own ? blocks : blocks.filter(({ start }) => start < end),
    sections: sections.map((sub) => narrowed(sub, kept, end)),
  }
}
