import type { Passage } from '../../document/notice.ts'
import type { Hit } from '../../document/phrases.ts'
import type { Found } from '../fact.ts'
import type { Obligation } from '../facts.ts'
import type { Reading } from '../reading.ts'
import { isElsewhere, PERSON } from './obligation-halves.ts'
import { stretchAt } from './stretch.ts'
import { trimmed } from './trim.ts'

type Half = Found<Obligation>

/** Sentences behind a duty within which words like "otherwise" speak of it. */
const NEAR = 2

/**
 * What follows when data are not given; and the needs and statutory duties that are an answer only with what follows
 * beside them ("For the contract we need …; otherwise …").
 */
export function consequences(reading: Reading, halves: readonly Half[]): Half[] {
  const leaning = leanings(reading)
  const told = [...halves, ...leaning]
  const found = [
    ...reading.hits('obligation.withheld').filter((hit) => isEffect(reading, hit, told)),
    ...reading
      .hits('obligation.withheldBeside')
      .filter((hit) => isBesideEffect(reading, hit, told)),
    ...reading
      .hits(['obligation.noHarm', 'obligation.sanction'])
      .filter((hit) => isBeside(reading, hit, told)),
  ]
    .filter((hit) => isHere(reading, hit))
    .map((hit): Half => {
      const at = trimmed(reading, stretchAt(reading, hit.start), hit)
      return { value: { says: 'consequence' }, at, confidence: 'medium' }
    })
  return [...leaning.filter(({ at }) => found.some((one) => isNear(reading, at, one.at))), ...found]
}

function isHere(reading: Reading, hit: Hit): boolean {
  const block = reading.blockAt(hit.start)
  if (!block || reading.inHeading(hit) || isElsewhere(reading, block)) return false
  const stretch = stretchAt(reading, hit.start)
  if (!reading.has(stretch, 'obligation.aside')) return true
  return reading.has(hit, 'obligation.noHarm') && reading.has(stretch, 'obligation.withheld')
}

/** "Without the data … cannot": beside a duty the sentence need not name the data again. */
function isEffect(reading: Reading, hit: Hit, told: readonly Half[]): boolean {
  const stretch = stretchAt(reading, hit.start)
  const behind = reading.text({ start: hit.end, end: stretch.end })
  if (CONSENT.test(behind) && reading.has(stretch, 'basis.handingOn')) return false
  const effect = reading.has(stretch, 'obligation.effect') || isRefused(reading.text(hit), behind)
  return (effect && reading.has(stretch, 'obligation.data')) || isBesideEffect(reading, hit, told)
}

/** "Without your consent we hand nothing on": says nothing of data that are not given. */
const CONSENT = /^\s(?:ausdrückliche |vorherige )?(?:Einwilligung|Zustimmung|Erlaubnis|consent)/
/** "Without your name we issue no card": a plain no will do where it is said which data are lacking. */
function isRefused(withheld: string, behind: string): boolean {
  return CANNOT.test(behind) || (DATA_LACK.test(withheld) && NOT.test(behind))
}

const DATA_LACK =
  /^(?:ohne|without)\s(?:\S{1,30}\s){0,4}\S{0,30}(?:[Nn]amen?|anschrift|adresse|address|datum|nummer|angaben)$/i
const NOT = /\b(?:nichts?|niemand(?:en)?|kein(?:e[nrms]?)?|nur|not|cannot|unable)\b/
const CANNOT = /\b(?:nicht|keine?[nrms]?)\s[^.;]{0,80}\b(?:können|kann|möglich)\b/

function isBesideEffect(reading: Reading, hit: Hit, told: readonly Half[]): boolean {
  const stretch = stretchAt(reading, hit.start)
  if (!isBeside(reading, hit, told)) return false
  const behind = reading.text({ start: hit.end, end: stretch.end })
  return reading.has(stretch, 'obligation.effect', 'obligation.sanction') || NOT.test(behind)
}

function isBeside(reading: Reading, hit: Hit, told: readonly Half[]): boolean {
  return told.some(({ at }) => isNear(reading, at, hit))
}

/** What follows stands in the sentence of the duty, or soon behind it in the same section. */
function isNear(reading: Reading, duty: Passage, hit: Passage): boolean {
  if (reading.sectionAt(duty.start) !== reading.sectionAt(hit.start)) return false
  const from = reading.sentenceAt(duty.start)?.index ?? 0
  const to = reading.sentenceAt(duty.end - 1)?.index ?? from
  const index = reading.sentenceAt(hit.start)?.index ?? 0
  return index >= from && index <= to + NEAR
}

/** What data are needed for, and duties of statute law. */
function leanings(reading: Reading): Half[] {
  const needs = reading
    .hits(['obligation.needed', 'obligation.must'])
    .filter((hit) => isNeed(reading, hit))
    .filter((hit) => reading.has(stretchAt(reading, hit.start), 'obligation.data'))
  const duties = reading
    .hits('obligation.duty')
    .filter((hit) => isOfPeople(reading.text(stretchAt(reading, hit.start))))
    .filter((hit) => isPunished(reading, hit))
  return [...needs, ...duties].flatMap((hit): Half[] => {
    const stretch = stretchAt(reading, hit.start)
    if (reading.inHeading(hit)) return []
    if (reading.has(stretch, 'basis.keeping', 'basis.handingOn', 'obligation.technical')) return []
    const at = trimmed(reading, stretch, hit)
    return [{ value: { says: 'required' }, at, confidence: 'medium' }]
  })
}

/** A duty of those who hand in data, not of the controller and its staff. */
function isOfPeople(sentence: string): boolean {
  if (/\b(?:[Ww]ir|[Ww]e)\b|[Gg]eheim|[Vv]erschwieg|aufzubewahren/.test(sentence)) return false
  return (
    PERSON.test(sentence) || /[Aa]nmeld|[Mm]eldung|[Aa]nzeige|[Aa]uskunft|[Aa]ngabe/.test(sentence)
  )
}

/** "is required", not "is not required" and no duty of anybody's. */
function isNeed(reading: Reading, hit: Hit): boolean {
  const { start } = stretchAt(reading, hit.start)
  if (reading.has({ start, end: hit.end }, 'basis.without')) return false
  return /erforderlich|notwendig|nötig|brauch|unerlässlich|voraussetzung|verpflichtend|zwingend|necessary|required|need/i.test(
    reading.text(hit),
  )
}

function isPunished(reading: Reading, hit: Hit): boolean {
  return reading.hits('obligation.sanction').some((fine) => isNear(reading, hit, fine))
}
