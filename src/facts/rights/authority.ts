/** The supervisory authorities that a notice names. Nobody owes a name (Art. 13(2)(d)); a wrong one misleads. */
import { fold } from '../../document/fold.ts'
import type { Passage } from '../../document/notice.ts'
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

let known: Spelling[] | undefined

export const authority: Detector<'authority'> = (reading) => {
  known ??= AUTHORITIES.flatMap(spellingsOf).sort(byLength)
  const found = reading.blocks.flatMap((block) => inBlock(reading, block, known ?? []))
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function spellingsOf(authority: Authority): Spelling[] {
  return namesOfAuthority(authority).map((name) => ({
    authority,
    words: (name.match(/[\p{L}\d]+/gu) ?? []).map(stem).filter((word) => word !== ''),
  }))
}

/** The longest name first: "… Bayern" holds the shorter one. */
function byLength(one: Spelling, other: Spelling): number {
  return other.words.length - one.words.length
}

/** Folded and without its ending; empty for a small word. */
function stem(word: string): string {
  const folded = fold(word)
  if (SMALL.has(folded)) return ''
  return folded.length > 4 ? folded.replace(ENDING, '') : folded
}

function inBlock(reading: Reading, block: ReadBlock, spellings: Spelling[]): Found<Named>[] {
  const tokens = tokensOf(reading, block)
  const taken: Found<Named>[] = []
  for (const { authority: one, words } of spellings) {
    if (isCommon(words) && !isPlaced(reading, block, one)) continue
    for (const at of placesOf(tokens, words)) {
      if (taken.some((other) => at.start < other.at.end && other.at.start < at.end)) continue
      taken.push({ value: { name: one.name, id: one.id }, at, confidence: 'high' })
    }
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

/** Where the words of a name stand one behind the other. */
function placesOf(tokens: readonly Stemmed[], words: readonly string[]): Passage[] {
  const places: Passage[] = []
  for (let at = 0; at + words.length <= tokens.length; at++) {
    if (!words.every((word, index) => tokens[at + index]?.stem === word)) continue
    const first = tokens[at] as Stemmed
    const last = tokens[at + words.length - 1] as Stemmed
    places.push({ start: first.start, end: last.end })
  }
  return places
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
