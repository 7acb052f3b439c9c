import type { Detector } from '../detector.ts'
import { fact, type NearMiss } from '../fact.ts'
import type { Facts } from '../facts.ts'
import { fromWord } from '../quote.ts'
import type { Reading, Sentence } from '../reading.ts'
import { announced } from './announced.ts'
import type { Candidate } from './candidate.ts'
import { letterhead } from './letterhead.ts'
import { makers } from './makers.ts'
import { speaking } from './speaking.ts'

/**
 * Who the controller is (Art. 13(1)(a)): yes with the body's name, in part with a body that has no legal personality,
 * a head's or a brand's name alone, or a mere pointer to the imprint.
 */
export const controller: Detector<'controller'> = (reading, facts) => {
  const empty = facts.placeholders.found.map(({ at }) => reading.text(at))
  const candidates = candidatesOf(reading, facts).filter(
    ({ name }) => !empty.some((words) => name.includes(words)),
  )
  const full = candidates.filter((candidate) => candidate.full)
  const chosen = full.length > 0 ? full : candidates
  const found = distinct(chosen).map(({ name, kind, at, confidence }) => ({
    value: { name, kind },
    at: fromWord(reading, at),
    confidence,
  }))
  const searched = reading.sectionsAbout('controller.heading').map(({ path }) => path)
  if (full.length > 0) return fact('yes', found, searched)
  const miss = nearMiss(reading)
  return fact(candidates.length > 0 ? 'partial' : 'no', found, searched, miss)
}

function candidatesOf(reading: Reading, { contacts }: Facts): Candidate[] {
  const told = announced(reading, contacts)
  if (told.some(({ full }) => full)) return told
  const signed = [...told, ...letterhead(reading, contacts)]
  if (signed.some(({ full }) => full)) return signed
  const spoken = [...signed, ...speaking(reading)]
  if (!spoken.some(({ full }) => full)) spoken.push(...makers(reading).slice(0, 2))
  return spoken.length > 0 ? spoken : pointers(reading)
}

/** "… ist die im Impressum genannte Stelle": tells where the name stands, and not the name. */
function pointers(reading: Reading): Candidate[] {
  return reading.sentences
    .filter((sentence) => sentence.block.kind !== 'heading' && pointsElsewhere(reading, sentence))
    .map((at) => ({
      name: '',
      kind: 'pointer' as const,
      at,
      full: false,
      confidence: 'medium' as const,
    }))
}

function pointsElsewhere(reading: Reading, sentence: Sentence): boolean {
  if (
    !reading.has(sentence, 'notice.imprint', 'controller.unnamed', 'body.establishment') &&
    !hasWeb(reading, sentence)
  )
    return false
  if (reading.has(sentence, 'controller.definition', 'controller.other', 'dpo.commissioner'))
    return false
  const heading = sentence.block.section.heading
  return (
    reading.has(sentence, 'controller.role') ||
    (heading !== undefined && reading.has(heading, 'controller.role'))
  )
}

/** Only a domain is given for a name. */
function hasWeb(reading: Reading, sentence: Sentence): boolean {
  return reading.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .some(
      ({ opaque, start, end }) => opaque && /^(?:www\.|https?:)/.test(reading.text({ start, end })),
    )
}

function isAnnouncement(reading: Reading, sentence: Sentence): boolean {
  return (
    reading.has(sentence, 'controller.role') &&
    !reading.has(sentence, 'controller.definition') &&
    !reading.has(sentence, 'controller.other')
  )
}

function nearMiss(reading: Reading): NearMiss | undefined {
  const nearest = reading.sentences.find(
    (sentence) => sentence.block.kind !== 'heading' && isAnnouncement(reading, sentence),
  )
  return nearest && { at: nearest, lacks: 'name' }
}

/** One find for each name, the first; at most four. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const names = new Set<string>()
  return candidates.filter(({ name }) => !names.has(name) && names.add(name)).slice(0, 4)
}
