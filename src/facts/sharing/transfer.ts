/** Whether the notice says that data go to a third country, that they do not, or shows somebody there. */
import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import { isEea } from '../../law/countries.ts'
import type { Detector } from '../detector.ts'
import { type Fact, type Found, fact, type NearMiss } from '../fact.ts'
import type { Transfer } from '../facts.ts'
import type { Reading, ReadSection, Sentence } from '../reading.ts'
import { countriesIn } from './countries.ts'
import { type Has, hasIn } from './has-in.ts'
import { quoteOf } from './quote.ts'
import { type Look, look } from './transfer-look.ts'

/** How many words may stand between a denial and what it denies. */
const DENIAL = 11
const SHORT_ANSWER = 14

export const transfer: Detector<'transfer'> = (reading, facts) => {
  const home = isEea(facts.profile.country) ? undefined : facts.profile.country
  const title = facts.title.found[0]?.at
  const found = reading.sentences.flatMap((sentence): Found<Transfer>[] => {
    const value = statementOf(look(reading, sentence, home), title)
    if (!value) return []
    return [{ value, at: quoteOf(reading, sentence), confidence: confidenceOf(value) }]
  })
  const shown = facts.providers.found
    .filter(({ value }) => value.thirdCountry)
    .map(
      ({ at }): Found<Transfer> => ({
        value: { kind: 'entity' },
        at: around(reading, at),
        confidence: 'low',
      }),
    )
  const apart = shown.filter(
    (one, at) => shown.findIndex((o) => o.at.start === one.at.start) === at,
  )
  const sections = reading
    .sectionsAbout('transfer.heading')
    .filter(({ blocks }) => blocks.length > 0)
  const said = decide(reading, found, sections)
  const near = said === 'partial' ? fallsShort(found, sections) : undefined
  return fact(
    said,
    [...found, ...apart],
    sections.map(({ path }) => path),
    near,
  )
}

/** The sentence that names a company or service, for the reader to see how. */
function around(reading: Reading, at: Passage): Passage {
  const sentence = reading.sentenceAt(at.start)
  return sentence ? quoteOf(reading, sentence, at) : at
}

/** What is said without an answer: where to is left open, or whether at all. */
function fallsShort(
  found: readonly Found<Transfer>[],
  asked: readonly ReadSection[],
): NearMiss | undefined {
  const stated = found.find(({ value }) => value.kind === 'stated')
  if (stated) return { at: stated.at, lacks: 'country' }
  const other = found[0]
  if (other) return { at: other.at, lacks: 'transfer-whether' }
  const bare = asked[0]?.heading
  return bare && { at: bare, lacks: 'answer' }
}

function decide(
  reading: Reading,
  found: readonly Found<Transfer>[],
  asked: readonly ReadSection[],
): Fact<Transfer>['stated'] {
  const clear = found.some(({ value, at }) => {
    if (value.kind === 'none') return true
    return value.kind === 'stated' && (value.country !== undefined || namesOneNearBy(reading, at))
  })
  if (clear) return 'yes'
  return found.length > 0 || asked.length > 0 ? 'partial' : 'no'
}

/** "Drittländer" here, the country's name in the same section. */
function namesOneNearBy(reading: Reading, at: Passage): boolean {
  const section = reading.sectionAt(at.start)
  const block = reading.blockAt(at.start)
  if (!section || !block) return false
  const before = reading.blocks[block.index - 1]
  return [block, before, section.heading].some(
    (near) => near && countriesIn(reading, near).some(({ eea }) => !eea),
  )
}

function confidenceOf({ kind, country }: Transfer): 'high' | 'medium' | 'low' {
  if (kind === 'none' || country) return 'high'
  return kind === 'stated' ? 'medium' : 'low'
}

function statementOf(at: Look, title: Passage | undefined): Transfer | undefined {
  const { reading, sentence, third, countries, asked } = at
  if (isNoStatement(reading, sentence)) return undefined
  const aim = [...third, ...countries]
  if (aim.length === 0 && !asked) return insideOf(at)
  if (isDenied(at, aim)) {
    if (reading.has(sentence, 'transfer.unless')) return { kind: 'condition' }
    return { kind: 'none', ...(isGeneral(at, title) && { general: true }) }
  }
  return aim.length === 0 ? insideOf(at) : movementOf(at)
}

