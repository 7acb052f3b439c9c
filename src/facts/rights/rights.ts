/** The six rights of Art. 15 to 18, 20 and 21: whether a notice tells the reader that they exist. */
import type { Detector } from '../detector.ts'
import { type Fact, type Found, fact, type NearMiss } from '../fact.ts'
import type { Facts, Right, RightName } from '../facts.ts'
import { quote } from '../quote.ts'
import type { Reading } from '../reading.ts'
import { citedOnly } from './cited-only.ts'
import { described } from './described.ts'
import { headed } from './headed.ts'
import { named } from './named.ts'
import { namings } from './naming.ts'
import { pointers } from './pointers.ts'

const STATES: readonly Right['kind'][] = ['named', 'described']

/** What a partial statement of a right lacks; codes of rules/lacks.ts. */
const LACKS: Record<Right['kind'], string> = {
  named: 'answer',
  described: 'answer',
  'article-only': 'right-name',
  unlabelled: 'right-name',
  heading: 'right-text',
  blocking: 'restriction-word',
  pointer: 'right-here',
  narrow: 'right-in-general',
  'self-service': 'right-against-controller',
}

export const access = right('access')
export const rectification = right('rectification')
export const erasure = right('erasure')
export const restriction = right('restriction')
export const objection = right('objection')
export const portability = right('portability')

function right(name: RightName) {
  return ((reading, facts) => detect(reading, facts, name)) satisfies Detector<RightName>
}

/** A name or a description in the words of a right states it; anything less states it in part. */
function detect(reading: Reading, facts: Facts, name: RightName): Fact<Right> {
  const searched = reading.sectionsAbout('rights.heading').map(({ path }) => path)
  const words = [...named(reading, name), ...described(reading, facts, name)]
  const full = words.filter(({ value }) => STATES.includes(value.kind))
  const text = full.length > 0 ? full : [...headed(reading, name)]
  const stating = text.filter(({ value }) => STATES.includes(value.kind))
  if (stating.length > 0) return fact('yes', stating.sort(byPlace), searched)
  const rest = [...words, ...text, ...citedOnly(reading, facts, name), ...pointers(reading, facts)]
  const [nearest] = rest
  if (!nearest) return fact('no', [], searched, miss(reading, name))
  return fact('partial', rest, searched, { at: nearest.at, lacks: LACKS[nearest.value.kind] })
}

/** The first place that has the right's word without saying that there is a right. */
function miss(reading: Reading, name: RightName): NearMiss | undefined {
  const { noun, verb } = namings[name]
  const [hit] = [...reading.hits(noun), ...reading.hits(verb)]
  return hit && { at: quote(reading, hit), lacks: 'entitlement' }
}

function byPlace(one: Found<Right>, other: Found<Right>): number {
  return one.at.start - other.at.start
}
