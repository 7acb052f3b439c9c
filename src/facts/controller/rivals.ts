import { fold } from '../../document/fold.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Facts } from '../facts.ts'
import type { Reading, ReadSection } from '../reading.ts'
import type { Rival } from '../values/consistency.ts'
import { ownerOf } from './owners.ts'
import { standingOf } from './standing.ts'

/** "Datenschutzbeauftragter von Google": the officer of another body is none of the controller's. */
const OFFICER_OF = /\b(?:von|bei|of|at) (?:der |dem |den |the )?(\p{Lu}[\p{L}-]+)/u

/** A head, a person or an office beside its body is no second controller. */
const BODIES = new Set([
  'company',
  'territory',
  'authority',
  'institution',
  'association',
  'church',
])
const DOMAIN = /(?:@|\(at\)|\[at\])\s?([\w-]+(?:\.[\w-]+)*)\.[a-z]{2,}/i

/** Two controllers, or two data protection officers, that the notice gives for the same processing. */
export const rivals: Detector<'rivals'> = (reading, facts) => {
  const several = reading.notice.parts.length > 1 || facts.jointControl.found.length > 0
  if (several) return fact('no', [])
  const found = [...controllers(reading, facts), ...officers(reading, facts)]
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

/** Announced twice under headings of the same rank, with names that have nothing in common. */
function controllers(reading: Reading, facts: Facts): Found<Rival>[] {
  const announced = facts.controller.found.filter(({ value, at, confidence }) => {
    const section = reading.sectionAt(at.start)
    return confidence === 'high' && BODIES.has(value.kind) && isHeaded(reading, section)
  })
  const [first, ...others] = announced
  const home = first && reading.sectionAt(first.at.start)
  const second = others.find(({ value, at }) => {
    const section = reading.sectionAt(at.start)
    return section !== home && section?.parent === home?.parent && isOther(value.name, announced)
  })
  if (!first || !second) return []
  const value: Rival = { kind: 'controllers', name: second.value.name, against: first.at }
  return [{ value, at: second.at, confidence: 'medium' }]
}

function isHeaded(reading: Reading, section: ReadSection | undefined): boolean {
  const heading = section?.heading
  if (!heading) return false
  return (
    reading.has(heading, 'controller.heading') &&
    !reading.has(heading, 'controller.other', 'joint.claim', 'recipient.heading')
  )
}

/** Words that two bodies of one kind share. */
const KINDS =
  /^(?:gmbh|gesellschaft|stadt|gemeinde|markt|kreis|landkreis|verein|stiftung|limited|company|town|city|municipality)$/

/** No long word of a name in common with the first. */
function isOther(name: string, [first]: Facts['controller']['found']): boolean {
  const own = words(first?.value.name ?? '')
  return !words(name).some((word) => own.includes(word))
}

function words(name: string): string[] {
  return fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3 && !KINDS.test(word))
}

/** Two sections headed by the officer, with mailboxes of different bodies. */
function officers(reading: Reading, facts: Facts): Found<Rival>[] {
  const standing = standingOf(facts.controller)
  const mails = facts.contacts.found.filter((contact) => {
    const heading = reading.sectionAt(contact.at.start)?.heading
    if (contact.value.kind !== 'email' || !heading) return false
    if (!reading.has(heading, 'dpo.officer') || reading.has(heading, 'dpo.commissioner'))
      return false
    const [, body] = OFFICER_OF.exec(reading.text(heading)) ?? []
    if (body && !facts.controller.found.some(({ value }) => value.name.includes(body))) return false
    return ownerOf(reading, contact, standing) === 'dpo'
  })
  const [first] = mails
  const home = first && reading.sectionAt(first.at.start)
  if (!first || !home) return []
  const known = mails
    .filter(({ at }) => reading.sectionAt(at.start) === home)
    .map(({ value }) => domainOf(value.text))
  const second = mails.find(({ at, value }) => {
    const section = reading.sectionAt(at.start)
    return (
      section !== home && section?.parent === home.parent && !known.includes(domainOf(value.text))
    )
  })
  if (!second) return []
  const value: Rival = { kind: 'officers', name: second.value.text, against: first.at }
  return [{ value, at: second.at, confidence: 'medium' }]
}

function domainOf(mail: string): string {
  return (DOMAIN.exec(mail)?.[1] ?? mail).toLowerCase()
}
