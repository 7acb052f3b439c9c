import type { Level, Passage } from '../../document/notice.ts'
import { isStateCode } from '../../law/states.ts'
import type { Body, Profile } from '../context.ts'
import { ownerOf } from '../controller/owners.ts'
import { standingOf } from '../controller/standing.ts'
import type { Detector } from '../detector.ts'
import type { Facts } from '../facts.ts'
import type { Reading } from '../reading.ts'
import { decided, type Scored, scoreOf } from './body-score.ts'
import { placeOf, type SeatOfBody } from './seat.ts'

const BLOCK_REACH = 420
/** Characters of the name of who runs a facility. */
const OWNER_REACH = 60
const PUBLIC_KINDS = new Set(['territory', 'authority'])
const PRIVATE_KINDS = new Set(['company', 'trade', 'person', 'name', 'association'])

/**
 * What kind of body the controller is and where it sits: from what the user says, then from the controller's block,
 * then from the title and the running text. Never from the officer's, the authority's or a provider's words.
 */
export const profile: Detector<'profile'> = (reading, facts, given) => {
  const seat = placeOf(reading, facts)
  const { body, confidence, because } = bodyOf(reading, facts, seat)
  const state = given.state && isStateCode(given.state) ? given.state : seat.state
  const country = given.state ? 'DE' : seat.country
  if (!given.body) return { body, country, state, confidence, because }
  return {
    body: given.body,
    country,
    state,
    confidence: 'high',
    because: { code: 'given' },
  }
}

type Told = Pick<Profile, 'body' | 'confidence' | 'because'>

function bodyOf(reading: Reading, facts: Facts, seat: SeatOfBody): Told {
  const [first] = facts.controller.found
  const told = first && byController(reading, facts, seat)
  return told ?? fromText(reading, facts, seat)
}

/** By the controller's name and block; where their words do not decide, by the kind of the name. */
function byController(reading: Reading, facts: Facts, seat: SeatOfBody): Told | undefined {
  const [first] = facts.controller.found
  if (!first) return undefined
  const because = {
    code: 'controller' as const,
    words: first.value.name || reading.text(first.at),
  }
  const told = fromWords(reading, facts, { seat, blocks: controllerWords(reading, facts) })
  if (told) return { ...told, because }
  const run = first.value.kind === 'person' && ofFacility(reading, seat)
  if (run) return run
  const learned = isLearned(reading, first)
  const body = learned ? 'public' : fromKind(first.value.kind)
  const sure = first.confidence === 'high' && first.value.kind !== 'establishment'
  return body === 'unclear' ? undefined : { body, confidence: sure ? 'medium' : 'low', because }
}

/** "The library is a facility of the town of X": whoever is named as responsible, the town runs it. */
function ofFacility(reading: Reading, seat: SeatOfBody): Told | undefined {
  const country = seat.country === 'AT' ? ('AT' as const) : ('DE' as const)
  for (const hit of reading.hits('body.facilityOf')) {
    const end = Math.min(reading.sentenceAt(hit.start)?.end ?? hit.end, hit.end + OWNER_REACH)
    const words = reading.text({ start: hit.start, end })
    const owner = reading.text({ start: hit.end, end })
    const body = decided(scoreOf({ hosts: [], country, state: seat.state, text: owner }))
    if (body) return { body, confidence: 'medium', because: { code: 'text', words } }
  }
  return undefined
}

/** A place of learning without a legal form is public; of schools those whose name says no other. */
function isLearned(reading: Reading, { value, at }: Facts['controller']['found'][number]): boolean {
  if (value.kind === 'institution') return reading.has(at, 'body.learning')
  return reading.has(at, 'body.school') && !reading.has(at, 'body.freeSchool')
}

interface Words {
  seat: SeatOfBody
  blocks: string
}

