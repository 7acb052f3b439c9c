import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import type { Cue } from '../../language/lexicon.ts'
import type { Found } from '../fact.ts'
import type { Obligation } from '../facts.ts'
import type { ReadBlock, Reading, Sentence } from '../reading.ts'
import { stretchAt } from './stretch.ts'
import { isConditional, isUnder } from './told-basis.ts'
import { trimmed } from './trim.ts'

type Says = Obligation['says']

/** Where the notice says that data must be given, or that they are given freely. */
export function halves(reading: Reading): Found<Obligation>[] {
  return [
    ...duties(reading, 'obligation.required', 'required'),
    ...duties(reading, 'obligation.provision', 'required'),
    ...duties(reading, 'obligation.voluntary', 'voluntary'),
    ...mustGive(reading),
    ...answers(reading),
  ]
}

/** The rights' own conditions, and the right of access to what was collected, are elsewhere. */
export function isElsewhere(reading: Reading, block: ReadBlock): boolean {
  return (
    isUnder(block.section, reading, 'basis.rightsHeading') &&
    !isUnder(block.section, reading, 'obligation.heading')
  )
}

/** Under a heading that asks, or behind a question, a plain yes or need answers, and so does a plain no. */
function answers(reading: Reading): Found<Obligation>[] {
  const under = reading
    .sectionsAbout('obligation.heading')
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences))
  const behind = reading.sentences.filter((sentence) => isAnswer(reading, sentence))
  return [...under, ...behind].flatMap((sentence) => {
    const says = answerOf(reading, sentence)
    const at = trimmed(reading, sentence, sentence)
    return says ? [{ value: { says }, at, confidence: 'medium' as const }] : []
  })
}

/** The sentence behind a question that stands in the running text. */
function isAnswer(reading: Reading, { index }: Sentence): boolean {
  const before = reading.sentences[index - 1]
  if (!before || !reading.has(before, 'obligation.heading')) return false
  return reading.text(before).endsWith('?')
}

function answerOf(reading: Reading, sentence: Sentence): Says | undefined {
  const opening = { start: sentence.start, end: sentence.start + OPENING }
  if (reading.has(opening, 'obligation.no')) return 'voluntary'
  if (reading.has(opening, 'obligation.yes')) return 'required'
  if (reading.has(sentence, 'obligation.withheld', 'obligation.effect')) return undefined
  return reading.has(sentence, 'obligation.must', 'obligation.needed') ? 'required' : undefined
}

/** "No.", "Yes, under section 60 …" */
const OPENING = 5

function duties(reading: Reading, cue: Cue, says: Says): Found<Obligation>[] {
  return reading.hits(cue).flatMap((hit) => {
    const stretch = stretchAt(reading, hit.start)
    if (!isHere(reading, hit, stretch)) return []
    const told = says === 'voluntary' ? freely(reading, hit, stretch) : owed(reading, hit, cue)
    const at = trimmed(reading, stretch, hit)
    return told ? [{ value: { says: told }, at, confidence: 'high' as const }] : []
  })
}

function freely(reading: Reading, hit: Hit, stretch: Passage): Says | undefined {
  return isOnData(reading, hit, stretch) ? 'voluntary' : undefined
}

function owed(reading: Reading, hit: Hit, cue: Cue): Says | undefined {
  const stretch = stretchAt(reading, hit.start)
  if (!isOnThePerson(reading, hit, stretch) || OURSELVES.test(reading.text(stretch)))
    return undefined
  if (cue === 'obligation.provision' && !isDuty(reading, stretch)) return undefined
  return NEGATED.test(reading.text(withWordsAround(reading, hit))) ? 'voluntary' : 'required'
}

/** "You are not obliged": freedom in the words of duty. */
const NEGATED = /\b(?:nicht|keine[nr]?|weder|niemand|not|no|neither)\b/

/** The hit with the two words before it; of "you must … data" also the two behind it, where the verb stands. */
function withWordsAround(reading: Reading, hit: Hit): Passage {
  const sentence = reading.sentenceAt(hit.start)
  const first = Math.max(hit.first - 2, sentence?.firstToken ?? 0)
  const behind = /m[uü]ss/i.test(reading.text(hit)) ? 2 : 0
  const last = Math.min(hit.last + behind, (sentence?.endToken ?? hit.last + 1) - 1)
  return {
    start: reading.tokens[first]?.start ?? hit.start,
    end: reading.tokens[last]?.end ?? hit.end,
  }
}

