/** The supervisory authorities that a notice names. Nobody owes a name (Art. 13(2)(d)); a wrong one misleads. */
import { fold } from '../../document/fold.ts'
import type { Passage } from '../../document/notice.ts'
import { remembered } from '../../document/remembered.ts'
import { namesOfAuthority } from '../../law/authorities.ts'
import { AUTHORITIES, type Authority } from '../../law/authority-table.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { ReadBlock, Reading } from '../reading.ts'
import { isLabel } from './entitlement.ts'

type Named = { name: string; id?: string }

interface Spelling {
  authority: Authority
  words: string[]
}

/** Words of a name that writers leave out or bend. */
const SMALL = new Set('der die das den dem des fuer und im in of the for and'.split(' '))
const ENDING = /(?:en|er|es|em|e|n|r|s)$/
/** Of the name of an authority that the table does not know. */
const NAME_END = /[,;:()]|\.(?:\s|$)|\n(?!Datenschutz|Informations|die |den |für |und )/
const LONGEST = 120
/** Names of foreign authorities that are common words or abbreviations here: they count beside the place only. */
const COMMON = new Set(['datenschutzbehoerd', 'dsb', 'ico', 'cnil', 'cnpd', 'apd', 'gba', 'ap'])

/** The spellings by their first word, each with its rank: the longest name first ("… Bayern" holds the shorter one). */
type Spellings = Map<string, [rank: number, spelling: Spelling][]>

let known: Spellings | undefined

export const authority: Detector<'authority'> = (reading) => {
  known ??= byFirstWord(AUTHORITIES.flatMap(spellingsOf).sort(byLength))
  const spellings = known
  const found = reading.blocks.flatMap((block) => inBlock(reading, block, spellings))
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function spellingsOf(authority: Authority): Spelling[] {
  const former = authority.former
    .filter(({ kind }) => kind === 'name')
    .flatMap(({ match }) => match)
  return [...namesOfAuthority(authority), ...former].map((name) => ({
    authority,
    words: (name.match(/[\p{L}\d]+/gu) ?? []).map(stem).filter((word) => word !== ''),
  }))
}

function byLength(one: Spelling, other: Spelling): number {
  return other.words.length - one.words.length
}

function byFirstWord(sorted: readonly Spelling[]): Spellings {
  const spellings: Spellings = new Map()
  for (const [rank, spelling] of sorted.entries()) {
    const first = spelling.words[0] ?? ''
    spellings.set(first, [...(spellings.get(first) ?? []), [rank, spelling]])
  }
  return spellings
}

/** Folded and without its ending; empty for a small word. */
const stem = remembered((word) => {
  const folded = fold(word)
  if (SMALL.has(folded)) return ''
  return folded.length > 4 ? folded.replace(ENDING, '') : folded
})

function inBlock(reading: Reading, block: ReadBlock, spellings: Spellings): Found<Named>[] {
  const taken: Found<Named>[] = []
  for (const { authority: one, words, at } of placesOf(tokensOf(reading, block), spellings)) {
    if (isCommon(words) && !isPlaced(reading, block, one)) continue
    if (taken.some((other) => at.start < other.at.end && other.at.start < at.end)) continue
    taken.push({ value: { name: one.name, id: one.id }, at, confidence: 'high' })
  }
  return [...taken, ...unknown(reading, block, taken)].sort((a, b) => a.at.start - b.at.start)
}

function isCommon(words: readonly string[]): boolean {
  return words.length === 1 && COMMON.has(words[0] ?? '')
}

/** Whether the block names the authority's town, or its country where that is Austria. */
function isPlaced(reading: Reading, block: ReadBlock, one: Authority): boolean {
  const text = reading.text(block)
  return text.includes(one.city) || (one.country === 'AT' && /Österreich|Austria/i.test(text))
}

interface Stemmed extends Passage {
  stem: string
}

function tokensOf(reading: Reading, block: ReadBlock): Stemmed[] {
  const first = block.sentences[0]?.firstToken ?? 0
  const end = block.sentences.at(-1)?.endToken ?? first
  return reading.tokens
    .slice(first, end)
    .map(({ start, end: last, word }) => ({ start, end: last, stem: stem(word) }))
    .filter((token) => token.stem !== '')
}

/** Where the words of names stand one behind the other, by the names' ranks. */
function placesOf(
  tokens: readonly Stemmed[],
  spellings: Spellings,
): (Spelling & { at: Passage; rank: number })[] {
  const places = tokens.flatMap((first, index) =>
    (spellings.get(first.stem) ?? []).flatMap(([rank, spelling]) => {
      const { words } = spelling
      const last = tokens[index + words.length - 1]
      const isThere = words.every((word, offset) => tokens[index + offset]?.stem === word)
      if (!last || !isThere) return []
      return [{ ...spelling, rank, at: { start: first.start, end: last.end } }]
    }),
  )
  return places.sort((one, other) => one.rank - other.rank)
}

/** Authorities by their office ("Landesbeauftragte für …"), as the text calls them. */
function unknown(reading: Reading, block: ReadBlock, taken: Found<Named>[]): Found<Named>[] {
  if (isLabel(reading, block)) return []
  return reading.hits('complaint.office', block).flatMap((hit) => {
    if (taken.some(({ at }) => hit.start < at.end && at.start < hit.end)) return []
    const rest = reading.notice.text.slice(hit.start, Math.min(block.end, hit.start + LONGEST))
    const end = hit.start + Math.max(rest.search(NAME_END), hit.end - hit.start)
    const at = { start: hit.start, end }
    return [{ value: { name: reading.text(at) }, at, confidence: 'medium' as const }]
  })
}
