import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import type { Cue } from '../../language/lexicon.ts'
import type { Basis } from '../facts.ts'
import type { Reading } from '../reading.ts'
import { namedInterests } from './named-interests.ts'
import { stretchAt } from './stretch.ts'
import { answersTo, isAboutRights, isConditional, isUnder, type Told } from './told-basis.ts'

const PLAIN: [letter: string, cue: Cue][] = [
  ['6.1.b', 'basis.contract'],
  ['6.1.c', 'basis.duty'],
  ['6.1.e', 'basis.task'],
  ['6.1.f', 'basis.interest'],
]
/** Words between "on the basis of" and what it is the basis. */
const REACH = 7

/** Bases that are told in plain words: "on the basis of your consent", "to perform the contract". */
export function wordedBases(reading: Reading): Told[] {
  return [
    ...consents(reading),
    ...PLAIN.flatMap(([letter, cue]) => plain(reading, letter, cue)),
    ...ownInterests(reading),
    ...bareContracts(reading),
  ]
}

/** "We have a legitimate interest in …": who names it relies on it. */
function ownInterests(reading: Reading): Told[] {
  return namedInterests(reading).flatMap(({ words, stretch, own }) => {
    if (!own || !reading.has(stretch, 'basis.interest') || isConditional(reading, stretch))
      return []
    if (reading.has(stretch, 'basis.keeping') || BY_OTHERS.test(reading.text(stretch))) return []
    const basis: Basis = { letter: '6.1.f', by: 'words' }
    return [{ basis, at: words, stretch, confidence: 'medium' as const }]
  })
}

/** "Rechtsgrundlage: Mietvertrag": under the heading or beside the label a word is the answer. */
function bareContracts(reading: Reading): Told[] {
  return reading
    .hits('basis.contractNoun')
    .filter((hit) => !reading.inHeading(hit) && isWholeAnswer(reading, hit))
    .map((hit) => ({
      basis: { letter: '6.1.b', by: 'words' },
      at: hit,
      stretch: stretchAt(reading, hit.start),
      confidence: 'high',
    }))
}

function isWholeAnswer(reading: Reading, hit: Hit): boolean {
  const sentence = reading.sentenceAt(hit.start)
  if (!sentence || sentence.endToken - sentence.firstToken > ANSWER) return false
  return answersTo(reading, hit.start, 'basis.heading')
}

/** Words of an answer that is no sentence. */
const ANSWER = 5

/** Letter (e) is at times called an interest, and a register asks those who enquire for one. */
const BY_OTHERS = /lit\.?\s?[a-e]\b|Buchst(?:abe|\.)\s?[a-e]\b|Antragsteller|Auskunft|\bDritte\b/

function consents(reading: Reading): Told[] {
  const told: Told[] = []
  for (const hit of reading.hits(['basis.consentNoun', 'basis.consentGiven'])) {
    const stretch = stretchAt(reading, hit.start)
    if (reading.inHeading(hit) || isLimit(reading, hit, stretch)) continue
    const strong = isReason(reading, hit, stretch)
    const given = isGiven(reading, hit)
    if (!strong && !given) continue
    told.push({
      basis: { letter: '6.1.a', by: 'words' },
      at: hit,
      stretch,
      confidence: strong ? 'high' : 'medium',
    })
  }
  return told
}

/** Where consent only bounds something: handing on, a recording that is not made, a period, a right. */
function isLimit(reading: Reading, hit: Hit, stretch: Passage): boolean {
  const before = wordsBefore(reading, hit, 4)
  if (reading.has(before, 'basis.without') || reading.has(stretch, 'basis.defines')) return true
  if (reading.has(stretch, 'basis.declares')) return false
  if (isOnHanding(reading, hit, stretch)) return true
  if (reading.has({ start: stretch.start, end: hit.start }, 'basis.permittedOr')) return true
  const next = { start: hit.end, end: Math.min(stretch.end, hit.end + OR_OTHER) }
  if (reading.has(next, 'basis.orOther')) return true
  if (reading.has(stretch, 'basis.untilWithdrawn')) return true
  if (reading.has(stretch, 'basis.keeping') && !reading.has(stretch, 'basis.named')) return true
  if (
    reading.hits('basis.consentGiven', hit).length > 0 &&
    reading.text(hit).startsWith('erteilte')
  )
    return false
  return isAboutRights(reading, stretch, hit)
}

/** Characters behind consent in which another ground is put beside it. */
const OR_OTHER = 60

/** Consent that handing on depends on; who declares to consent to it gives the basis for it. */
function isOnHanding(reading: Reading, hit: Hit, stretch: Passage): boolean {
  if (!reading.has(stretch, 'basis.handingOn') || reading.has(stretch, 'basis.named')) return false
  const behind = { start: hit.end, end: Math.min(stretch.end, hit.end + TO_THIS) }
  const declared = reading.has(hit, 'basis.consentGiven') && reading.has(behind, 'basis.handingOn')
  const lead = reading.blockAt(hit.start)?.lead
  const limited = lead !== undefined && reading.has(lead, 'basis.without')
  return !declared || limited || isConditional(reading, stretch)
}

/** Characters between a declaration and what it is about. */
const TO_THIS = 40

/** "on the basis of", "with", "by your consent", or the legal basis beside it. */
function isReason(reading: Reading, hit: Hit, stretch: Passage): boolean {
  if (isWholeAnswer(reading, hit)) return true
  const before = wordsBefore(reading, hit, REACH)
  if (reading.has(before, 'basis.rest') || BECAUSE.test(reading.text(before))) return true
  if (isCalledFor(reading, hit, stretch) || isDeclared(reading, hit)) return true
  if (ONLY_IF.test(reading.text({ start: stretch.start, end: hit.start }))) return true
  if (reading.has(stretch, 'basis.named') && !isConditional(reading, stretch)) return true
  if (
    !/\b(?:mit|nur mit|nach|bei|durch|with|by|after|upon)\s(?:\S{1,40}\s){0,3}$/i.test(
      reading.text(before),
    )
  )
    return false
  return reading.has(stretch, 'basis.processing')
}