/** "You must … give your name", however long what stands between; "you need not tell us" is a freedom. */
function mustGive(reading: Reading): Found<Obligation>[] {
  return reading.hits('obligation.have').flatMap((hit) => {
    const stretch = stretchAt(reading, hit.start)
    const [give] = reading.hits('obligation.give', { start: hit.end, end: stretch.end })
    if (!give || !isHere(reading, hit, stretch) || OURSELVES.test(reading.text(stretch))) return []
    if (reading.has(stretch, 'basis.claim', 'basis.keeping', 'basis.handingOn')) return []
    const between = reading.text({ start: hit.end, end: give.start })
    const free = /\b(?:nichts?|keine[nr]?|not|no)\b/.test(between)
    const says: Says = free ? 'voluntary' : 'required'
    return [{ value: { says }, at: trimmed(reading, stretch, hit), confidence: 'medium' as const }]
  })
}

/** The controller's own duty. */
const OURSELVES =
  /\b(?:wir müssen|müssen wir|sind wir|wir sind|wir verpflichten|verpflichten wir|we (?:may |might |will |also )?(?:must|have to|need to|be required|be obliged)|we are (?:also |legally )?(?:required|obliged|bound))\b/i

/** In the text, not under the rights, and not on cookies. */
function isHere(reading: Reading, hit: Hit, stretch: Passage): boolean {
  const block = reading.blockAt(hit.start)
  if (!block || reading.inHeading(hit) || isElsewhere(reading, block)) return false
  return !reading.has(stretch, 'obligation.technical', 'obligation.exercise')
}

/** "The provision of the data is … necessary", however far the two stand apart. */
function isDuty(reading: Reading, stretch: Passage): boolean {
  if (isConditional(reading, stretch)) return false
  return reading.has(stretch, 'obligation.must') && reading.has(stretch, 'obligation.data')
}

/** The duty to give data, not the controller's duty to hand them on or to keep them. */
function isOnThePerson(reading: Reading, hit: Hit, stretch: Passage): boolean {
  const kept = /speicher|aufbewahr|lange\b|\bretain|\bstor(?:e|age)/i.test(reading.text(stretch))
  if (kept || reading.has(stretch, 'basis.handingOn', 'basis.keeping')) {
    if (!/bereit|angab|angeb|provi/i.test(reading.text(hit))) return false
  }
  const duty = /pflicht(?:en)?$/i.test(reading.text(hit))
  // "Die Mitwirkungspflicht folgt aus §§ 60 ff. SGB I": only the person can owe it.
  if (/^mitwirkungs/i.test(reading.text(hit)) && reading.text(stretch).includes('§')) return true
  return !duty || PERSON.test(reading.text(stretch))
}

/** The one who owes the data. */
export const PERSON =
  /\b(?:Sie|Ihnen|Ihren?|[dD]u|[dD]eine?|[bB]etroffenen?|[Pp]erson|Jede[rs]?|jede[rs]?|[wW]er|Eltern|Bewerber|you)\b|\b(?:[Mm]itglied|Antragstell|Halter|Bürger|Teilnehm)/

/** Freedom to give data: not the freedom of consent as it was given, nor of a service that has the word in its name. */
function isOnData(reading: Reading, hit: Hit, stretch: Passage): boolean {
  const other = reading.hits('obligation.otherVoluntary', stretch)
  if (other.some(({ start, end }) => start <= hit.start && hit.end <= end)) return false
  if (reading.has(stretch, 'basis.defines')) return false
  if (/pflicht/i.test(reading.text(hit)) && reading.has(stretch, 'basis.handingOn')) return false
  if (isConditional(reading, stretch) && !reading.has(stretch, 'obligation.withheld')) return false
  if (isUnder(reading.sectionAt(hit.start), reading, 'obligation.heading')) return true
  return reading.has(stretch, 'obligation.data')
}
