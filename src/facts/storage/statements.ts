/** Sentences on how long data are kept, each with what the length follows from. */
import type { Passage } from '../../document/notice.ts'
import { clauseOf } from '../clause.ts'
import type { Found } from '../fact.ts'
import type { Retention } from '../facts.ts'
import { periodsIn } from '../grammar/periods.ts'
import { quote } from '../quote.ts'
import type { ReadBlock, Reading, ReadSection, Sentence } from '../reading.ts'
import { isAboutRights } from '../rights/entitlement.ts'

/** How far back the head of a table may stand, in blocks. */
const TABLE = 40
/** So many sentences of one block speak of one thing. */
const SHORT = 2
/** Words between "bei" or "nach" and what happens. */
const NEAR = 5
/** Opens a sentence that speaks of what the one before named. */
const PRONOUN = /^(?:Sie werden|Diese|Sie verfallen|Sie bleiben|They|These|It|Letztere|Solche|Des) /

/** All statements on the length of storing, in order. Headings state none. */
export function statementsOf(reading: Reading): Found<Retention>[] {
  return reading.sentences.flatMap((sentence) => {
    if (isElsewhere(reading, sentence.block) || isOnOtherTerm(reading, sentence)) return []
    const joined = clauseOf(reading, sentence)
    // The other half speaks for itself, unless this one has a part in it.
    const clause = saysSomething(reading, sentence) ? joined : sentence
    const kind = kindOf(reading, sentence, clause)
    if (!kind) return []
    const confidence = isBrief(reading, clause, kind) ? 'low' : 'high'
    const at = quote(reading, carrierOf(reading, sentence))
    return [{ value: retentionOf(reading, sentence, kind), at, confidence }]
  })
}

/** Of a long sentence, the words that tell the length: the period, else those on deleting or storing. */
function carrierOf(reading: Reading, sentence: Sentence): Passage {
  const told = ['storage.until', 'storage.lasting', 'storage.erase', 'storage.keep'] as const
  const [carrier] = [
    ...periodsIn(reading, sentence),
    ...told.flatMap((cue) => reading.hits(cue, sentence)),
  ]
  return carrier ? { start: carrier.start, end: carrier.end } : sentence
}

/** Whether the words themselves are about storing, so that they may be one half of a torn sentence on it. */
function saysSomething(reading: Reading, sentence: Sentence): boolean {
  return (
    isAboutStorage(reading, sentence.block) ||
    reading.has(sentence, 'storage.keep', 'storage.erase', 'storage.period', 'storage.need') ||
    reading.has(sentence, 'storage.noLonger', 'storage.soft', 'storage.purpose', 'storage.gone') ||
    periodsIn(reading, sentence).length > 0
  )
}

function retentionOf(reading: Reading, sentence: Sentence, kind: Retention['kind']): Retention {
  const value: Retention = { kind }
  if (isOnDevice(reading, sentence)) value.onDevice = true
  if (isOnLogs(reading, sentence)) value.logs = true
  return value
}

function kindOf(
  reading: Reading,
  sentence: Sentence,
  clause: Passage,
): Retention['kind'] | undefined {
  if (reading.has(clause, 'storage.open')) return 'vague'
  const topical = isAboutStorage(reading, sentence.block)
  const stores = reading.has(clause, 'storage.keep', 'storage.erase', 'storage.period')
  if (!stores && !topical)
    return reading.has(clause, 'storage.usedWhile') &&
      isVague(reading, clause) &&
      reading.has(clause, 'storage.need')
      ? 'vague'
      : undefined
  // What a public archive takes over it keeps for good: that is no period of the controller's own.
  if (reading.has(clause, 'storage.forever'))
    return reading.has(clause, 'storage.archive') ? 'vague' : 'period'
  if (periodsIn(reading, sentence).length > 0) return 'period'
  return criterionOf(reading, clause) ?? lastOf(reading, clause, topical)
}

/** What a sentence without a period leaves the length to. */
function criterionOf(reading: Reading, clause: Passage): Retention['kind'] | undefined {
  if (isLasting(reading, clause)) return 'event'
  if (isVague(reading, clause)) return 'vague'
  if (isEvent(reading, clause)) return 'event'
  if (!reading.has(clause, 'storage.soft')) return undefined
  return /§|\bArt\./.test(reading.text(clause)) ? 'statute' : 'vague'
}

function lastOf(
  reading: Reading,
  clause: Passage,
  topical: boolean,
): Retention['kind'] | undefined {
  if (topical && reading.has(clause, 'storage.statute'))
    return /§/.test(reading.text(clause)) ? 'statute' : 'vague'
  if (reading.has(clause, 'storage.brief')) return 'vague'
  const asked = topical || reading.has(clause, 'storage.period')
  if (asked && reading.has(clause, 'storage.depends')) return 'vague'
  return reading.has(clause, 'storage.none') ? 'none-kept' : undefined
}

