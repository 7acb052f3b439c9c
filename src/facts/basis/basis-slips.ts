/** Legal bases cited by the wrong letter or article: "berechtigtes Interesse (lit. e)", "Rechtsgrundlage ist Art. 13". */
import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import type { Cue } from '../../language/lexicon.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Citation, Facts } from '../facts.ts'
import type { Reading } from '../reading.ts'
import type { BasisSlip } from '../values/slips.ts'
import { stretchAt } from './stretch.ts'
import { trimmed } from './trim.ts'

/** The words of each letter of Art. 6(1). */
const TOPICS: readonly [letter: string, cues: readonly Cue[]][] = [
  ['a', ['basis.consentNoun', 'basis.consentGiven']],
  ['b', ['basis.contract']],
  ['c', ['basis.duty']],
  ['d', ['basis.vital']],
  ['e', ['basis.task']],
  ['f', ['basis.interest']],
]
/** What a statute lays down is called a duty and a task alike. */
const ALIKE = new Set(['c', 'e'])
/** Provisions that allow no processing: prohibition, duty to inform, access, record. */
const NO_BASIS = new Set(['13', '15', '30'])
const PROHIBITION = '9'

/** Between a ground in words and the citation that belongs to it. */
const JOINED =
  /^["“”»]?\s?[,;:–-]?\s?\(?(?:(?:gem(?:äß|\.)?|nach|laut|aus|i\.\s?S\.\s?[dv]\.|im Sinne (?:des|von|der)|i\.\s?V\.\s?m\.|auf (?:der )?(?:Grundlage|Basis)(?: des| von)?|aufgrund(?: des| von)?|[Rr]echtsgrundlage(?: ist)?:?|according to|pursuant to|under|within the meaning of|in accordance with|on the basis of|[Ll]egal basis:?)\s?)?(?:des\s|der\s|of\s)?$/
/** "… Interesse an der Sicherheit (Art. 6 …": an interest is told with its object. */
const OBJECT = /^\s(?:an|daran|am|in|of)\s[^,;:.()]{0,80}/
/** A ground in brackets behind its citation. */
const BRACKET = /^\s?[([–-]\s?[^()[\]]{0,80}/
/** Says before an article that it is the basis. */
const IS_BASIS =
  /(?:(?:[Rr]echtsgrundlagen?|[Gg]rundlage der Verarbeitung|[Ll]egal basis)(?:\s[\p{L}-]{1,30}){0,6}?(?:\s(?:ist|sind|is|are)|:)|\bauf (?:der )?(?:Grundlage|Basis) (?:von|des|der)|\bgestützt auf|\bberuht auf|\bon the basis of)\s(?:der\s|den\s|dem\s|the\s)?$/u
const DENIED =
  /\b(?:Ende|Beendigung|Ablauf|Abschluss|Wegfall|end|termination|ohne|nicht|kein(?:e[rnms]?)?|keinerlei|[Ww]iderruf\p{L}{0,12}|without|not|no|withdraw\p{L}{0,4})\b/iu
/** Informing and answering rest on these articles indeed. */
const INFORMS =
  /[Ii]nform|[Aa]uskunft|[Vv]erzeichnis|[Hh]inweis|[Dd]atenschutzerklärung|[Pp]rivacy (?:notice|policy)|[Rr]ecord/
const ROW = /^\s?(?:,|und|sowie|and)\s?$/
const BACK = 140
const NEAR = 40

export const basisSlips: Detector<'basisSlips'> = (reading, facts) => {
  const found = facts.citations.found.flatMap((citation, index) => {
    if (!isOurs(citation.value)) return []
    const slip =
      wrongLetter(reading, facts, index) ??
      noBasis(reading, facts, index) ??
      clauses(reading, citation)
    return slip ? [slip] : []
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function isOurs({ law, section }: Citation): boolean {
  return law === 'GDPR' || (law === null && !section)
}

/** One letter of Art. 6(1), and beside it the words of another one only. */
function wrongLetter(reading: Reading, facts: Facts, index: number): Found<BasisSlip> | undefined {
  const citation = facts.citations.found[index] as Found<Citation>
  const { value, at } = citation
  const cited = value.article === '6' ? value.letter : undefined
  if (cited === undefined || (value.paragraph ?? '1') !== '1') return undefined
  if (facts.citations.found.some((other) => other !== citation && other.at.start === at.start))
    return undefined
  const told = topicsIn(reading, around(reading, facts, at))
  if (told.some(({ letter }) => letter === cited)) return undefined
  const beside = told.find(({ hit }) => isBefore(reading, hit, at) || isInBracket(reading, hit, at))
  if (!beside || (ALIKE.has(beside.letter) && ALIKE.has(cited))) return undefined
  const words = reading.text(beside.hit)
  return slip(reading, citation, { kind: 'letter', words, letter: cited, right: beside.letter })
}

/** The sentence of a citation; where it began in a block before, from the citation before on. */
function around(reading: Reading, facts: Facts, at: Passage): Passage {
  const stretch = stretchAt(reading, at.start)
  const { start, end } = reading.sentenceAt(at.start) ?? stretch
  const last = facts.citations.found.filter((other) => other.at.end <= at.start).at(-1)
  const from = Math.max(stretch.start, last?.at.end ?? 0)
  return { start: Math.min(start, from), end }
}

interface Topic {
  letter: string
  hit: Hit
}

function topicsIn(reading: Reading, stretch: Passage): Topic[] {
  return TOPICS.flatMap(([letter, cues]) =>
    reading.hits(cues, stretch).map((hit) => ({ letter, hit })),
  )
}

function isBefore(reading: Reading, hit: Hit, at: Passage): boolean {
  if (hit.end > at.start) return false
  const gap = reading.text({ start: hit.end, end: at.start })
  const told = reading.has(hit, 'basis.interest') ? gap.replace(OBJECT, '') : gap
  if (!JOINED.test(told) && !JOINED.test(gap)) return false
  return !DENIED.test(reading.text({ start: Math.max(0, hit.start - NEAR), end: hit.start }))
}

function isInBracket(reading: Reading, hit: Hit, at: Passage): boolean {
  const behind = reading.notice.text.slice(at.end, at.end + BACK)
  const bracket = BRACKET.exec(behind)?.[0]
  if (bracket === undefined || hit.start < at.end) return false
  return hit.end <= at.end + bracket.length && !DENIED.test(bracket)
}

/** "Rechtsgrundlage ist Art. 13 DSGVO": named as the basis in so many words, alone or in a row. */
function noBasis(reading: Reading, facts: Facts, index: number): Found<BasisSlip> | undefined {
  const citation = facts.citations.found[index] as Found<Citation>
  const { article, paragraph } = citation.value
  const prohibits = article === PROHIBITION && paragraph === '1'
  if (!prohibits && !NO_BASIS.has(article)) return undefined
  const start = startOfRow(reading, facts, index)
  const before = reading.notice.text.slice(Math.max(0, start - BACK), start)
  const stretch = stretchAt(reading, start)
  if (!IS_BASIS.test(before) || INFORMS.test(reading.text(stretch))) return undefined
  const words = prohibits ? `${article} Abs. 1` : article
  return slip(reading, citation, { kind: 'no-basis', words, letter: '', right: '' })
}

/** Where a row of citations begins that this one goes on: "Art. 6 Abs. 1 lit. e, Art. 13 DSGVO". */
function startOfRow(reading: Reading, facts: Facts, index: number): number {
  let { start } = (facts.citations.found[index] as Found<Citation>).at
  for (let before = index - 1; before >= 0; before--) {
    const { at } = facts.citations.found[before] as Found<Citation>
    if (at.start === start) continue
    if (!ROW.test(reading.text({ start: at.end, end: Math.max(at.end, start) }))) break
    start = at.start
  }
  return start
}

/** Clauses of the Commission are letter (c); letter (d) is for those of an authority. */
function clauses(reading: Reading, citation: Found<Citation>): Found<BasisSlip> | undefined {
  const { article, paragraph, letter } = citation.value
  if (article !== '46' || paragraph !== '2' || letter !== 'd') return undefined
  const stretch = stretchAt(reading, citation.at.start)
  const [hit] = reading.hits('safeguard.scc', stretch)
  if (!hit) return undefined
  return slip(reading, citation, { kind: 'clauses', words: reading.text(hit), letter, right: 'c' })
}

function slip(reading: Reading, { at }: Found<Citation>, value: BasisSlip): Found<BasisSlip> {
  return { value, at: trimmed(reading, stretchAt(reading, at.start), at), confidence: 'high' }
}
