/** Whether the words around the name of a right say that somebody has it: in the sentence, by the list, by the heading. */
import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import { clauseOf } from '../clause.ts'
import type { ReadBlock, Reading, ReadSection } from '../reading.ts'
import { rowLabelOf } from '../row-label.ts'
import { nouns } from './naming.ts'

/** How far into an entry of a list the name of the right may stand, in words. */
const LABEL = 8
/** Words that may open a paragraph before the name of the right that it is about. */
const SMALL = new Set(
  'recht rechte auf das die der des ihr ihre dein deine zur zum von right to of the your'.split(
    ' ',
  ),
)
/** How far back a paragraph may stand that introduces a list, in blocks. */
const BACK = 12
/** Between a noun of doing and the verb that says that it is done. */
const DONE = 5
const BEFORE = 3
/** Between a right that was exercised and the verb that says so. */
const CASE = 12
/** So many different rights named in one sentence are an enumeration. */
const ROW = 3

export type Entitlement = 'claim' | 'list' | 'may' | 'none'

/** What entitles the reader to what a hit names. A heading or a table of contents entitles to nothing. */
export function entitlementOf(reading: Reading, hit: Hit): Entitlement {
  const sentence = reading.sentenceAt(hit.start)
  if (!sentence || isLabel(reading, sentence.block)) return 'none'
  if (isOther(reading, hit, sentence)) return 'none'
  const done = isDone(reading, hit)
  const clause = clauseOf(reading, sentence)
  if (!done && isClaim(reading, clause)) return 'claim'
  if (!done && isInRow(reading, sentence.block, clause)) return 'list'
  if (isListed(reading, hit, sentence.block)) return 'list'
  return !done && isPossible(reading, clause) ? 'may' : 'none'
}

/** The hit stands near the beginning of an entry of a list on rights, or opens a paragraph as its label. */
function isListed(reading: Reading, hit: Hit, block: ReadBlock): boolean {
  const first = firstToken(block)
  if (hit.first - first >= LABEL || !inRightsContext(reading, block)) return false
  if (block.kind !== 'paragraph') return true
  const before = reading.tokens.slice(first, hit.first)
  return before.every(({ word }) => SMALL.has(word) || /^(?:\d+|[a-z])$/.test(word))
}

/** Not a right of the reader's: reserved or owed by somebody, a case of another right, information of another kind. */
function isOther(reading: Reading, hit: Hit, sentence: Passage): boolean {
  if (isReserved(reading, sentence) || reading.has(sentence, 'rights.duty')) return true
  if (isInapplicable(reading, sentence)) return true
  return isElsewhere(reading, hit, sentence) || isCondition(reading, hit, sentence)
}

/** "Die Rechte auf Auskunft und Löschung sind nicht anwendbar", not merely "soweit …". */
function isInapplicable(reading: Reading, sentence: Passage): boolean {
  if (!reading.has(sentence, 'rights.inapplicable')) return false
  return !/\b(?:wenn|soweit|sofern|falls|solange|if|where|to the extent)\b/i.test(
    reading.text(sentence),
  )
}

/** "Wenn Sie Widerspruch eingelegt haben", "statt der Löschung": a case in which another right exists. */
export function isCondition(reading: Reading, hit: Hit, sentence: Passage): boolean {
  if (reading.has(sentence, 'rights.lawTalk')) return true
  if (reading.has(hit, 'rights.objection')) {
    const raised = reading.hits('rights.raised', sentence)
    return raised.some((other) => isBehind(hit, other) || holds(other, hit))
  }
  if (!reading.has(hit, 'rights.erasure')) return false
  return (
    reading.hits('rights.declined', sentence).some((other) => isBehind(hit, other)) ||
    reading
      .hits('rights.instead', sentence)
      .some(({ last }) => last < hit.first && hit.first - last <= BEFORE)
  )
}

function isBehind(hit: Hit, other: Hit): boolean {
  return other.first > hit.last && other.first - hit.last <= CASE
}

function holds(outer: Hit, inner: Hit): boolean {
  return outer.first <= inner.first && inner.last <= outer.last
}

/** Information from a credit agency, or from the help desk, is no access to one's data. */
function isElsewhere(reading: Reading, hit: Hit, sentence: Passage): boolean {
  if (!reading.has(hit, 'rights.access')) return false
  return reading.has(sentence, 'rights.otherInformation') && !reading.has(sentence, 'rights.held')
}

/** Said to be possible, and not to others or somewhere else. */
function isPossible(reading: Reading, clause: Passage): boolean {
  if (reading.has(clause, 'rights.aside')) return false
  if (reading.has(clause, 'rights.may', 'rights.request')) return true
  return reading.has(clause, 'rights.held') && reading.has(clause, 'withdrawal.can')
}

/** "Sie haben das Recht auf …", or several rights in a row: "Betroffenenrechte (Auskunft, Berichtigung, Löschung)". */
function isClaim(reading: Reading, clause: Passage): boolean {
  if (reading.has(clause, 'rights.claim')) return true
  return isRow(reading, clause) && reading.has(clause, 'rights.all', 'rights.heading')
}

function isRow(reading: Reading, clause: Passage): boolean {
  return nouns.filter((noun) => reading.has(clause, noun)).length >= ROW
}

/** Several rights in a row in a cell or below a heading on rights: "Auskunft, Berichtigung, Löschung". */
function isInRow(reading: Reading, block: ReadBlock, clause: Passage): boolean {
  if (!isRow(reading, clause)) return false
  return isLabelledByRights(reading, block) || isAboutRights(reading, block.section)
}

function isLabelledByRights(reading: Reading, block: ReadBlock): boolean {
  const label = rowLabelOf(reading, block)
  return label !== undefined && reading.has(label, 'rights.heading')
}

/** Whether a block belongs to a list or section of rights. */
export function inRightsContext(reading: Reading, block: ReadBlock): boolean {
  if (block.lead && reading.has(block.lead, 'rights.intro', 'rights.heading')) return true
  if (isAboutRights(reading, block.section) || isLabelledByRights(reading, block)) return true
  const before = reading.blocks.slice(Math.max(0, block.index - BACK), block.index)
  return before.some(
    (other) => other.section === block.section && reading.has(other, 'rights.claim'),
  )
}

/** Whether the section's heading, or one above it, opens the topic of rights. */
export function isAboutRights(reading: Reading, section: ReadSection | undefined): boolean {
  if (!section) return false
  const { heading, parent } = section
  const opens = heading !== undefined && reading.has(heading, 'rights.heading')
  return opens || isAboutRights(reading, parent)
}

/** A heading, or an entry of a table of contents. */
export function isLabel(reading: Reading, block: ReadBlock): boolean {
  if (block.kind === 'heading') return true
  const over = block.lead ?? block.section.heading
  return over !== undefined && reading.has(over, 'notice.contents')
}

function firstToken(block: ReadBlock): number {
  return block.sentences[0]?.firstToken ?? 0
}

function isReserved(reading: Reading, sentence: { start: number; end: number }): boolean {
  return reading.has(sentence, 'rights.reserve') && !reading.has(sentence, 'rights.intro')
}

/** "Die Löschung erfolgt …" tells what happens, not what may be asked for. */
function isDone(reading: Reading, hit: Hit): boolean {
  const sentence = reading.sentenceAt(hit.start)
  if (!sentence) return false
  return reading
    .hits('rights.happens', sentence)
    .some(({ first, last }) => first - hit.last <= DONE && hit.first - last <= BEFORE)
}
