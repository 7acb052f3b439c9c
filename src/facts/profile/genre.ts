import type { Cue } from '../../language/lexicon.ts'
import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import type { Facts } from '../facts.ts'
import type { ReadBlock, Reading, ReadSection } from '../reading.ts'
import { kindOf, speaks } from './kinds.ts'
import { messageOf } from './messages.ts'

const FIRST_BLOCKS = 6
/** Words up to which a page may be nothing but a message or a link. */
const PAGE_WORDS = 400
const LINK_WORDS = 90
/** Signs from which a text with, and without, a title of its own is a notice. */
const TITLE_LENGTH = 120
/** A heading and a word or two tell nothing. */
const SHORTEST = 12
const ERROR_SIGNS = 6
/** Items of Art. 13 that no other document states together. */
const ENOUGH_TOLD = 2
/** A notice speaks of "we"; a contract of its parties. */
const MANY = 6
const SIGNS = { titled: 2, untitled: 2 } as const

/**
 * What the document is: stated with `notice`; else not stated, with what it seems to be: `imprint`, `form`, `consent`,
 * `statutes`, `contract`, `minutes`, `article`, `law`, `processing-record`, `security-measures`, `cookie-banner`,
 * `login`, `robot-check`, `error-page`, `pointer`, `language` (neither German nor English) or `other`. A form, a
 * contract or an imprint with a privacy part is a notice.
 */
export const genre: Detector<'genre'> = (reading, facts) => {
  const head = reading.blocks.slice(0, FIRST_BLOCKS)
  const first = head[0]
  if (!first) return fact('no', [])
  const language = facts.language.found[0]?.value ?? 'de'
  const value = ['de', 'en'].includes(language) ? genreOf(reading, facts, head) : 'language'
  return fact(value === 'notice' ? 'yes' : 'no', [{ value, at: first, confidence: 'medium' }])
}

function genreOf(reading: Reading, facts: Facts, head: ReadBlock[]): string {
  const inHead = (cue: Cue) => head.some((block) => reading.has(block, cue))
  if (isProcessingContract(reading, head)) return 'contract'
  if (isErrorPage(reading, inHead)) return 'error-page'
  const other = kindOf(reading, hasPrivacyPart(reading)) ?? message(reading)
  if (other) return other
  if (isNotice(reading)) return 'notice'
  const rest = otherGenre(reading, inHead)
  return rest === 'other' && tellsEnough(facts) ? 'notice' : rest
}

/** Without any word of its title, a text is a notice by what it tells: two of what Art. 13 asks for, be one a contact. */
function tellsEnough(facts: Facts): boolean {
  const { legalBasis, recipients, retention, access, erasure, objection, complaint, dpo } = facts
  const told = [legalBasis, recipients, retention, access, erasure, objection, complaint, dpo]
  const count = told.filter(({ stated }) => stated === 'yes').length
  return count >= ENOUGH_TOLD || (count > 0 && facts.controllerContact.stated === 'yes')
}

/** A heading that opens what a notice says, with more below it than where the notice is found. */
function hasPrivacyPart(reading: Reading): boolean {
  return reading.sections.some((section) => {
    if (!section.heading || !isTitle(reading, section.heading)) return false
    const below = reading.sections.filter((other) => isWithin(other, section))
    const sentences = below.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences))
    return sentences.some(
      (sentence) =>
        reading.has(sentence, 'notice.subject', 'genre.speaks', 'dpo.officer', 'controller.role') &&
        !reading.has(sentence, 'notice.more'),
    )
  })
}

function isWithin(section: ReadSection, above: ReadSection): boolean {
  return section === above || (section.parent !== undefined && isWithin(section.parent, above))
}

function isErrorPage(reading: Reading, inHead: (cue: Cue) => boolean): boolean {
  return (
    inHead('notice.errorPage') &&
    reading.tokens.length < PAGE_WORDS &&
    signsOf(reading) < ERROR_SIGNS
  )
}

/** A page that only says where the notice stands, or asks for something first. */
function message(reading: Reading): string | undefined {
  const isShort = reading.tokens.length < LINK_WORDS && signsOf(reading) <= SIGNS.titled
  return isShort && isPointer(reading) ? 'pointer' : messageOf(reading)
}

function isNotice(reading: Reading): boolean {
  const titles = titleBlocks(reading)
  if (titles.length === 0) return signsOf(reading) + (speaks(reading) ? 1 : 0) >= SIGNS.untitled
  const headed = titles.some(({ kind }) => kind === 'heading') && reading.tokens.length >= SHORTEST
  if (headed || speaks(reading)) return true
  return reading.hits('controller.role').length > 0 || signsOf(reading) >= SIGNS.titled
}

/** How much of the text is what only privacy notices say. */
function signsOf(reading: Reading): number {
  const cues: Cue[] = ['notice.subject', 'dpo.officer']
  return reading.hits(cues).length + titleBlocks(reading).length
}

function titleBlocks(reading: Reading): ReadBlock[] {
  return reading.blocks.filter(
    (block) => (block.kind === 'heading' || block.index < FIRST_BLOCKS) && isTitle(reading, block),
  )
}

/** The regulation's name in a title makes no privacy notice. */
function isTitle(reading: Reading, block: ReadBlock): boolean {
  return reading
    .hits('notice.title', block)
    .some(({ end }) => !/^[- ]?grundverordnung/i.test(reading.notice.text.slice(end, end + 16)))
}

/** A contract between a controller and its processor speaks of the same things and informs nobody. */
function isProcessingContract(reading: Reading, head: ReadBlock[]): boolean {
  const short = head.filter(
    ({ kind, start, end }) => kind === 'heading' || end - start <= TITLE_LENGTH,
  )
  const named = short.some((block) => reading.has(block, 'notice.processing'))
  const titled = head.some((block) => isTitle(reading, block))
  return named && !titled && reading.hits('controller.we').length < MANY
}

/** Nothing but where the notice is found: what is told of the data is told in the sentence that points there. */
function isPointer(reading: Reading): boolean {
  const telling = reading
    .hits('genre.speaks')
    .map(({ start }) => reading.sentenceAt(start))
    .filter((sentence) => sentence && !reading.has(sentence, 'notice.more'))
  const points = reading.hits('notice.more').length > 0
  return points && telling.length === 0 && reading.hits('controller.role').length === 0
}

function otherGenre(reading: Reading, inHead: (cue: Cue) => boolean): string {
  const count = (cue: Cue) => reading.hits(cue).length
  if (inHead('notice.statutes') && count('notice.statutesMarks') >= 2) return 'statutes'
  if (inHead('notice.contract') && count('notice.contractMarks') >= 2) return 'contract'
  if (count('notice.imprintMarks') >= 2) return 'imprint'
  if (count('notice.formMarks') >= 3) return 'form'
  return inHead('notice.imprint') ? 'imprint' : 'other'
}