/** Left to what is necessary, or to a purpose that is reached some day. */
function isVague(reading: Reading, clause: Passage): boolean {
  if (reading.has(clause, 'storage.vague')) return true
  if (reading.has(clause, 'storage.noLonger') && reading.has(clause, 'storage.need')) return true
  return reading.has(clause, 'storage.purpose') && reading.has(clause, 'storage.gone')
}

/** "Gelöscht nach Ende der Sitzung", "gespeichert bis zum Widerruf"; the end of a statutory period is no event. */
function isEvent(reading: Reading, clause: Passage): boolean {
  if (reading.has(clause, 'storage.until')) return true
  const happens = reading.has(clause, 'storage.happened')
  if (happens && reading.has(clause, 'storage.upTo')) return true
  if (!reading.has(clause, 'storage.erase')) return false
  if (reading.has(clause, 'storage.after') || isAtOccasion(reading, clause)) return true
  if (happens && reading.has(clause, 'storage.moment')) return true
  return reading.has(clause, 'storage.ends') && !reading.has(clause, 'storage.soft')
}

/** "Solange Sie Mitglied sind", unless it goes on with "und erforderlich". */
function isLasting(reading: Reading, clause: Passage): boolean {
  if (!reading.has(clause, 'storage.lasting')) return false
  return !reading.has(clause, 'storage.need', 'storage.gone')
}

/** "Mit dem Austritt", "bei Beendigung der Mitgliedschaft". */
function isAtOccasion(reading: Reading, clause: Passage): boolean {
  const occasions = reading.hits('storage.occasion', clause)
  return reading
    .hits('storage.at', clause)
    .some(({ last }) => occasions.some(({ first }) => first > last && first - last <= NEAR))
}

/** "Temporär gespeichert", or the archive, is vague in itself, yet spoils no period that stands elsewhere. */
function isBrief(reading: Reading, clause: Passage, kind: Retention['kind']): boolean {
  if (kind !== 'vague') return false
  return reading.has(clause, 'storage.archive', 'storage.brief') && !isVague(reading, clause)
}

/** A heading states nothing; under "Ihre Rechte" the conditions of erasure are told, not the length of storing. */
function isElsewhere(reading: Reading, block: ReadBlock): boolean {
  if (block.kind === 'heading') return true
  return isAboutRights(reading, block.section) && !isUnderHeading(reading, block.section)
}

/** A sentence on rights, on answering, on a debit: its periods are no storing. */
function isOnOtherTerm(reading: Reading, sentence: Sentence): boolean {
  if (reading.has(sentence, 'storage.otherTerm', 'rights.entitled')) return true
  return reading.has(sentence, 'rights.let') && reading.has(sentence, 'rights.may')
}

/** Whether the block's heading, its list's lead, its own label or its table opens the topic. */
export function isAboutStorage(reading: Reading, block: ReadBlock): boolean {
  if (block.lead && reading.has(block.lead, 'storage.heading', 'storage.period')) return true
  if (isUnderHeading(reading, block.section)) return true
  if (block.kind !== 'cell') return false
  const before = reading.blocks.slice(Math.max(0, block.index - TABLE), block.index)
  return before.some(
    (cell) =>
      cell.kind === 'cell' &&
      cell.section === block.section &&
      reading.has(cell, 'storage.heading', 'storage.period'),
  )
}

/** Whether the section's heading, or one above it, is about storing or deleting. */
export function isUnderHeading(reading: Reading, section: ReadSection | undefined): boolean {
  if (!section) return false
  const { heading, parent } = section
  const opens =
    heading !== undefined &&
    reading.has(heading, 'storage.heading') &&
    !reading.has(heading, 'rights.claim', 'rights.access')
  return opens || isUnderHeading(reading, parent)
}

/** Log files in the sentence or the heading, or in the sentence before that it goes on about. */
function isOnLogs(reading: Reading, sentence: Sentence): boolean {
  const { heading } = sentence.block.section
  if (reading.has(sentence, 'storage.logs')) return true
  if (heading && reading.has(heading, 'storage.logs')) return true
  const before = reading.sentences[sentence.index - 1]
  if (before?.block !== sentence.block || !PRONOUN.test(reading.text(sentence))) return false
  return isOnLogs(reading, before)
}

/** Cookies in the sentence or the heading; or a sentence that goes on about them ("Sie werden nach …"). */
function isOnDevice(reading: Reading, sentence: Sentence): boolean {
  const { heading } = sentence.block.section
  if (reading.has(sentence, 'storage.device')) return true
  if (heading && reading.has(heading, 'storage.device', 'storage.ownHands')) return true
  const before = reading.sentences[sentence.index - 1]
  if (before?.block !== sentence.block) return false
  const short = sentence.block.sentences.length <= SHORT
  const goesOn = short || PRONOUN.test(reading.text(sentence))
  return goesOn && isOnDevice(reading, before)
}
