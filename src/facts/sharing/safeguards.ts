/** What the notice rests its transfers to third countries on: instruments of Art. 45 to 49, in force or void. */
import type { Passage } from '../../document/notice.ts'
import type { Cue } from '../../language/lexicon.ts'
import { ADEQUACY_DECISIONS } from '../../law/adequacy.ts'
import { INSTRUMENTS } from '../../law/instrument-table.ts'
import { voidSince } from '../../law/instruments.ts'
import type { Detector } from '../detector.ts'
import { type Fact, type Found, fact } from '../fact.ts'
import type { Safeguard } from '../facts.ts'
import type { Reading, Sentence } from '../reading.ts'
import { countriesIn } from './countries.ts'
import { quoteOf } from './quote.ts'

/** Cue of a name -> instrument. */
const BY_CUE: readonly [Cue, string][] = [
  ['safeguard.dpf', 'dpf'],
  ['safeguard.scc', 'scc-2021'],
  ['safeguard.bcr', 'bcr'],
  ['safeguard.conduct', 'code-of-conduct'],
  ['safeguard.certification', 'certification'],
  ['safeguard.clauses', 'authorised-clauses'],
  ['safeguard.privacyShield', 'privacy-shield'],
  ['safeguard.safeHarbor', 'safe-harbor'],
]

/** Art. 45 to 49 with what follows, wherever a letter tells which instrument is meant. */
const CITED =
  /\bArt(?:ikel|icle|\.)? ?(4[5679])(?: ?\(?(?:Abs(?:atz|\.)?|para(?:graph|\.)?)? ?([1-3])\)?)?(?:,? ?(?:S(?:atz|\.) ?1,? ?)?(?:UAbs\.? ?1 ?)?\(?(?:lit(?:\.|era)?|Buchst(?:abe|\.)?|letter)? ?([a-g])\)?(?![\p{L}\d]))?/gu
/** Numbers of the Commission's decisions, each of one instrument. */
const NUMBERS = INSTRUMENTS.flatMap(({ id, names }) =>
  names.filter((name) => /^\d{4}\/\d/.test(name)).map((name) => ({ id, name })),
)

export const safeguards: Detector<'safeguards'> = (reading) => {
  const all = reading.sentences.filter(
    (sentence) =>
      sentence.block.kind !== 'heading' && !reading.has(sentence, 'transfer.definition'),
  )
  const found = withoutOldNames(all.flatMap((sentence) => safeguardsOf(reading, sentence)))
  const vague = all.find((sentence) => promises(reading, sentence))
  const near = vague && { at: quoteOf(reading, vague), lacks: 'instrument' }
  return fact(decide(found, vague !== undefined), found, [], near)
}

/**
 * Void instruments alone state the matter in part; so do promises without an instrument, and an adequacy decision
 * without its country. Whether an instrument was void on the day in question is for the rule to say.
 */
function decide(found: readonly Found<Safeguard>[], vague: boolean): Fact<Safeguard>['stated'] {
  const usable = found.filter(({ value }) => !value.disowned)
  const holds = usable.some(
    ({ value }) => value.instrument !== 'adequacy' && !voidSince(value.instrument),
  )
  if (holds || usable.some(({ value }) => value.country !== undefined)) return 'yes'
  return usable.length > 0 || vague ? 'partial' : 'no'
}

/** A number of the old clauses beside their name means the old ones. */
function withoutOldNames(found: Found<Safeguard>[]): Found<Safeguard>[] {
  const old = found.filter(({ value }) => /^scc-20(?:01|10)/.test(value.instrument))
  return found.filter(
    ({ value, at }) =>
      value.instrument !== 'scc-2021' || !old.some((one) => one.at.start === at.start),
  )
}

