import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import type { Detector } from '../detector.ts'
import { type Fact, type Found, fact, type NearMiss } from '../fact.ts'
import type { Automated } from '../facts.ts'
import type { Reading } from '../reading.ts'
import { stretchAt } from './stretch.ts'
import { isUnder } from './told-basis.ts'
import { trimmed } from './trim.ts'

type Kind = Automated['kind']

/** An answer under a heading is as short as this: "Nein.", "Findet nicht statt." */
const SHORT = 160

/**
 * Whether decisions are made by machines alone (Art. 13(2)(f), Art. 22 GDPR). Stated when the notice says that there
 * are none or explains them; in part when it only names the right, or speaks of profiling or automated processing;
 * a decision that is described without its logic is found, not stated.
 */
export const automated: Detector<'automated'> = (reading, facts) => {
  const found = [
    ...underHeadings(reading),
    ...decisions(reading),
    ...lesser(reading),
    ...namedRight(reading, facts.citations.found),
  ].sort((a, b) => a.at.start - b.at.start)
  const searched = reading.sectionsAbout('automated.heading').map(({ path }) => path)
  const stated = statedBy(found)
  return fact(stated, found, searched.slice(0, 3), stated === 'yes' ? undefined : nearMiss(found))
}

function statedBy(found: readonly Found<Automated>[]): Fact<Automated>['stated'] {
  const kinds = new Set(found.map(({ value }) => value.kind))
  if (kinds.has('none') || kinds.has('explained')) return 'yes'
  return kinds.has('named') ? 'partial' : 'no'
}

/** A heading that asks, and a short block that denies. */
function underHeadings(reading: Reading): Found<Automated>[] {
  return reading.sections.flatMap(({ heading, blocks }) => {
    const [answer] = blocks
    if (!heading || !answer || !reading.has(heading, 'automated.decision')) return []
    if (answer.end - answer.start > SHORT || !reading.has(answer, 'automated.none')) return []
    if (isOnRight(reading, answer)) return []
    return [told('none', trimmed(reading, answer, answer))]
  })
}

function decisions(reading: Reading): Found<Automated>[] {
  return reading.hits('automated.decision').flatMap((hit) => {
    if (reading.inHeading(hit)) return []
    const stretch = stretchAt(reading, hit.start)
    const kind = kindOf(reading, hit, stretch)
    return kind ? [told(kind, trimmed(reading, stretch, hit))] : []
  })
}

function kindOf(reading: Reading, hit: Hit, stretch: Passage): Kind | undefined {
  if (reading.has(stretch, 'automated.covered', 'automated.defines')) return undefined
  if (isOnRight(reading, stretch) || isAsked(reading, stretch)) return 'named'
  if (isDenied(reading, hit, stretch)) return 'none'
  if (!reading.has(stretch, 'automated.applied')) return 'named'
  return isExplained(reading, stretch) ? 'explained' : 'described'
}

/** The right not to be subject to such a decision, said or as one of a list of rights. */
function isOnRight(reading: Reading, stretch: Passage): boolean {
  if (reading.has(stretch, 'automated.right')) return true
  if (!reading.has(stretch, 'automated.subjected')) return false
  if (/^(?:Sie|Du|Ihr|You) (?:werden|wirst|werdet|are|will)\b/.test(reading.text(stretch)))
    return false
  const section = reading.sectionAt(stretch.start)
  const item = reading.blockAt(stretch.start)?.kind === 'item'
  return item || isUnder(section, reading, 'basis.rightsHeading', 'automated.right')
}

/** "To the extent that such decisions are made": leaves open whether they are. */
function isAsked(reading: Reading, stretch: Passage): boolean {
  const opening = { start: stretch.start, end: Math.min(stretch.end, stretch.start + 30) }
  return reading.has(opening, 'basis.condition') || reading.text(stretch).endsWith('?')
}

const NEAR = 140

function isDenied(reading: Reading, hit: Hit, stretch: Passage): boolean {
  return reading
    .hits('automated.none', stretch)
    .some(({ start }) => Math.abs(start - hit.start) < NEAR)
}

/** The logic and what follows from it, here or in the next two sentences. */
function isExplained(reading: Reading, stretch: Passage): boolean {
  const index = reading.sentenceAt(stretch.end - 1)?.index ?? 0
  const behind = reading.sentences[index + 2] ?? reading.sentences.at(-1)
  const reach = { start: stretch.start, end: Math.max(stretch.end, behind?.end ?? stretch.end) }
  return reading.has(reach, 'automated.logic')
}

/**
 * "There is no profiling" and "no automated processing" come near and say nothing of decisions; with a word on
 * decisions in the sentence they deny them.
 */
function lesser(reading: Reading): Found<Automated>[] {
  return reading.hits('automated.lesser').flatMap((hit) => {
    const sentence = reading.sentenceAt(hit.start)
    const kind = sentence && !reading.inHeading(hit) && lesserKind(reading, hit, sentence)
    return kind ? [told(kind, trimmed(reading, sentence, hit))] : []
  })
}

function lesserKind(reading: Reading, hit: Hit, sentence: Passage): Kind | undefined {
  if (!isDenied(reading, hit, sentence) || isOnRight(reading, sentence)) return undefined
  if (reading.has(sentence, 'automated.decision', 'automated.defines', 'basis.claim'))
    return undefined
  if (reading.has(sentence, 'automated.deciding')) return 'none'
  return reading.has(sentence, 'automated.subjected') ? undefined : 'named'
}

/** "Decisions are made by people (Art. 22 GDPR)." */
function byPeople(reading: Reading, at: Passage): boolean {
  const sentence = reading.sentenceAt(at.start)
  if (!sentence || isOnRight(reading, sentence) || reading.has(sentence, 'basis.claim'))
    return false
  return reading.has(sentence, 'automated.human') && reading.has(sentence, 'automated.deciding')
}

/** Art. 22 as one of the rights, or beside the word that people decide. */
function namedRight(
  reading: Reading,
  citations: readonly Found<{ law: string | null; article: string; section?: true }>[],
): Found<Automated>[] {
  return citations
    .filter(({ value: { article, law, section } }) => {
      return article === '22' && !section && (law === null || law === 'GDPR')
    })
    .flatMap(({ at }) => {
      const stretch = stretchAt(reading, at.start)
      const kind = byPeople(reading, at) ? 'none' : rightKind(reading, at, stretch)
      return kind ? [told(kind, trimmed(reading, stretch, at))] : []
    })
}

function rightKind(reading: Reading, at: Passage, stretch: Passage): Kind | undefined {
  const about = reading.has(stretch, 'automated.decision', 'automated.lesser', 'automated.right')
  if (!about || reading.has(stretch, 'automated.covered')) return undefined
  const denied = isDenied(reading, { ...at, first: 0, last: 0 }, stretch)
  return denied && !isOnRight(reading, stretch) ? undefined : 'named'
}

function told(kind: Kind, at: Passage): Found<Automated> {
  return { value: { kind }, at, confidence: kind === 'none' ? 'high' : 'medium' }
}

function nearMiss(found: readonly Found<Automated>[]): NearMiss | undefined {
  const [first] = found
  return first && { at: first.at, lacks: first.value.kind === 'described' ? 'logic' : 'whether' }
}
