/** Whose a contact is: told from the nearest words before it that name a role, and from the body named beside it. */
import type { Passage } from '../../document/notice.ts'
import { withoutOverlaps } from '../../document/spans.ts'
import { STATES } from '../../law/states.ts'
import type { Found } from '../fact.ts'
import type { Contact } from '../facts.ts'
import { bodiesIn } from '../grammar/bodies.ts'
import type { ReadBlock, Reading, ReadSection } from '../reading.ts'
import { nearestBefore } from './nearest-before.ts'

export type Owner = 'controller' | 'dpo' | 'authority' | 'other' | 'unknown'

export interface RoleMark extends Passage {
  owner: Exclude<Owner, 'unknown'>
}

/** A block that only leads to what follows is short or ends in a colon. */
const LEAD_LENGTH = 180
const FURTHEST_BLOCKS = 5
const SAME_WORDS = 140
/** Characters; a name further before a contact is not beside it. */
const FURTHEST_NAME = 4000
/** A mailbox that carries the office in its name (at most 64 characters); the domain does not count. */
const OFFICERS_MAILBOX =
  /^[^@([{ ]{0,64}datenschutzbeauftragt|^(?:[^@([{ ]{0,64}[._-])?(?:dpo|dsb|data-?protection-?officer)(?:[._-]|\W)/i
const ADJECTIVES = STATES.flatMap(({ adjectives }) => adjectives).map((word) =>
  word.replace('*', '').toLowerCase(),
)

/** Words that name a role, in order; of overlapping ones the longest. */
export function roleMarks(reading: Reading, inside: Passage): RoleMark[] {
  const marks: RoleMark[] = [
    ...reading
      .hits('dpo.commissioner', inside)
      .map((hit) => ({ ...hit, owner: 'authority' as const })),
    ...reading.hits('dpo.officer', inside).map((hit) => ({ ...hit, owner: officer(reading, hit) })),
    ...reading
      .hits('controller.heading', inside)
      .map((hit) => ({ ...hit, owner: 'controller' as const })),
    ...reading.hits('controller.other', inside).map((hit) => ({ ...hit, owner: 'other' as const })),
  ]
  const order = { authority: 0, dpo: 1, controller: 2, other: 3 }
  marks.sort((a, b) => order[a.owner] - order[b.owner] || b.end - b.start - (a.end - a.start))
  return withoutOverlaps(marks)
}

/** "Hessischer Datenschutzbeauftragter" is the Land's authority, and no officer of a body. */
function officer(reading: Reading, hit: Passage): 'dpo' | 'authority' {
  const before = reading.notice.text.slice(Math.max(0, hit.start - 26), hit.start).toLowerCase()
  const word = before.trimEnd().split(/\s/).at(-1) ?? ''
  return ADJECTIVES.some((stem) => word.startsWith(stem)) ? 'authority' : 'dpo'
}

/** What a body's name is to the notice. */
export type Standing = 'controller' | 'provider' | 'stranger'

/** Whose contact this is. `standing` tells what the body named beside it is. */
export function ownerOf(
  reading: Reading,
  contact: Found<Contact>,
  standing: (name: string) => Standing,
): Owner {
  const block = reading.blockAt(contact.at.start)
  if (!block) return 'unknown'
  const own = ownWords(reading, block, contact.at)
  if (own !== 'authority' && isOfficersMailbox(contact.value)) return 'dpo'
  const role = own ?? leadOf(reading, block)
  if (role && role !== 'controller' && !(own === undefined && isUnderBoth(reading, block)))
    return role
  const name = nearestBody(reading, block, contact.at)
  const body = name === undefined ? undefined : standing(name)
  if (role === 'dpo') return body === 'controller' ? 'controller' : 'dpo'
  return ownerBeside(role, body)
}

/** "Verantwortlicher und Datenschutzbeauftragter": which of the two is meant the name below must tell. */
function isUnderBoth(reading: Reading, { section: { heading } }: ReadBlock): boolean {
  if (!heading) return false
  const told = new Set(roleMarks(reading, heading).map(({ owner }) => owner))
  return told.size === 2 && told.has('dpo') && told.has('controller')
}

/** The body named beside a contact decides where no role is told; a provider's contact is never the controller's. */
function ownerBeside(role: Owner | undefined, body: Standing | undefined): Owner {
  if (role) return body === 'provider' ? 'other' : role
  if (body) return body === 'controller' ? 'controller' : 'other'
  return 'unknown'
}

function isOfficersMailbox({ kind, text }: Contact): boolean {
  return kind === 'email' && OFFICERS_MAILBOX.test(text)
}

/** The role named in the contact's own block: nearest before it, else behind it in the same sentence. */
function ownWords(reading: Reading, block: ReadBlock, at: Passage): Owner | undefined {
  const before = nearestBefore({ start: block.start, end: at.start }, (look) =>
    roleMarks(reading, look),
  )
  if (before) return before.owner
  const sentence = reading.sentenceAt(at.start)
  if (!sentence) return undefined
  const end = Math.min(sentence.end, at.end + SAME_WORDS)
  return roleMarks(reading, { start: at.end, end }).find(({ owner }) => owner !== 'other')?.owner
}

/** The role told by what leads to a block: the blocks before it as far as they lead, then the headings above. */
function leadOf(reading: Reading, block: ReadBlock): Owner | undefined {
  const blocks = block.section.blocks
  const index = blocks.indexOf(block)
  for (const before of blocks.slice(Math.max(0, index - FURTHEST_BLOCKS), index).reverse()) {
    const leads = before.end - before.start <= LEAD_LENGTH || reading.text(before).endsWith(':')
    const last = before.sentences.at(-1)
    if (!leads) return last && lastRole(reading, last)
    const role = lastRole(reading, before)
    if (role) return role
  }
  return roleAbove(reading, block.section)
}

function roleAbove(reading: Reading, section: ReadSection | undefined): Owner | undefined {
  if (!section) return undefined
  const role = section.heading && lastRole(reading, section.heading)
  return role ?? roleAbove(reading, section.parent)
}

function lastRole(reading: Reading, passage: Passage): Owner | undefined {
  return nearestBefore(passage, (look) => roleMarks(reading, look))?.owner
}

const named = new WeakMap<Reading, Map<number, string | undefined>>()

/** The body named last before a contact in its block; remembered, as several detectors ask whose a contact is. */
function nearestBody(reading: Reading, block: ReadBlock, at: Passage): string | undefined {
  const names = named.get(reading) ?? new Map<number, string | undefined>()
  named.set(reading, names)
  if (names.has(at.start)) return names.get(at.start)
  const start = Math.max(block.start, at.start - FURTHEST_NAME)
  const name = nearestBefore({ start, end: at.start }, (look) => bodiesIn(reading, look))?.name
  names.set(at.start, name)
  return name
}
