/** The controller's name on the lines that a heading or a label announces. */
import type { Passage } from '../../document/notice.ts'
import type { Fact } from '../fact.ts'
import type { Contact } from '../facts.ts'
import { bodiesIn, type NamedBody } from '../grammar/bodies.ts'
import { type NameLine, nameOnLine } from '../grammar/name-lines.ts'
import type { ReadBlock, Reading } from '../reading.ts'
import { type Announcement, LABEL_LENGTH, REACH, reachedAfter } from './announcement.ts'
import { type Candidate, fromBody, isProvider, trim } from './candidate.ts'
import { roleMarks } from './owners.ts'

const MOST_BLOCKS = 7
/** Kinds that tell the body even below other lines. */
const SURE: ReadonlySet<NamedBody['kind']> = new Set([
  'company',
  'church',
  'territory',
  'authority',
  'institution',
])

/** A body that shows its kind, else the line above a contact, else a person's name alone below a heading or a colon. */
export function belowLabel(announcement: Announcement): Candidate | undefined {
  const { reading, block } = announcement
  const lines = linesBelow(announcement)
  const name = bodyInLines(reading, lines) ?? nameAbove(announcement, lines.slice(0, 3))
  const leads = block.kind === 'heading' || reading.text(block).endsWith(':')
  return name ?? (leads ? bareName(reading, lines) : undefined)
}

/** The lines up to the next words of another role, or to the next section. */
function linesBelow({ reading, block, sentence, mark }: Announcement): Passage[] {
  const line = reading.notice.text.indexOf('\n', mark.end)
  const start = line < 0 ? sentence.end : Math.min(line, sentence.end)
  const own = { start, end: block.end }
  const lines = own.end - own.start > 1 ? split(reading, own) : []
  for (const next of reading.blocks.slice(block.index + 1, block.index + 1 + MOST_BLOCKS)) {
    if (isNextSection(next, block) && (lines.length > 0 || !isNameHeading(reading, next))) break
    const more = split(reading, next)
    const stop = more.findIndex((line) => isAnothers(reading, line))
    lines.push(...(stop < 0 ? more : more.slice(0, stop)))
    if (stop >= 0) break
  }
  return lines
}

function isNextSection(next: ReadBlock, label: ReadBlock): boolean {
  if (next.kind !== 'heading') return false
  return label.kind !== 'heading' || next.section.section.level <= label.section.section.level
}

function isAnothers(reading: Reading, line: Passage): boolean {
  const role = roleMarks(reading, line)[0]
  return role !== undefined && role.owner !== 'controller' && line.end - line.start < LABEL_LENGTH
}

/** Extraction may take a name set in bold for a heading of its own. */
function isNameHeading(reading: Reading, heading: ReadBlock): boolean {
  return bodiesIn(reading, heading).length > 0 || nameOnLine(reading, heading) !== undefined
}

function split(reading: Reading, passage: Passage): Passage[] {
  const lines: Passage[] = []
  let start = passage.start
  for (const part of reading.text(passage).split('\n')) {
    if (part.trim() !== '')
      lines.push({ start: start + part.length - part.trimStart().length, end: start + part.length })
    start += part.length + 1
  }
  return lines
}

function bodyInLines(reading: Reading, lines: Passage[]): Candidate | undefined {
  const first = lines[0]
  if (!first) return undefined
  const near = lines.filter((line) => line.start - first.start <= REACH)
  const bodies = near.flatMap((line) => bodyOn(reading, line).map((body) => ({ body, line })))
  const found =
    bodies.find(({ body }) => SURE.has(body.kind)) ??
    bodies.find(({ line }) => line === first || line === lines[1])
  return found && fromBody(found.body, found.line, 'high')
}

function bodyOn(reading: Reading, line: Passage): NamedBody[] {
  const stop =
    roleMarks(reading, line).find(({ owner }) => owner !== 'controller')?.start ?? line.end
  const passage = sentenceOrLine(reading, { start: line.start, end: stop })
  return bodiesIn(reading, passage).filter(
    ({ name, start }) =>
      !isProvider(name) && !PROJECT_AT.test(reading.text({ start: line.start, end: start })),
  )
}

/** "ein Studienprojekt an der FH Auental": where those who are responsible study, not who is. */
const PROJECT_AT = /projekte?s? (?:an|bei) (?:der|dem) $|projekte?s? am $/i

/** The first name with a contact in reach; where that is a single word, a brand or a domain, rather the person below. */
function nameAbove({ reading, contacts }: Announcement, lines: Passage[]): Candidate | undefined {
  const names = lines.flatMap((line) => {
    const name = nameOnLine(reading, beforeContact(line, contacts))
    return name && reachedAfter(contacts, name.end) ? [{ name, line }] : []
  })
  const [first] = names
  if (!first) return undefined
  const person = names.find(({ name }) => name.kind === 'person')
  const { name, line } = first.name.kind === 'single' && person ? person : first
  return fromName(name, line)
}

/** A head's or a single name leaves open who the body is. */
function fromName(name: NameLine, line: Passage): Candidate {
  const full = name.kind !== 'head' && name.kind !== 'single'
  const kind = name.kind === 'single' ? 'name' : name.kind
  const confidence = full ? 'high' : 'medium'
  return { name: name.name, kind, at: trim(line, name), full, confidence }
}

/** Name and address may stand on one line. */
function beforeContact(line: Passage, contacts: Fact<Contact>): Passage {
  const first = contacts.found.find(({ at }) => at.start < line.end && at.end > line.start)
  return first ? { start: line.start, end: Math.max(line.start, first.at.start) } : line
}

/** A person's name alone on the line below, or before a dash ("Erika Muster – Anschrift im Impressum"). */
function bareName(reading: Reading, [first]: Passage[]): Candidate | undefined {
  const dash = first ? reading.text(first).search(/ [–—-] /) : -1
  const line = first && { start: first.start, end: dash < 0 ? first.end : first.start + dash }
  const name = line && nameOnLine(reading, line)
  if (!line || name?.kind !== 'person' || name.end < line.end - 1 || reading.inHeading(line))
    return undefined
  return { name: name.name, kind: 'person', at: line, full: true, confidence: 'medium' }
}

function sentenceOrLine(reading: Reading, line: Passage): Passage {
  const sentence = reading.sentenceAt(line.start)
  return sentence && sentence.end < line.end ? { start: line.start, end: sentence.end } : line
}
