/** What makes of a deed a right: that the reader demands it, asks for it, or is told that it may be had. */
import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import { clauseOf } from '../clause.ts'
import type { Facts, RightName } from '../facts.ts'
import type { Reading, Sentence } from '../reading.ts'
import { articlesIn } from './articles.ts'
import { namings } from './naming.ts'

/** Words between the verb and what makes it a demand. */
const NEAR = 14
/** What the controller can do is no possibility of the reader's. */
const CONTROLLER = /\b(?:können|dürfen) wir\b|\bwir (?:können|dürfen)\b|\bwe (?:can|may)\b/i

export interface Demand {
  hit: Hit
  sentence: Sentence
  clause: Passage
  /** "Verlangen", "lassen" near the verb, or an entry of a list that opens with "Sie haben das Recht". */
  demanded: boolean
  /** "Auf Wunsch", "sobald Sie uns darauf hinweisen". */
  requested: boolean
  /** Demanded, requested, or with the right's own article. */
  asked: boolean
  cited: boolean
  claimed: boolean
  possible: boolean
  /** Any word of being able to, of whomever but the controller. */
  can: boolean
}

export function demandOf(
  reading: Reading,
  facts: Facts,
  { name, hit, sentence }: { name: RightName; hit: Hit; sentence: Sentence },
): Demand {
  const clause = withAnswer(reading, sentence)
  const demanded = isNear(hit, reading.hits('rights.let', clause)) || isListed(reading, sentence)
  const requested = reading.has(clause, 'rights.request')
  const cited = articlesIn(facts, clause).includes(namings[name].article)
  return {
    hit,
    sentence,
    clause,
    demanded,
    requested,
    cited,
    asked: demanded || requested || cited,
    claimed: reading.has(clause, 'rights.claim'),
    possible: reading.has(clause, 'rights.may'),
    can: reading.has(clause, 'withdrawal.can') && !CONTROLLER.test(reading.text(clause)),
  }
}

/** "Sollen wir Ihre Daten löschen? Schreiben Sie uns": a question goes with its answer. */
function withAnswer(reading: Reading, sentence: Sentence): Passage {
  const clause = clauseOf(reading, sentence)
  const next = reading.sentences[sentence.index + 1]
  const asks = reading.text(sentence).trimEnd().endsWith('?')
  return asks && next?.block === sentence.block ? { start: clause.start, end: next.end } : clause
}

/** An entry of a list that opens with "Sie haben das Recht" or "Sie können verlangen". */
function isListed(reading: Reading, { block }: Sentence): boolean {
  const { kind, lead } = block
  if (kind === 'paragraph' || lead === undefined) return false
  return reading.has(lead, 'rights.entitled', 'rights.let')
}

function isNear(hit: Hit, others: readonly Hit[]): boolean {
  return others.some(({ first, last }) => first - hit.last <= NEAR && hit.first - last <= NEAR)
}
