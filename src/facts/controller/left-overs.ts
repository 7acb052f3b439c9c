import { fold } from '../../document/fold.ts'
import type { Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Facts } from '../facts.ts'
import { bodiesIn } from '../grammar/bodies.ts'
import { quote } from '../quote.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { LeftOver } from '../values/consistency.ts'
import { ownerOf } from './owners.ts'
import { standingOf } from './standing.ts'

const SHORTEST = 4

/**
 * Another municipality that acts as the controller would, and whose name a mailbox or address of the controller bears:
 * two signs, for a domain alone may be a shared one, and a neighbour may be named for good reason.
 */
export const leftOvers: Detector<'leftOvers'> = (reading, facts) => {
  const own = facts.controller.found.filter(({ value }) =>
    /^(?:territory|authority)$/.test(value.kind),
  )
  if (own.length === 0 || reading.notice.parts.length > 1) return fact('no', [])
  const names = [...own.map(({ value }) => fold(value.name)), ...seats(reading, facts)]
  const found = reading.sentences.flatMap((sentence): Found<LeftOver>[] => {
    if (!isActing(reading, sentence)) return []
    return bodiesIn(reading, sentence).flatMap(({ kind, name }): Found<LeftOver>[] => {
      const place = placeOf(name)
      if (kind !== 'territory' || place.length < SHORTEST) return []
      if (names.some((mine) => mine.includes(place))) return []
      const second = contactOf(reading, facts, place)
      if (!second) return []
      const value: LeftOver = { kind: 'body', name, against: second }
      return [{ value, at: quote(reading, sentence), confidence: 'medium' }]
    })
  })
  return fact(found.length > 0 ? 'yes' : 'no', found.slice(0, 1))
}

/** Data are handled or rights are had, and nobody receives, advises or supervises. */
function isActing(reading: Reading, sentence: Sentence): boolean {
  const { heading } = sentence.block.section
  if (sentence.block.kind === 'heading') return false
  const others = [
    'recipient.receiver',
    'recipient.pass',
    'recipient.source',
    'dpo.officer',
    'dpo.commissioner',
    'controller.other',
    'joint.claim',
  ] as const
  if (reading.has(sentence, ...others)) return false
  if (heading && reading.has(heading, 'recipient.heading', 'dpo.officer', 'dpo.commissioner'))
    return false
  return reading.has(sentence, 'basis.processing', 'controller.role', 'hurdle.right')
}

/** The place without the kind of body: "Gemeinde Auental" -> "auental". */
function placeOf(name: string): string {
  return fold(name).split(/\s+/).at(-1) ?? ''
}

/** The addresses of the controller: the place where it sits is its own. */
function seats(reading: Reading, facts: Facts): string[] {
  const standing = standingOf(facts.controller)
  return facts.contacts.found
    .filter((contact) => contact.value.kind === 'address')
    .filter((contact) => ownerOf(reading, contact, standing) === 'controller')
    .map(({ value }) => fold(value.text))
}

/** A mailbox, page or address that bears the other place's name, and is no supervisory authority's. */
function contactOf(reading: Reading, facts: Facts, place: string): Passage | undefined {
  const standing = standingOf(facts.controller)
  return facts.contacts.found.find((contact) => {
    const { kind, text } = contact.value
    if (!['email', 'web', 'address'].includes(kind) || !fold(text).includes(place)) return false
    return ownerOf(reading, contact, standing) !== 'authority'
  })?.at
}
