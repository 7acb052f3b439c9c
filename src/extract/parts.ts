/** Several notices in one file: told by titles of notices that each have a controller, rights and a basis of their own. */
import type { Notice, Section } from '../document/notice.ts'
import { languageOf } from './language-of.ts'
import { isWholeNotice, openerOf } from './whole-notice.ts'

/** A section with its place in reading order; `end` is that of its last sub-section. */
interface Entry {
  section: Section
  title: string
  start: number
  end: number
}

interface Part {
  /** Index of the entry that opens it. */
  first: number
  start: number
  end: number
}

/** A title with so little below it belongs to the title that follows it. */
const BARE_TITLE = 600

/**
 * The notice with the passages of its parts, when it holds more than one notice; then each part is a section at the
 * top of the tree. A chapter on applicants within one notice is no part: doubtful files count as one notice.
 */
export function withParts(notice: Notice): Notice {
  const entries = entriesOf(notice)
  const titles = entries.flatMap(({ title }, index) => (openerOf(title) ? [index] : []))
  if (titles.length === 0 || (titles.length === 1 && titles[0] === 0)) return notice
  const parts = partsOf(notice, entries, titles)
  if (parts.length < 2) return notice
  const own = withoutTranslations(notice, parts)
  const root = areInRow(parts, entries) ? lifted(notice.root, entries, parts) : notice.root
  if (own.length < 2) return { ...notice, root }
  return { ...notice, root, parts: own.map(({ start, end }) => ({ start, end })) }
}

/** The parts in the language of the first: what is said again in another language is the same notice. */
function withoutTranslations({ text }: Notice, parts: Part[]): Part[] {
  const languages = parts.map(({ start, end }) => languageOf(text.slice(start, end)))
  const [first] = languages
  const isOther = (language: string | undefined) => first && language && language !== first
  return parts.filter((_, index) => !isOther(languages[index]))
}

function entriesOf(notice: Notice): Entry[] {
  const entries: Entry[] = []
  const visit = (section: Section): number => {
    const start = section.heading?.start ?? 0
    const entry = { section, title: '', start, end: lastOf(section, start) }
    if (section.heading) {
      entry.title = notice.text.slice(start, section.heading.end)
      entries.push(entry)
    }
    for (const inner of section.sections) entry.end = visit(inner)
    return entry.end
  }
  visit(notice.root)
  return entries
}

const lastOf = ({ heading, blocks }: Section, start: number) =>
  Math.max(start, heading?.end ?? 0, blocks.at(-1)?.end ?? 0)

/** Goes from the last title to the first, so that it is known where the part behind each begins. */
function partsOf(notice: Notice, entries: Entry[], titles: number[]): Part[] {
  const parts: Part[] = []
  const whole = (start: number, end: number, opening: boolean) =>
    isWholeNotice(notice.text, { start, end }, opening)
  let next = notice.text.length
  for (const first of [...titles].reverse()) {
    const { start, end, section } = entries[first] as Entry
    const isTop = notice.root.sections.includes(section)
    const own = Math.min(end, next)
    const until = isTop && !whole(start, own, false) ? next : own
    if (whole(start, until, until !== own))
      parts.unshift({ first, start, end: endBefore(entries, until) })
    else if (parts[0] && next - start < BARE_TITLE) Object.assign(parts[0], { first, start })
    else continue
    next = start
  }
  return withOpening(notice, entries, parts)
}

/** What stands before the first part may be a notice, too, under a title that does not say so. */
function withOpening(notice: Notice, entries: Entry[], parts: Part[]): Part[] {
  const [second] = parts
  if (!second || second.first === 0) return parts
  const passage = { start: entries[0]?.start ?? 0, end: endBefore(entries, second.start) }
  const isWhole = isWholeNotice(notice.text, passage, false)
  return isWhole ? [{ first: 0, ...passage }, ...parts] : parts
}

/** The end of the last section, or of its blocks, that begins before an offset. */
function endBefore(entries: Entry[], offset: number): number {
  const last = entries.findLast(({ start }) => start < offset)
  return last ? Math.min(lastOf(last.section, last.start), offset) : offset
}

/** Whether nothing stands between the parts, or behind the last, that is in none. */
function areInRow(parts: Part[], entries: Entry[]): boolean {
  return parts.every(({ end }, index) => {
    const next = parts[index + 1]
    const after = entries.findIndex(({ start }) => start >= end)
    return next ? after === next.first : after === -1
  })
}

/** The tree anew: a part at the top, what is in it below, what stands before the first part as it was. */
function lifted(root: Section, entries: Entry[], parts: Part[]): Section {
  const top: Section = { ...root, sections: [] }
  const open: Section[] = [top]
  entries.forEach(({ section }, index) => {
    const part = parts.findLast(({ first }) => first <= index)
    const level = part ? levelWithin(part, index, entries) : section.level
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const copy: Section = { ...section, level, sections: [] }
    open.at(-1)?.sections.push(copy)
    open.push(copy)
  })
  return top
}

function levelWithin({ first }: Part, index: number, entries: Entry[]): number {
  if (index === first) return 1
  const level = entries[index]?.section.level ?? 1
  const title = entries[first]?.section.level ?? 1
  const after = entries[first + 1]?.section.level ?? 1
  return Math.max(2, level - Math.min(title, after - 1) + 1)
}