function safeguardsOf(reading: Reading, sentence: Sentence): Found<Safeguard>[] {
  const disowned = reading.has(sentence, 'safeguard.void')
  const ids = new Map<string, Passage>()
  for (const [cue, id] of BY_CUE) {
    const hit = reading.hits(cue, sentence)[0]
    if (hit) ids.set(id, hit)
  }
  if (reading.has(sentence, 'safeguard.otherHarbor')) ids.delete('safe-harbor')
  if (isSwissShield(reading, sentence)) {
    ids.delete('privacy-shield')
    ids.set('swiss-us-privacy-shield', sentence)
  }
  for (const [id, at] of citedIn(reading, sentence)) if (!ids.has(id)) ids.set(id, at)
  const consent = consentIn(reading, sentence)
  if (consent) ids.set('consent-49', consent)
  const found = [...ids].map(([instrument, around]): Found<Safeguard> => {
    const isVoid = voidSince(instrument) !== undefined
    const value = { instrument, ...(isVoid && disowned && { disowned }) }
    return { value, at: quoteOf(reading, sentence, around), confidence: 'high' }
  })
  const adequate = adequacyIn(reading, sentence)
  return adequate && !ids.has('dpf') ? [...found, adequate] : found
}

/** Only the Swiss agreement is named: it carries no transfer from the EEA, and ended on another day. */
function isSwissShield(reading: Reading, sentence: Sentence): boolean {
  const swiss = reading.hits('safeguard.swissShield', sentence).length
  const all = reading.hits('safeguard.privacyShield', sentence).length
  return swiss > 0 && swiss >= all && !reading.has(sentence, 'safeguard.euShield')
}

function citedIn(reading: Reading, sentence: Sentence): [string, Passage][] {
  const text = reading.text(sentence)
  const found: [string, Passage][] = []
  for (const match of text.matchAll(CITED)) {
    const [whole, article, paragraph, letter] = match
    const id = instrumentOfArticle(article ?? '', paragraph, letter)
    const start = sentence.start + match.index
    if (id) found.push([id, { start, end: start + whole.length }])
  }
  for (const { id, name } of NUMBERS) {
    const at = text.indexOf(name)
    if (at < 0) continue
    const start = sentence.start + at
    found.push([id, { start, end: start + name.length }])
  }
  return found
}

function instrumentOfArticle(
  article: string,
  paragraph: string | undefined,
  letter: string | undefined,
): string | undefined {
  if (article === '47') return 'bcr'
  const cited = `${article}(${paragraph})${letter ? `(${letter})` : ''}`
  if (article === '46' && paragraph === '3') return 'authorised-clauses'
  if (!paragraph || !letter || article === '45') return undefined
  return INSTRUMENTS.find(({ articles }) => (articles as readonly string[]).includes(cited))?.id
}

/** Consent counts where it is given to the transfer itself. */
function consentIn(reading: Reading, sentence: Sentence): Passage | undefined {
  const explicit = reading.hits('safeguard.explicit', sentence)[0]
  if (!explicit) return undefined
  const abroad =
    reading.has(sentence, 'transfer.third') ||
    countriesIn(reading, sentence).some(({ eea }) => !eea)
  return abroad && reading.has(sentence, 'transfer.move') ? explicit : undefined
}

/** An adequacy decision with its country: in the sentence, else in the block or its heading. */
function adequacyIn(reading: Reading, sentence: Sentence): Found<Safeguard> | undefined {
  const hit = reading.hits('safeguard.adequacy', sentence)[0]
  if (!hit || reading.has(sentence, 'safeguard.noAdequacy')) return undefined
  const heading = sentence.block.section.heading
  const near = [sentence, sentence.block, heading].flatMap((place) =>
    place ? countriesIn(reading, place) : [],
  )
  const country = near.find(({ code }) =>
    ADEQUACY_DECISIONS.some((decision) => decision.country === code),
  )?.code
  return {
    value: { instrument: 'adequacy', ...(country && { country }) },
    at: quoteOf(reading, sentence, hit),
    confidence: country ? 'high' : 'medium',
  }
}

/** "geeignete Garantien", "angemessenes Datenschutzniveau": promised for a third country, without an instrument. */
function promises(reading: Reading, sentence: Sentence): boolean {
  if (!reading.has(sentence, 'safeguard.vague')) return false
  if (reading.has(sentence, 'transfer.otherNot')) return false
  const { block } = sentence
  const before = reading.blocks[block.index - 1]
  return [block, before, block.section.heading].some(
    (place) =>
      place &&
      (reading.has(place, 'transfer.third') || countriesIn(reading, place).some(({ eea }) => !eea)),
  )
}