const BECAUSE = /\b(?:weil|because)\s(?:\S{1,20}\s){0,5}$/i

/** "We use your data only if you have agreed." */
const ONLY_IF =
  /\b(?:nur|ausschließlich|only)(?: dann)?,?\s(?:wenn|sofern|soweit|if)\s[^.;]{0,80}$/i

/** "For this your consent is needed", where the sentence or the one before tells of processing. */
function isCalledFor(reading: Reading, hit: Hit, stretch: Passage): boolean {
  const behind = { start: hit.end, end: Math.min(stretch.end, hit.end + 60) }
  if (!reading.has(behind, 'basis.needed') || reading.has(stretch, 'basis.without')) return false
  if (isConditional(reading, stretch)) return false
  const index = reading.sentenceAt(stretch.start)?.index ?? 0
  const around = { start: reading.sentences[index - 1]?.start ?? stretch.start, end: stretch.end }
  return reading.has(around, 'basis.processing')
}

/** "You consent that we store …"; or "I consent" in a text that is headed as a declaration of consent. */
function isDeclared(reading: Reading, hit: Hit): boolean {
  if (reading.hits('basis.consentGiven', hit).length === 0) return false
  const word = reading.text(hit)
  if (/^willig(?:st|en|t)\b/i.test(word)) return true
  const before = reading.text({ start: Math.max(0, hit.start - 90), end: hit.end })
  if (AGREED.test(before)) return !/[Nn]utzung|[Bb]esuch/.test(before)
  if (!/^(?:ein)?willige|^i (?:hereby )?consent/i.test(word)) return false
  return reading.sections.some(
    ({ heading }) => heading && reading.has(heading, 'basis.consentNoun'),
  )
}

/** "By sending the form you declare that you agree"; by merely using the website nobody does. */
const AGREED = /erklär(?:en Sie sich|st du dich|t ihr euch)\s(?:\S{1,20}\s){0,4}einverstanden$/

/** A declaration of consent, or one that was given for a use that is named. */
function isGiven(reading: Reading, hit: Hit): boolean {
  if (reading.hits('basis.consentGiven', hit).length === 0) return false
  const stretch = stretchAt(reading, hit.start)
  const behind = { start: hit.end, end: stretch.end }
  return (
    !isConditional(reading, stretch) ||
    reading.has(behind, 'basis.processingNoun', 'basis.recorded')
  )
}

function plain(reading: Reading, letter: string, cue: Cue): Told[] {
  return reading.hits(cue).flatMap((hit) => {
    const stretch = stretchAt(reading, hit.start)
    if (reading.inHeading(hit) || !isBasis(reading, hit, stretch)) return []
    if (isAboutRights(reading, stretch, hit)) return []
    const basis: Basis = { letter, by: 'words' }
    const rests = reading.has(wordsBefore(reading, hit, REACH), 'basis.rest')
    const plainly = letter === '6.1.b' && (rests || isNeeded(reading, hit, stretch))
    return [{ basis, at: hit, stretch, confidence: plainly ? 'high' : 'medium' }]
  })
}

/** Beside the word for it, under its heading, or behind "on the basis of"; not a reason to hand on or to keep. */
function isBasis(reading: Reading, hit: Hit, stretch: Passage): boolean {
  const named = reading.has(stretch, 'basis.named')
  if (reading.has(stretch, 'basis.keeping')) return false
  if (reading.has(stretch, 'basis.handingOn') && !named) return false
  if (named || answersTo(reading, hit.start, 'basis.heading')) return true
  if (reading.has(wordsBefore(reading, hit, REACH), 'basis.rest')) return true
  return isNeeded(reading, hit, stretch)
}

/** "The processing is necessary to perform the contract." */
function isNeeded(reading: Reading, hit: Hit, stretch: Passage): boolean {
  if (reading.hits('basis.interest', hit).length > 0) return false
  const contract = reading.hits('basis.contract', hit).length > 0
  const from = contract ? Math.max(stretch.start, hit.start - 40) : hit.end
  const near = { start: from, end: Math.min(stretch.end, hit.end + 60) }
  if (reading.has(near, 'basis.needed') && reading.has(stretch, 'basis.processingNoun')) return true
  return contract && isForContract(reading, hit, stretch)
}

/** "We use the data to perform the contract with you." */
function isForContract(reading: Reading, hit: Hit, stretch: Passage): boolean {
  const opening = { start: stretch.start, end: hit.start }
  if (isConditional(reading, stretch) || reading.has(opening, 'basis.condition')) return false
  if (reading.has(stretch, 'basis.consentGiven')) return false
  if (isUnder(reading.sectionAt(hit.start), reading, 'storage.heading')) return false
  const before = reading.text({ start: Math.max(stretch.start, hit.start - 60), end: hit.start })
  return FOR.test(before) && reading.has(stretch, 'basis.processing', 'purpose.handle')
}

const FOR = /(?:\b(?:[Zz]ur|[Zz]um Zwecke?|zwecks|um|[Ff]ür die|to)\s)(?:\S{1,30}\s){0,4}$/

/** The words before a hit, in its sentence, together with it. */
function wordsBefore(reading: Reading, hit: Hit, count: number): Passage {
  const sentence = reading.sentenceAt(hit.start)
  const first = Math.max(hit.first - count, sentence?.firstToken ?? 0)
  return { start: reading.tokens[first]?.start ?? hit.start, end: hit.start }
}
