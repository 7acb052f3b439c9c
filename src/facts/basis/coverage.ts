import type { Passage } from '../../document/notice.ts'
import type { Cue } from '../../language/lexicon.ts'
import type { ReadBlock, Reading, ReadSection } from '../reading.ts'
import { isUnder, type Told } from './told-basis.ts'

/** What websites do with data in sections of their own, each of which needs a basis. */
const TOPICS: readonly Topic[] = [
  { text: 'situation.logs', heading: 'situation.logsHeading' },
  { text: 'situation.contact', heading: 'situation.contactHeading' },
  { text: 'situation.analytics', heading: 'situation.analytics' },
  { text: 'situation.newsletter', heading: 'situation.newsletter' },
]

/** With as many bases told, a processing that is only mentioned in passing is none of the important ones. */
const MANY = 4

function citedPlaces(told: readonly Told[]): number {
  const cited = told.filter(({ basis }) => basis.by === 'citation' && !basis.catalogue)
  return new Set(cited.map(({ stretch }) => stretch.start)).size
}

interface Topic {
  text: Cue
  heading: Cue
}

/** The first passage about a processing that no basis is told for, where the notice tells them one by one. */
export function uncovered(reading: Reading, told: readonly Told[]): Passage | undefined {
  if (hasGeneralSection(reading, told)) return undefined
  const all = citedPlaces(told) < MANY
  const chapters = chaptersOf(reading)
  for (const topic of TOPICS) {
    const zones = reading.sections.flatMap((section) =>
      zonesIn({ reading, chapters }, section, topic),
    )
    const first = zones.find(({ inPassing }) => all || !inPassing)
    if (first && !zones.some((zone) => told.some(({ at }) => isInside(at, zone)))) return first
  }
  return undefined
}

/** A section of the first order on legal bases stands for all the processing. */
function hasGeneralSection(reading: Reading, told: readonly Told[]): boolean {
  return told.some(({ at, basis }) => {
    const section = basis.catalogue ? undefined : reading.sectionAt(at.start)
    if (!section?.heading || basis.by === 'vague') return false
    if (!reading.has(section.heading, 'basis.heading')) return false
    return isTitle(reading, section.parent) || isBesideRights(reading, section)
  })
}

/** A chapter beside the one on the rights is on all the processing. */
function isBesideRights(reading: Reading, { parent }: ReadSection): boolean {
  return reading.sections.some(
    (other) =>
      other.parent === parent &&
      other.heading !== undefined &&
      /\b(?:Rechte|rechte|[Rr]ights)\b/.test(reading.text(other.heading)),
  )
}

/** The root, or the one section under it that holds all the others. */
function isTitle(reading: Reading, section: ReadSection | undefined): boolean {
  if (!section?.parent) return true
  const { parent } = section
  const beside = reading.sections.filter((other) => other.parent === parent)
  return beside.length === 1 && isTitle(reading, parent)
}

interface Place {
  reading: Reading
  chapters: Chapters
}

interface Zone extends Passage {
  /** A block that has no heading of the topic. */
  inPassing?: true
}

/** Where each section ends with all that is under it, and which have sections under them. */
interface Chapters {
  ends: Map<ReadSection, number>
  parents: Set<ReadSection>
}

function chaptersOf(reading: Reading): Chapters {
  const ends = new Map<ReadSection, number>()
  const parents = new Set<ReadSection>()
  for (const section of [...reading.sections].reverse()) {
    const end = Math.max(section.end, ends.get(section) ?? 0)
    ends.set(section, end)
    if (!section.parent) continue
    parents.add(section.parent)
    ends.set(section.parent, Math.max(end, ends.get(section.parent) ?? 0))
  }
  return { ends, parents }
}

function zonesIn(place: Place, section: ReadSection, topic: Topic): Zone[] {
  const { reading, chapters } = place
  if (isUnder(section, reading, 'basis.rightsHeading')) return []
  const { heading } = section
  if (heading && reading.has(heading, topic.heading)) {
    const zone = { start: heading.start, end: chapters.ends.get(section) ?? section.end }
    const told = { start: heading.end, end: zone.end }
    return isDenied(reading, section) || !reading.has(told, 'basis.recorded') ? [] : [zone]
  }
  return section.blocks
    .filter((block) => isAbout(reading, block, topic))
    .map((block) => ({ start: block.start, end: zoneEnd(place, block, topic), inPassing: true }))
}

/** A block that says that data are processed in this way, not that they are not. */
function isAbout(reading: Reading, block: ReadBlock, topic: Topic): boolean {
  if (block.kind === 'cell' || !reading.has(block, topic.text)) return false
  return block.sentences.some(
    (sentence) =>
      reading.has(sentence, topic.text) &&
      reading.has(sentence, 'basis.recorded') &&
      !/anonym/i.test(reading.text(sentence)) &&
      !reading.has(sentence, 'basis.without', 'basis.keeping'),
  )
}

/** A flat text goes on with a topic until the next one begins; a facet of a chapter goes with its chapter. */
function zoneEnd({ reading, chapters }: Place, from: ReadBlock, topic: Topic): number {
  const { section } = from
  const endOf = (one: ReadSection) => chapters.ends.get(one) ?? one.end
  if (section.heading && reading.has(section.heading, 'purpose.heading', 'basis.heading'))
    return endOf(section.parent ?? section)
  const others = TOPICS.filter((other) => other !== topic).map(({ text }) => text)
  const next = section.blocks.find(
    (block) => block.index > from.index && reading.has(block, ...others),
  )
  if (next) return next.start
  return chapters.parents.has(section) ? section.end : endOf(section)
}

/** "We use no analytics": nothing is processed. */
function isDenied(reading: Reading, section: ReadSection): boolean {
  const opening = section.blocks[0] ? reading.text(section.blocks[0]).slice(0, 90) : ''
  return /\bkeine?(?:n|r|s|rlei)?\b|\bno\b|\bnot\b/i.test(opening)
}

function isInside({ start }: Passage, zone: Passage): boolean {
  return start >= zone.start && start < zone.end
}
