/** Rights called by their name in running text or in a list. */
import type { Level } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import type { Found } from '../fact.ts'
import type { Right, RightName } from '../facts.ts'
import { quote } from '../quote.ts'
import type { Reading, Sentence } from '../reading.ts'
import { type Entitlement, entitlementOf } from './entitlement.ts'
import { namings, nouns } from './naming.ts'
import { scopeOf } from './scope.ts'

/** What the reader can also do alone, on the own device. */
const MADE_ALONE: readonly RightName[] = ['erasure', 'access']

/** Words of an entry that names a right; a longer one tells its conditions. */
const ENTRY = 14

export function named(reading: Reading, name: RightName): Found<Right>[] {
  const found = reading.hits(namings[name].noun).flatMap((hit) => {
    const entitlement = entitlementOf(reading, hit)
    const kind = kindOf(reading, name, { hit, entitlement })
    return kind
      ? [{ ...finding(reading, hit, kind), confidence: sure(reading, hit, entitlement) }]
      : []
  })
  if (name === 'restriction') return [...found, ...blocked(reading)]
  return name === 'portability' ? [...found, ...carried(reading)] : found
}

/** A claim or a short entry is quoted before a mere possibility, which may concern a side matter. */
function sure(reading: Reading, hit: Hit, entitlement: Entitlement): Level {
  if (entitlement === 'claim') return 'high'
  const sentence = reading.sentenceAt(hit.start)
  const short = sentence !== undefined && sentence.endToken - sentence.firstToken <= ENTRY
  return entitlement === 'list' && short && !isTitle(reading, sentence) ? 'high' : 'medium'
}

/** "Auskunft, Löschung usw.": rights in one row without their articles announce what follows. */
function isTitle(reading: Reading, sentence: Sentence): boolean {
  const row = nouns.filter((noun) => reading.has(sentence, noun)).length > 1
  return row && !/\d|[Rr]echt|[Rr]ight/.test(reading.text(sentence))
}

function blocked(reading: Reading): Found<Right>[] {
  return reading
    .hits('rights.blocking')
    .filter((hit) => ['claim', 'list'].includes(entitlementOf(reading, hit)))
    .map((hit) => finding(reading, hit, 'blocking'))
}

/** "Auskunft, Löschung und Übertragung": among other rights the sending of data is one. */
function carried(reading: Reading): Found<Right>[] {
  return reading
    .hits('rights.carrying')
    .filter((hit) => {
      const sentence = reading.sentenceAt(hit.start)
      if (!sentence || reading.has(sentence, 'rights.sending')) return false
      return entitlementOf(reading, hit) === 'claim' && reading.has(sentence, ...nouns)
    })
    .map((hit) => finding(reading, hit, 'named'))
}

function finding(reading: Reading, hit: Hit, kind: Right['kind']): Found<Right> {
  return { value: { kind }, at: quote(reading, hit), confidence: 'high' }
}

function kindOf(
  reading: Reading,
  name: RightName,
  { hit, entitlement }: { hit: Hit; entitlement: Entitlement },
): Right['kind'] | undefined {
  const sentence = reading.sentenceAt(hit.start)
  if (entitlement === 'none' || !sentence) return undefined
  if (isOther(reading, name, { sentence, entitlement })) return undefined
  if (reading.has(sentence, 'rights.inPassing') || pointsElsewhere(reading, sentence))
    return 'pointer'
  return name === 'objection' ? scopeOf(reading, sentence, entitlement) : 'named'
}

/** Something else by the same word: the own device, the sending of data, the change of an order. */
function isOther(
  reading: Reading,
  name: RightName,
  { sentence, entitlement }: { sentence: Sentence; entitlement: Entitlement },
): boolean {
  if (name === 'access' && entitlement === 'may' && !isOnRights(reading, sentence)) return true
  if (MADE_ALONE.includes(name)) return isOnDevice(reading, sentence, entitlement)
  if (name === 'portability') return reading.has(sentence, 'rights.sending')
  return name === 'rectification' && entitlement === 'may' && !isOfData(reading, sentence)
}

/** Deleting one's cookies is no right against the controller. */
function isOnDevice(reading: Reading, sentence: Sentence, entitlement: Entitlement): boolean {
  return entitlement === 'may' && reading.has(sentence, 'rights.device')
}

/** One also gets information on free places. */
function isOnRights(reading: Reading, sentence: Sentence): boolean {
  if (reading.has(sentence, 'rights.data', 'rights.held', 'rights.claim')) return true
  return (
    nouns.filter((noun) => reading.has(sentence, noun)).length > 1 ||
    /15/.test(reading.text(sentence))
  )
}

/** One also corrects an order. */
function isOfData(reading: Reading, sentence: Sentence): boolean {
  return reading.has(sentence, 'rights.data', 'rights.wrong')
}

/** "Hinweise zu Ihren Rechten (Auskunft, Löschung) finden Sie unter …": the right stands elsewhere. */
function pointsElsewhere(reading: Reading, sentence: Sentence): boolean {
  return (
    reading.has(sentence, 'rights.pointer') &&
    reading.has(sentence, 'rights.all') &&
    !reading.has(sentence, 'rights.entitled')
  )
}