/** Scores the controller's name first; where it does not decide, its whole block. */
function fromWords(
  reading: Reading,
  facts: Facts,
  { seat, blocks }: Words,
): Omit<Told, 'because'> | undefined {
  const hosts = hostsOf(reading, facts)
  const country = seat.country === 'AT' ? ('AT' as const) : ('DE' as const)
  const base: Omit<Scored, 'text'> = { hosts: [], country, state: seat.state }
  const sure = facts.controller.found.filter(({ confidence }) => confidence === 'high')
  const names = (sure.length > 0 ? sure : facts.controller.found.slice(0, 1)).map(
    ({ value }) => value.name,
  )
  const byName = decided(scoreOf({ ...base, text: names[0] ?? '' }))
  const firm: Level = sure.length > 0 ? 'high' : 'medium'
  if (byName) return { body: byName, confidence: firm }
  const whole = scoreOf({ ...base, hosts, text: `${names.join('\n')}\n${blocks}` })
  const byBlock = decided(whole)
  return byBlock && { body: byBlock, confidence: 'medium' }
}

function fromKind(kind: string): Body {
  if (PUBLIC_KINDS.has(kind)) return 'public'
  if (kind === 'church') return 'church'
  if (kind === 'establishment') return 'public'
  return PRIVATE_KINDS.has(kind) ? 'private' : 'unclear'
}

/** The controller's name with what stands around it, up to the words of another role. */
function controllerWords(reading: Reading, { controller }: Facts): string {
  return controller.found
    .slice(0, 2)
    .map(({ at }) => {
      const block = reading.blockAt(at.start)
      const section = block?.section.blocks ?? []
      const index = block ? section.indexOf(block) : -1
      const near = index < 0 ? [] : section.slice(index, index + 4)
      const end = Math.max(
        at.end,
        ...near.filter((next) => next.start < at.end + 200).map((next) => next.end),
      )
      return beforeOthers(reading, {
        start: block?.start ?? at.start,
        end: Math.min(end, at.start + BLOCK_REACH),
      })
    })
    .join('\n')
}

function beforeOthers(reading: Reading, passage: Passage): string {
  const other = reading.hits(['dpo.officer', 'dpo.commissioner'], passage)[0]
  return reading.text({ start: passage.start, end: other?.start ?? passage.end })
}

function hostsOf(reading: Reading, facts: Facts): string[] {
  const standing = standingOf(facts.controller)
  return facts.contacts.found
    .filter(({ value }) => value.kind === 'email')
    .filter((contact) => ['controller', 'dpo'].includes(ownerOf(reading, contact, standing)))
    .map(({ value }) => value.text)
}

/** Without a controller's name: the title, then the words by which the text speaks of its author. */
function fromText(reading: Reading, facts: Facts, seat: SeatOfBody): Told {
  const title = facts.title.found[0]?.value ?? ''
  const hosts = hostsOf(reading, facts)
  const base = {
    hosts,
    country: seat.country === 'AT' ? ('AT' as const) : ('DE' as const),
    state: seat.state,
  }
  const byTitle = decided(scoreOf({ ...base, text: title }))
  if (byTitle) return { body: byTitle, confidence: 'low', because: { code: 'title', words: title } }
  const hit = reading.hits(['body.selfPublic', 'body.selfPrivate', 'body.selfChurch'])[0]
  if (!hit) return { body: 'unclear', confidence: 'low', because: { code: 'nothing' } }
  const body = selfOf(reading)
  return { body, confidence: 'low', because: { code: 'text', words: reading.text(hit) } }
}

function selfOf(reading: Reading): Body {
  const counts: [Body, number][] = [
    ['public', reading.hits('body.selfPublic').length],
    ['private', reading.hits('body.selfPrivate').length],
    ['church', reading.hits('body.selfChurch').length],
  ]
  const [first, second] = counts.sort((a, b) => b[1] - a[1])
  return first && second && first[1] > second[1] ? first[0] : 'unclear'
}
