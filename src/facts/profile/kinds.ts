/** Kinds of document that speak of data protection, or carry it along, without being a notice. */
import type { Passage } from '../../document/notice.ts'
import type { Cue } from '../../language/lexicon.ts'
import type { ReadBlock, Reading } from '../reading.ts'

/** How a kind is told. All of it must hold, and the document must not speak to its reader as a notice does. */
interface Kind {
  name: string
  /** What such a document calls itself, in a heading or a short block at its beginning. */
  head: readonly Cue[]
  /** Words that only such documents have, and how many different ones of them are enough. */
  marks: readonly Cue[]
  least: number
  /** Its subject is data protection, so that its title and headings may say so. */
  about?: true
}

const KINDS: readonly Kind[] = [
  {
    name: 'minutes',
    head: ['genre.minutes'],
    marks: ['genre.minutesMarks'],
    least: 2,
    about: true,
  },
  { name: 'processing-record', head: ['genre.record'], marks: [], least: 0, about: true },
  {
    name: 'security-measures',
    head: ['genre.measures'],
    marks: ['genre.measuresMarks'],
    least: 2,
    about: true,
  },
  { name: 'contract', head: ['genre.duty'], marks: ['genre.dutyMarks'], least: 2, about: true },
  {
    name: 'article',
    head: ['genre.article'],
    marks: ['genre.articleMarks'],
    least: 2,
    about: true,
  },
  { name: 'consent', head: ['genre.consent'], marks: ['genre.consentMarks'], least: 1 },
  { name: 'contract', head: ['notice.contract'], marks: ['notice.contractMarks'], least: 2 },
  { name: 'statutes', head: ['notice.statutes'], marks: ['notice.statutesMarks'], least: 1 },
  { name: 'imprint', head: ['notice.imprint'], marks: ['notice.imprintMarks'], least: 2 },
]

/** Longer blocks are running text and name nothing. */
const TITLE_LENGTH = 120
/** Blocks at the beginning that may hold the title. */
const HEAD = 4
/** A notice that has such words in its head still speaks to its reader. */
const SPOKEN = 2
/** A document of another kind may mention data protection in a clause; one that says more is judged by it. */
const CLAUSE = 3
/** An article need not say so in its title when it has this many marks. */
const ARTICLE_MARKS = 3
/** Headings "§ 1", "Article 1" from which a text has the build of a law, and words of its own. */
const PROVISIONS = 3
const LAW_MARKS = 2

/** The kind of a document that is no notice though it may speak of data protection; nothing when none is certain. */
export function kindOf(reading: Reading, hasPrivacyPart: boolean): string | undefined {
  const spoken = distinct(reading, ['genre.speaks'])
  if (spoken === 0 && isLaw(reading)) return 'law'
  const head = headOf(reading)
  const told = KINDS.find(({ head: cues, marks, least, about }) => {
    const named = head.some((block) => reading.has(block, ...cues))
    if (!named || distinct(reading, marks) < least) return false
    if (about) return spoken < SPOKEN
    return spoken === 0 && !hasPrivacyPart && subjects(reading) < CLAUSE
  })
  if (told) return told.name
  const isArticle =
    spoken < SPOKEN && distinct(reading, ['genre.articleMarks']) >= ARTICLE_MARKS + spoken
  return isArticle ? 'article' : undefined
}

/** How many different words of the cues stand in the text, or in parts of it. */
export function distinct(reading: Reading, cues: readonly Cue[], inside?: Passage[]): number {
  const hits = inside
    ? inside.flatMap((passage) => reading.hits(cues, passage))
    : reading.hits(cues)
  return new Set(hits.map((hit) => reading.text(hit).toLowerCase())).size
}

/** Whether the document says at all what becomes of its reader's data. */
export function speaks(reading: Reading): boolean {
  return reading.hits('genre.speaks').length > 0
}

/** Different subjects of data protection; the authority that supervises a trade is none. */
function subjects(reading: Reading): number {
  const words = reading
    .hits(['notice.subject', 'dpo.officer'])
    .map((hit) => reading.text(hit).toLowerCase())
  return new Set(words.filter((word) => !word.startsWith('aufsichtsbeh'))).size
}

function headOf(reading: Reading): ReadBlock[] {
  return reading.blocks
    .slice(0, HEAD)
    .filter(({ kind, start, end }) => kind === 'heading' || end - start <= TITLE_LENGTH)
}

/** The text of a law: provisions as headings, and words in which only laws speak of themselves. */
function isLaw(reading: Reading): boolean {
  const provisions = reading.blocks.filter((block) =>
    /^(?:§|Art(?:ikel|icle|\.))\s?\d/.test(reading.text(block).slice(0, 16)),
  )
  return provisions.length >= PROVISIONS && distinct(reading, ['genre.lawMarks']) >= LAW_MARKS
}
