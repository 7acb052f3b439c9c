/** The controller where it signs: in the title, in the lines above the text, in an imprint, above its own address. */
import type { Passage } from '../../document/notice.ts'
import type { Fact } from '../fact.ts'
import type { Contact } from '../facts.ts'
import { bodiesIn, type NamedBody } from '../grammar/bodies.ts'
import { nameOnLine } from '../grammar/name-lines.ts'
import type { ReadBlock, Reading } from '../reading.ts'
import { type Candidate, fromBody, isProvider } from './candidate.ts'
import { roleMarks } from './owners.ts'

interface Read {
  reading: Reading
  contacts: Fact<Contact>
}

const FIRST_BLOCKS = 6
const LAST_BLOCKS = 3
const SHORT = 220
/** An article may stand before the name. */
const OPENING = 4
const NEVER: ReadonlySet<NamedBody['kind']> = new Set(['establishment', 'trade'])

/** Bodies that the notice shows as its author without saying that they are responsible. */
export function letterhead(reading: Reading, contacts: Fact<Contact>): Candidate[] {
  return [
    ...fromHead(reading),
    ...fromImprint(reading, contacts),
    ...fromSignature(reading, contacts),
  ]
}

function fromHead(reading: Reading): Candidate[] {
  const blocks = reading.blocks.filter(
    ({ kind, index }) => index < FIRST_BLOCKS || (kind === 'heading' && index < 30),
  )
  return blocks
    .filter((block) => block.end - block.start <= SHORT && isNeutral(reading, block))
    .filter(({ section }) => !section.heading || isNeutral(reading, section.heading))
    .filter((block) => block.index < FIRST_BLOCKS || reading.has(block, 'notice.title'))
    .flatMap((block) =>
      candidates(reading, block).filter((found) => isSetOff(reading, block, found)),
    )
}

/** A letterhead is no sentence: the name opens the block, or the block does not end like a sentence. */
function isSetOff(reading: Reading, block: ReadBlock, { name }: Candidate): boolean {
  const text = reading.text(block)
  return block.kind === 'heading' || !/[.!?]$/.test(text) || text.indexOf(name) <= OPENING
}

function fromImprint(reading: Reading, contacts: Fact<Contact>): Candidate[] {
  const sections = reading.sectionsAbout('notice.imprint')
  const blocks = sections.flatMap(({ blocks }) => blocks.slice(0, 4))
  return blocks
    .filter((block) => isNeutral(reading, block))
    .flatMap((block) => {
      const bodies = candidates(reading, block)
      return bodies.length > 0 ? bodies : nameAbove({ reading, contacts }, block)
    })
}

/** A name with an address below it that no words assign to anybody else: a signature or a footer. */
function fromSignature(reading: Reading, contacts: Fact<Contact>): Candidate[] {
  return contacts.found
    .filter(({ value }) => value.kind === 'address')
    .flatMap(({ at }) => {
      const block = reading.blockAt(at.start)
      if (!block || block.end - block.start > SHORT * 2 || !isNeutral(reading, block)) return []
      if (block.section.heading && !isNeutral(reading, block.section.heading)) return []
      const bodies = candidates(reading, block)
      return bodies.length > 0 ? bodies : inferred(reading, block, contacts)
    })
}

/** A head or a person above an address: at the edges of the notice the person signs, elsewhere it may be anybody's. */
function inferred(reading: Reading, block: ReadBlock, contacts: Fact<Contact>): Candidate[] {
  const atEdge = block.index < FIRST_BLOCKS || block.index >= reading.blocks.length - LAST_BLOCKS
  return nameAbove({ reading, contacts }, block, true).map((candidate) => ({
    ...candidate,
    full: atEdge && candidate.kind === 'person',
  }))
}

function candidates(reading: Reading, block: ReadBlock): Candidate[] {
  return bodiesIn(reading, block)
    .filter(({ name, kind }) => !NEVER.has(kind) && !isProvider(name))
    .slice(0, 1)
    .map((body) => fromBody(body, block, 'medium'))
}

/** A person or a body that shows no kind; a school above its address is no person. */
function nameAbove({ reading, contacts }: Read, block: ReadBlock, heads = false): Candidate[] {
  const length = reading.text(block).split('\n')[0]?.length ?? 0
  const line: Passage = { start: block.start, end: block.start + length }
  const name = bodiesIn(reading, line).length > 0 ? undefined : nameOnLine(reading, line)
  const near = contacts.found.some(({ at }) => at.start >= line.end && at.start <= line.end + SHORT)
  if (!name || !near || name.kind === 'single') return []
  if (name.kind === 'head' && !heads) return []
  return [{ name: name.name, kind: name.kind, at: line, full: true, confidence: 'medium' }]
}

function isNeutral(reading: Reading, passage: Passage): boolean {
  return roleMarks(reading, passage).every(({ owner }) => owner === 'controller')
}
