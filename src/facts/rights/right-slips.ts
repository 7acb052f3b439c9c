/** Rights that stand beside the article of another one: "Recht auf Löschung (Art. 16)", "Widerruf nach Art. 21". */
import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import type { Cue } from '../../language/lexicon.ts'
import { RIGHTS, type RightId, rightByArticle } from '../../law/rights.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Citation, Facts } from '../facts.ts'
import { quote } from '../quote.ts'
import type { Reading } from '../reading.ts'
import type { RightSlip } from '../values/slips.ts'
import { namings } from './naming.ts'

const WORDS: readonly [RightId, readonly Cue[]][] = [
  ...Object.entries(namings).map(
    ([name, { noun }]) => [name as RightId, [noun]] as [RightId, readonly Cue[]],
  ),
  ['withdrawal', ['withdrawal.withdraw']],
  ['complaint', ['complaint.complain']],
]
/** More words that tell of a right, where they excuse a citation only. */
const ALSO: Partial<Record<RightId, readonly Cue[]>> = {
  access: ['rights.accessVerb', 'rights.held'],
  rectification: ['rights.rectificationVerb', 'rights.wrong', 'rights.change'],
  erasure: ['rights.erasureVerb'],
  restriction: ['rights.restrictionVerb', 'rights.blocking'],
  objection: ['rights.objectionVerb', 'rights.situation', 'rights.marketing'],
  portability: ['rights.portabilityVerb', 'rights.carrying', 'rights.carryOff'],
}
/** Recipients are told of what was rectified, erased or restricted (Art. 19). */
const TOLD_TO_RECIPIENTS = new Set<RightId>(['rectification', 'erasure', 'restriction'])
/** From the name of a right to its article, without a comma, another clause, or a second right. */
const JOINED =
  /^(?:[^,;:.()]{0,70}\s)?["“”»)]?\s?[,:–-]?\s?\(?(?:[Gg]em(?:äß|\.)?|[Nn]ach|[Ll]aut|aus|i\.\s?S\.\s?[dv]\.|im Sinne (?:des|von|der)|according to|pursuant to|under|in accordance with)?\s?(?:des\s|der\s|of\s)?$/
const SECOND = /\b(?:und|oder|sowie|bzw\.|and|or)\s|\/|&/
/** "Gemäß Art. 16 DSGVO haben Sie das Recht auf …" */
const OPENS =
  /(?:^|[.;:•–]\s)(?:Gem(?:äß|\.)|Nach|Laut|Under|Pursuant to|According to)\s(?:des\s)?$/
/** A verb makes the article one of another statement: "Der Löschung stehen Rechte entgegen (Art. 15 …)". */
const VERB =
  /\b(?:steht|stehen|bleibt|bleiben|ist|sind|wird|werden|hat|haben|gilt|gelten|kann|können|dürfen|besteht|bestehen|is|are|has|have|remains?|applies|apply|can|may)\b/
/** The right is the occasion, and another one is cited. */
const OCCASION =
  /\b(?:[Nn]ach|[Bb]ei|[Ff]alle|[Uu]nbeschadet|[Ss]tatt|[Aa]nstelle|[Tt]rotz|[Vv]or|[Aa]fter|notwithstanding|despite)\s(?:\p{L}{2,12}\s){0,2}$/u
const NEAR = 40
const REACH = 110

export const rightSlips: Detector<'rightSlips'> = (reading, facts) => {
  const found = facts.citations.found.flatMap((citation) => {
    const value = slipOf(reading, facts, citation)
    return value ? [{ value, at: quote(reading, citation.at), confidence: 'high' as const }] : []
  })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function slipOf(reading: Reading, facts: Facts, citation: Found<Citation>): RightSlip | undefined {
  const given = rightOf(facts, citation)
  const place = given && placeOf(reading, facts, citation)
  if (!given || !place || isTold(reading, place, given)) return undefined
  const other = named(reading, place)
  if (!other || other.right === given) return undefined
  if (given === 'notification-of-recipients' && TOLD_TO_RECIPIENTS.has(other.right))
    return undefined
  const [right] = RIGHTS.find(({ id }) => id === other.right)?.articles ?? []
  if (right === undefined) return undefined
  return { words: reading.text(other.hit), article: citation.value.article, right }
}

/** The right that a citation of a single article gives. */
function rightOf(facts: Facts, { value, at }: Found<Citation>): RightId | undefined {
  const { law, section, article, paragraph } = value
  if (law !== 'GDPR' && (law !== null || section)) return undefined
  const one = facts.citations.found.filter((other) => other.at.start === at.start)
  if (one.length > 1) return undefined
  const given = rightByArticle(Number(article), Number(paragraph))
  return given === 'information' ? undefined : given
}

/** Where the words stand that a citation can belong to: between the citations beside it, in its sentence. */
interface Place {
  before: Passage
  behind: Passage
}

function placeOf(reading: Reading, facts: Facts, { at }: Found<Citation>): Place | undefined {
  const sentence = reading.sentenceAt(at.start)
  if (!sentence) return undefined
  const { found } = facts.citations
  const last = found.filter((other) => other.at.end <= at.start).at(-1)
  const next = found.find((other) => other.at.start >= at.end)
  return {
    before: { start: Math.max(sentence.start, last?.at.end ?? 0), end: at.start },
    behind: { start: at.end, end: Math.min(sentence.end, next?.at.start ?? sentence.end) },
  }
}

/** Whether the words around a citation tell of the right that it gives. */
function isTold(reading: Reading, { before, behind }: Place, given: RightId): boolean {
  const own = WORDS.find(([right]) => right === given)?.[1] ?? []
  const cues = [...own, ...(ALSO[given] ?? [])]
  return cues.length > 0 && (reading.has(before, ...cues) || reading.has(behind, ...cues))
}

interface Named {
  right: RightId
  hit: Hit
}

/** The one right that a citation is joined to, before it or, where it opens the sentence, behind. */
function named(reading: Reading, { before, behind }: Place): Named | undefined {
  const last = namesIn(reading, before).at(-1)
  if (last) return isJoined(reading, last.hit, before.end) ? last : undefined
  if (!OPENS.test(reading.text({ start: Math.max(0, before.start - 2), end: before.end })))
    return undefined
  const near = { start: behind.start, end: Math.min(behind.end, behind.start + REACH) }
  const names = [...namesIn(reading, near), ...objectionsIn(reading, near)]
  const rights = new Set(names.map(({ right }) => right))
  if (rights.size === 0) return headed(reading, before)
  return rights.size === 1 && isClaimed(reading, near) ? names[0] : undefined
}

function isClaimed(reading: Reading, near: Passage): boolean {
  return reading.has(near, 'rights.claim', 'rights.objectionVerb')
}

/** "Nach Art. 20 DSGVO können Sie widersprechen": the one verb that tells of a right as surely as its noun. */
function objectionsIn(reading: Reading, passage: Passage): Named[] {
  return reading
    .hits('rights.objectionVerb', passage)
    .map((hit) => ({ right: 'objection' as const, hit }))
}

/** Below a heading with the name of a single right, the article that the first sentence opens with is its own. */
function headed(reading: Reading, { start }: Passage): Named | undefined {
  const sentence = reading.sentenceAt(start)
  const section = sentence?.block.section
  if (!section?.heading || section.start !== sentence?.start) return undefined
  const names = namesIn(reading, section.heading)
  return new Set(names.map(({ right }) => right)).size === 1 ? names[0] : undefined
}

function namesIn(reading: Reading, passage: Passage): Named[] {
  return WORDS.flatMap(([right, cues]) =>
    reading.hits(cues, passage).map((hit) => ({ right, hit })),
  ).sort((a, b) => a.hit.start - b.hit.start)
}

function isJoined(reading: Reading, hit: Hit, end: number): boolean {
  const gap = reading.text({ start: hit.end, end })
  const lead = reading.text({ start: Math.max(0, hit.start - NEAR), end: hit.start })
  return JOINED.test(gap) && !SECOND.test(gap) && !VERB.test(gap) && !OCCASION.test(lead)
}
