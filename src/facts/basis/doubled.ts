import type { Passage } from '../../document/notice.ts'
import type { Found } from '../fact.ts'
import type { Basis, Facts } from '../facts.ts'
import type { Reading, ReadSection } from '../reading.ts'
import type { BasisClash } from '../values/consistency.ts'
import { stretchAt } from './stretch.ts'
import { isConditional } from './told-basis.ts'
import { trimmed } from './trim.ts'

const CONSENT = '6.1.a'
const INTEREST = '6.1.f'
/** Headings of fewer letters ("I.", "A") are no topic. */
const SHORTEST_TOPIC = 5
/** The grounds that a consent beside them cannot replace or be replaced by. */
const OTHERS = ['6.1.b', '6.1.c', '6.1.e', INTEREST]

type Based = Found<Basis>

/** One and the same processing that is rested on consent and on another ground as well. */
export function doubled(reading: Reading, facts: Facts): Found<BasisClash>[] {
  const bases = facts.legalBasis.found.filter(({ value }) => value.letter && !value.catalogue)
  return [
    ...alternatives(reading, bases),
    ...underTwoHeadings(reading, bases),
    ...publishing(reading, bases),
  ]
}

/** "Because of your consent (a) or because we have a legitimate interest (f)", told of one processing. */
function alternatives(reading: Reading, bases: readonly Based[]): Found<BasisClash>[] {
  return bases
    .filter(({ value }) => value.letter === CONSENT && value.by === 'citation')
    .flatMap(({ at }) => {
      const letters = new Set(
        bases.filter((one) => one.at.start === at.start).map(({ value }) => value.letter),
      )
      const other = bases.find(
        ({ at: place, value }) => place.start === at.start && OTHERS.includes(value.letter ?? ''),
      )
      if (!other || letters.size !== 2 || !isOfOne(reading, at)) return []
      return [clash('either-or', at, other.at)]
    })
    .slice(0, 1)
}

/** Told of one processing, with "or" between the grounds, and without a word that parts them by cases. */
function isOfOne(reading: Reading, at: Passage): boolean {
  const stretch = stretchAt(reading, at.start)
  const section = reading.sectionAt(at.start)
  if (!reading.has(at, 'clash.or') || !isTopic(reading, section)) return false
  if (isConditional(reading, stretch) || reading.has(stretch, 'basis.condition')) return false
  return !reading.has(stretch, 'clash.eachItsOwn', 'basis.inPrinciple')
}

/** A section on one processing: below the title, and headed by neither bases nor purposes nor rights. */
function isTopic(reading: Reading, section: ReadSection | undefined): boolean {
  if (!section?.heading || !section.parent) return false
  return !reading.has(
    section.heading,
    'basis.heading',
    'basis.rightsHeading',
    'purpose.heading',
    'storage.heading',
    'recipient.heading',
  )
}

/** The same heading stands twice, over consent alone and over another ground alone. */
function underTwoHeadings(reading: Reading, bases: readonly Based[]): Found<BasisClash>[] {
  const topics = new Map<string, Based[]>()
  for (const one of bases) {
    const key = topicOf(reading, one.at)
    if (key && one.value.by === 'citation') topics.set(key, [...(topics.get(key) ?? []), one])
  }
  return [...topics.values()]
    .flatMap((told) => {
      const sections = new Set(told.map(({ at }) => reading.sectionAt(at.start)))
      const alone = (wanted: boolean) =>
        told.find(({ at }) => {
          const section = reading.sectionAt(at.start)
          const here = told.filter((one) => reading.sectionAt(one.at.start) === section)
          return here.every(({ value }) => (value.letter === CONSENT) === wanted)
        })
      const [consent, other] = [alone(true), alone(false)]
      if (sections.size < 2 || !consent || !other) return []
      return [clash('two-grounds', consent.at, other.at)]
    })
    .slice(0, 1)
}

/** What the section is about, by its heading without number. */
function topicOf(reading: Reading, at: Passage): string | undefined {
  const section = reading.sectionAt(at.start)
  if (!section?.heading || !isTopic(reading, section)) return undefined
  const stretch = stretchAt(reading, at.start)
  if (isConditional(reading, stretch)) return undefined
  const words = reading.text(section.heading).toLowerCase()
  const topic = words.replace(/^[\W\d_]+/, '').trim()
  return topic.length < SHORTEST_TOPIC ? undefined : topic
}

/** A form that asks consent to publish pictures, beside a notice that publishes on legitimate interests. */
function publishing(reading: Reading, bases: readonly Based[]): Found<BasisClash>[] {
  const interest = bases.find(
    ({ at, value }) =>
      value.letter === INTEREST &&
      reading.has(at, 'clash.publishing') &&
      !isConditional(reading, stretchAt(reading, at.start)) &&
      !reading.has(at, 'basis.consentNoun'),
  )
  if (!interest) return []
  return reading
    .hits('clash.permit')
    .flatMap((hit) => {
      const section = reading.sectionAt(hit.start)
      const asked = asksFor(reading, hit, section)
      if (!asked || section === reading.sectionAt(interest.at.start)) return []
      return [clash('published', trimmed(reading, asked, asked), interest.at)]
    })
    .slice(0, 1)
}

/** "I agree …", or the heading over boxes to tick. */
function asksFor(
  reading: Reading,
  hit: Passage,
  section: ReadSection | undefined,
): Passage | undefined {
  const stretch = stretchAt(reading, hit.start)
  if (reading.has(stretch, 'basis.declares', 'clash.agrees')) return stretch
  return section?.blocks.find((block) => reading.has(block, 'basis.declares', 'clash.agrees'))
}

function clash(kind: BasisClash['kind'], at: Passage, against: Passage): Found<BasisClash> {
  return { value: { kind, against }, at, confidence: 'medium' }
}