/** No exception, no single service, and no section of its own matter. */
function isGeneral({ reading, sentence, asked }: Look, title: Passage | undefined): boolean {
  if (reading.has(sentence, 'nobody.except', 'recipient.this', 'nobody.scoped')) return false
  const { heading } = sentence.block.section
  if (asked || !heading || heading.start === title?.start) return true
  return reading.has(heading, 'recipient.heading')
}

function isNoStatement(reading: Reading, sentence: Sentence): boolean {
  if (isOpenBox(reading.text(sentence))) return true
  if (sentence.block.kind === 'heading') return true
  if (reading.has(sentence, 'transfer.definition', 'transfer.announced')) return true
  return isOnRights(reading, sentence)
}

/** "ja … nein" with boxes: a denial only where the box of "nein" is ticked. */
function isOpenBox(text: string): boolean {
  if (!/\bja\b/i.test(text) || !/\bnein\b/i.test(text)) return false
  return !/(?:[☒☑✓✔✗xX]|\[[xX]\]) ?nein\b/i.test(text)
}

/** Data go to a third country, or would under a condition. */
function movementOf(at: Look): Transfer | undefined {
  if (!at.moves) return undefined
  const country = at.countries[0]?.code
  if (country) return { kind: 'stated', country }
  if (insideOf(at)?.kind === 'none') return { kind: 'none' }
  return { kind: at.reading.has(at.sentence, 'transfer.condition') ? 'condition' : 'stated' }
}

/** Lists of rights repeat the law's words on third countries. */
function isOnRights(reading: Reading, sentence: Sentence): boolean {
  const { heading } = sentence.block.section
  return (
    heading !== undefined &&
    reading.has(heading, 'recipient.elsewhere') &&
    !reading.has(heading, 'transfer.heading', 'recipient.heading')
  )
}

/** A denial near what is denied, or as the whole answer under the heading. */
function isDenied(at: Look, aim: readonly Passage[]): boolean {
  const { reading, sentence, asked } = at
  const denials = denialsIn(at)
  if (denials.length === 0) return false
  if (asked && aim.length === 0) {
    const words = sentence.endToken - sentence.firstToken
    return words <= SHORT_ANSWER || reading.has(sentence, 'transfer.move')
  }
  return denials.some((denial) =>
    aim.some((place) => wordsBetween(reading, denial, place) <= DENIAL),
  )
}

/** Words that deny, but for those that deny something else and the "nicht" of "nicht-europäisch". */
function denialsIn({ reading, sentence, third }: Look): Hit[] {
  const opensName = ({ start }: Hit) => third.some((name) => name.start === start)
  const others = reading.hits('transfer.otherNot', sentence).filter((hit) => !opensName(hit))
  return reading
    .hits('transfer.not', sentence)
    .filter((hit) => !others.some(({ start, end }) => hit.start >= start && hit.end <= end))
    .filter((hit) => !opensName(hit))
}

function wordsBetween(reading: Reading, a: Passage, b: Passage): number {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return reading.text({ start: first.end, end: Math.max(first.end, second.start) }).split(/\s/)
    .length
}

/** "ausschließlich in der EU verarbeitet" denies a transfer; where a server stands only lets it be guessed. */
function insideOf({ reading, sentence, asked }: Look): Transfer | undefined {
  const has = hasIn(reading, sentence)
  if (!has('transfer.inside') || has('transfer.otherInside')) return undefined
  const handled = has('transfer.handle')
  const server = has('transfer.server')
  if (!handled && !server) return undefined
  if (asked || (handled && isWhollyInside(has, server))) return { kind: 'none' }
  return server ? { kind: 'inside' } : undefined
}

/** "ausschließlich", "innerhalb der EU", "die Daten bleiben". */
function isWhollyInside(has: Has, server: boolean): boolean {
  if (has('transfer.only') || (!server && has('transfer.union'))) return true
  return has('transfer.remain') && has('recipient.data')
}
