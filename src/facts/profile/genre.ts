import type { Cue } from '../../language/lexicon.ts'
import type { Detector } from '../detector.ts'
import { fact } from '../fact.ts'
import type { ReadBlock, Reading } from '../reading.ts'

const FIRST_BLOCKS = 6
/** Words up to which a page may be nothing but a message or a link. */
const PAGE_WORDS = 400
const LINK_WORDS = 90
/** Signs from which a text with, and without, a title of its own is a notice. */
const TITLE_LENGTH = 120
/** A heading and a word or two tell nothing. */
const SHORTEST = 12
const ERROR_SIGNS = 6
/** A notice speaks of "we"; a contract of its parties. */
const MANY = 6
const SIGNS = { titled: 2, untitled: 2 } as const

/**
 * What the document is: stated with `notice`; else not stated, with what it seems to be: `imprint`, `form`, `statutes`,
 * `contract`, `error-page`, `pointer` or `other`. A form or a contract with a privacy part is a notice.
 */
export const genre: Detector<'genre'> = (reading) => {
  const head = reading.blocks.slice(0, FIRST_BLOCKS)
  const first = head[0]
  if (!first) return fact('no', [])
  const value = genreOf(reading, head)
  return fact(value === 'notice' ? 'yes' : 'no', [{ value, at: first, confidence: 'medium' }])
}

function genreOf(reading: Reading, head: ReadBlock[]): string {
  const inHead = (cue: Cue) => head.some((block) => reading.has(block, cue))
  if (isProcessingContract(reading, head)) return 'contract'
  return message(reading, inHead) ?? (isNotice(reading) ? 'notice' : otherGenre(reading, inHead))
}

/** A page that only says that something is not there, or where the notice stands. */
function message(reading: Reading, inHead: (cue: Cue) => boolean): string | undefined {
  const words = reading.tokens.length
  const signs = signsOf(reading)
  if (inHead('notice.errorPage') && words < PAGE_WORDS && signs < ERROR_SIGNS) return 'error-page'
  return words < LINK_WORDS && signs <= SIGNS.titled && isPointer(reading) ? 'pointer' : undefined
}

function isNotice(reading: Reading): boolean {
  const titles = titleBlocks(reading)
  if (titles.length === 0) return signsOf(reading) >= SIGNS.untitled
  const headed = titles.some(({ kind }) => kind === 'heading') && reading.tokens.length >= SHORTEST
  return headed || reading.hits('controller.role').length > 0 || signsOf(reading) >= SIGNS.titled
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

function isPointer(reading: Reading): boolean {
  const [more] = reading.hits('notice.more')
  return (
    more !== undefined &&
    !reading.has({ start: 0, end: reading.notice.text.length }, 'controller.role')
  )
}

function otherGenre(reading: Reading, inHead: (cue: Cue) => boolean): string {
  const count = (cue: Cue) => reading.hits(cue).length
  if (inHead('notice.statutes') && count('notice.statutesMarks') >= 2) return 'statutes'
  if (inHead('notice.contract') && count('notice.contractMarks') >= 2) return 'contract'
  if (count('notice.imprintMarks') >= 2) return 'imprint'
  if (count('notice.formMarks') >= 3) return 'form'
  return inHead('notice.imprint') ? 'imprint' : 'other'
}
