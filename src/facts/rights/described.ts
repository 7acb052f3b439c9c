/** Rights described by what the reader may demand: that wrong data are corrected, that data are only stored. */
import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import type { Found } from '../fact.ts'
import type { Facts, Right, RightName } from '../facts.ts'
import { quote } from '../quote.ts'
import type { Reading, Sentence } from '../reading.ts'
import { type Demand, demandOf } from './demand.ts'
import { inRightsContext, isCondition, isLabel } from './entitlement.ts'
import { namings } from './naming.ts'
import { scopeOf } from './scope.ts'

type Kind = Right['kind'] | undefined

/** The form in which data are carried off, whatever else the sentence names. */
const FORM = /format|lesbar|readable/i

export function described(reading: Reading, facts: Facts, name: RightName): Found<Right>[] {
  return [...reading.hits(namings[name].verb), ...further(reading, name)].flatMap((hit) => {
    const sentence = reading.sentenceAt(hit.start)
    if (!sentence || isLabel(reading, sentence.block)) return []
    if (isCondition(reading, hit, sentence)) return []
    const kind = kinds[name](reading, demandOf(reading, facts, { name, hit, sentence }))
    return kind ? [{ value: { kind }, at: quote(reading, hit), confidence: 'medium' as const }] : []
  })
}

/** Words that describe a right only beside others: "ändern" beside "falsch", "übertragen" beside "Dritten". */
function further(reading: Reading, name: RightName): Hit[] {
  if (name === 'access') return reading.hits(['rights.accessTell', 'rights.accessLearn'])
  if (name === 'portability') return reading.hits('rights.carryOff')
  if (name === 'objection') return reading.hits(['rights.objection', 'rights.optOut'])
  return name === 'rectification' ? reading.hits('rights.change') : []
}

const kinds: Record<RightName, (reading: Reading, demand: Demand) => Kind> = {
  access,
  rectification,
  erasure,
  restriction,
  objection,
  portability,
}

/** Data on the reader that the reader can learn of, or that the controller tells on request. */
function access(reading: Reading, demand: Demand): Kind {
  const { clause, hit, asked, claimed, possible } = demand
  const open = asked || claimed || possible
  if (reading.has(clause, 'rights.preface', 'rights.gadget')) return undefined
  if (reading.has(hit, 'rights.accessVerb'))
    return open || inRightsContext(reading, demand.sentence.block) ? 'described' : undefined
  if (!reading.has(clause, 'rights.held')) return undefined
  const told = !reading.has(hit, 'rights.accessLearn')
  return (told ? asked : open) ? 'described' : undefined
}

/** Wrong data that are set right when the reader asks, or may be; among rights it goes without saying who asks. */
function rectification(reading: Reading, demand: Demand): Kind {
  const { clause, asked, claimed, possible } = demand
  if (reading.has(clause, 'rights.gadget')) return undefined
  const wrong = reading.has(clause, 'rights.wrong')
  if (reading.has(demand.hit, 'rights.change') && !wrong) return undefined
  if (!wrong && !reading.has(clause, 'rights.data')) return undefined
  const told = wrong && ofData(reading, clause) && isOnWrong(reading, demand)
  return asked || claimed || possible || told ? 'described' : undefined
}

/** Of data, or of all there is ("stimmt etwas nicht"); not of this notice. */
function ofData(reading: Reading, clause: Passage): boolean {
  if (reading.has(clause, 'rights.preface')) return false
  return reading.has(clause, 'rights.data') || /stimm/i.test(reading.text(clause))
}

/** Among rights, or under a question such as "Was ist, wenn etwas nicht stimmt?" */
function isOnWrong(reading: Reading, { sentence }: Demand): boolean {
  const { heading } = sentence.block.section
  if (heading && reading.has(heading, 'rights.wrong')) return true
  return inRightsContext(reading, sentence.block)
}

/** Data that are deleted on demand; what one deletes oneself, or a single thing that is, is less. */
function erasure(reading: Reading, demand: Demand): Kind {
  const { clause, demanded, requested, possible } = demand
  if (reading.has(clause, 'rights.gadget')) return undefined
  if (!demand.cited && !reading.has(clause, 'rights.data')) return undefined
  if (demanded) return 'described'
  if (requested) return requestedErasure(reading, clause)
  if (reading.has(clause, 'rights.callFor')) return 'narrow'
  return possible ? 'self-service' : undefined
}

function requestedErasure(reading: Reading, clause: Passage): Kind {
  if (reading.has(clause, 'rights.device')) return 'self-service'
  return reading.has(clause, 'rights.things') ? 'narrow' : 'described'
}

/** Processing that is cut down on demand. */
function restriction(reading: Reading, demand: Demand): Kind {
  const { clause, demanded, requested, claimed } = demand
  if (reading.has(clause, 'rights.gadget')) return undefined
  if (!reading.has(clause, 'rights.processing', 'rights.process')) return undefined
  return demanded || requested || claimed ? 'described' : undefined
}

/** An objection to the processing; to anything else it is narrower. */
function objection(reading: Reading, demand: Demand): Kind {
  const { sentence, asked, claimed, possible, can } = demand
  if (!(asked || claimed || possible || can)) return undefined
  if (reading.has(demand.hit, 'rights.optOut')) return optOut(reading, sentence)
  const kind = scopeOf(reading, sentence, 'may')
  if (kind === 'narrow' && isWhole(reading, demand)) return 'described'
  if (kind !== 'named') return kind
  const general =
    demand.cited ||
    reading.has(sentence.block, 'rights.processing', 'rights.process') ||
    reading.has(sentence, 'rights.situation')
  return general || isListed(demand) ? 'described' : 'narrow'
}

/** Leaving a mailing list for advertising is an objection to advertising alone. */
function optOut(reading: Reading, { block }: Sentence): Kind {
  return reading.has(block, 'rights.marketing', 'rights.narrow') ? 'narrow' : undefined
}

/** With its own article, an objection to storing or processing is the right itself, unless it is to advertising. */
function isWhole(reading: Reading, { cited, sentence }: Demand): boolean {
  if (!cited || reading.has(sentence, 'rights.marketing')) return false
  return reading.has(sentence, 'rights.processing') && reading.has(sentence, 'rights.data')
}

/** Data that the reader gets in a form to be used elsewhere, or has sent on. */
function portability(reading: Reading, demand: Demand): Kind {
  const { clause, hit, asked, claimed, possible } = demand
  const asForm = FORM.test(reading.text(clause))
  if (!asForm && reading.has(clause, 'rights.objectionVerb', 'rights.objection', 'rights.access'))
    return undefined
  if (!reading.has(hit, 'rights.carryOff') || reading.has(hit, 'rights.portabilityVerb'))
    return asked || claimed || possible ? 'described' : undefined
  return demand.cited || (asked && reading.has(clause, 'rights.elsewhere'))
    ? 'described'
    : undefined
}

function isListed({ sentence }: { sentence: Sentence }): boolean {
  return sentence.block.kind !== 'paragraph'
}
