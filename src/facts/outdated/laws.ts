/** References to acts and provisions that were right once; whether they still were on a day is for the rule to say. */
import type { Passage } from '../../document/notice.ts'
import { OUTDATED_REFERENCES, type OutdatedReference } from '../../law/law-change-table.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Facts } from '../facts.ts'
import { quote } from '../quote.ts'
import type { Reading } from '../reading.ts'
import type { OutdatedLaw } from '../values/outdated.ts'
import { LiteralNames, withoutEnding } from './literal-names.ts'
import { around, holdsOneOf, isHistoric } from './near.ts'

/** The successor right behind the old name, as in "TTDSG (jetzt TDDDG)" or "TTDSG/TDDDG". */
const BEHIND = 24

interface Candidate extends Passage {
  entry: OutdatedReference
  /** Named with a provision, not the act alone. */
  cited: boolean
}

let names: LiteralNames<OutdatedReference> | undefined

export const outdatedLaws: Detector<'outdatedLaws'> = (reading, facts) => {
  names ??= namesOfTable()
  const cited = citedIn(facts)
  const all = [...cited, ...namedIn(reading, names, cited)]
  const regulation = namesRegulation(reading, facts)
  const found = all
    .filter(({ entry }) => !(entry.onlyWithoutGdpr && regulation))
    .filter((candidate) => counts(reading, candidate))
    .map((candidate) => foundAt(reading, candidate))
    .sort((a, b) => a.at.start - b.at.start)
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function namesOfTable(): LiteralNames<OutdatedReference> {
  const table = new LiteralNames<OutdatedReference>(withoutEnding)
  for (const entry of OUTDATED_REFERENCES) for (const name of entry.names) table.add(entry, name)
  return table
}

function citedIn(facts: Facts): Candidate[] {
  return facts.citations.found.flatMap(({ value, at }) =>
    OUTDATED_REFERENCES.filter((entry) => covers(entry, value)).map((entry) => ({
      entry,
      cited: true,
      start: at.start,
      end: at.end,
    })),
  )
}

function covers(
  { provisions }: OutdatedReference,
  { law, article, paragraph }: Facts['citations']['found'][number]['value'],
): boolean {
  if (!provisions || law !== provisions.law || !provisions.sections.includes(article)) return false
  const { paragraphs } = provisions
  return paragraphs === undefined || (paragraph !== undefined && paragraphs.includes(paragraph))
}

/** Names that stand alone: within a citation that is outdated itself they say nothing more. */
function namedIn(
  reading: Reading,
  table: LiteralNames<OutdatedReference>,
  cited: readonly Candidate[],
): Candidate[] {
  return table
    .in(reading)
    .filter((name) => !cited.some(({ start, end }) => name.start >= start && name.end <= end))
    .map(({ entry, start, end }) => ({ entry, cited: false, start, end }))
}

function counts(reading: Reading, { entry, cited, start, end }: Candidate): boolean {
  if (!cited && reading.inHeading({ start, end }) && entry.severity === 'note') return false
  const text = around(reading, { start, end })
  const { onlyNear, unlessNear = [] } = entry
  if (holdsOneOf(text, unlessNear)) return false
  return onlyNear === undefined || holdsOneOf(`${headingOver(reading, start)} ${text}`, onlyNear)
}

function headingOver(reading: Reading, offset: number): string {
  return reading.pathAt(offset).at(-1) ?? ''
}

function foundAt(reading: Reading, candidate: Candidate): Found<OutdatedLaw> {
  const { entry, start, end } = candidate
  const disowned = isHistoric(reading, candidate) || isFollowed(reading, candidate)
  return {
    value: {
      id: entry.id,
      written: reading.text({ start, end }).replace(/\s+/g, ' '),
      ...(disowned && { disowned }),
      ...(besideRegulation(reading, candidate) && { besideGdpr: true }),
    },
    at: quote(reading, { start, end }),
    confidence: 'high',
  }
}

/** Whether the text itself names what took its place, right behind. */
function isFollowed(reading: Reading, { entry, end }: Candidate): boolean {
  const behind = reading.text({ start: end, end: end + BEHIND })
  const successor = /[A-ZÄÖÜ][A-Za-zäöü]{0,9}[A-ZÄÖÜ](?![\p{L}])/u.exec(entry.replacedBy.de)?.[0]
  return successor !== undefined && /^[\s/,(]/.test(behind) && behind.includes(successor)
}

/** An article of the GDPR in the same section: the old provision is not alone there. */
function besideRegulation(reading: Reading, { start, end }: Candidate): boolean {
  const section = reading.sectionAt(start)
  const text = section ? reading.text(section) : reading.text({ start, end })
  return /\bArt(?:ikel|icle|\.)?\s?(?:6|88)\b/.test(text)
}

/** Whether the notice knows the GDPR at all. */
function namesRegulation(reading: Reading, facts: Facts): boolean {
  return (
    facts.citations.found.some(({ value }) => value.law === 'GDPR') ||
    reading.hits('outdated.regulation').length > 0
  )
}
