/** Whether a notice tells how long data are kept, or by which criteria that is decided (Art. 13(2)(a)). */
import type { Passage } from '../../document/notice.ts'
import type { Detector } from '../detector.ts'
import { type Fact, type Found, fact } from '../fact.ts'
import type { Facts, Retention } from '../facts.ts'
import { quote } from '../quote.ts'
import type { Reading } from '../reading.ts'
import { isLabel } from '../rights/entitlement.ts'
import { isAboutStorage, isUnderHeading, statementsOf } from './statements.ts'

/** Blocks between a vague sentence and the period that fills it. */
const BESIDE = 1

type Statement = Found<Retention>

export const retention: Detector<'retention'> = (reading, facts) => {
  const searched = reading.sections
    .filter((section) => isUnderHeading(reading, section))
    .map(({ path }) => path)
  const all = statementsOf(reading)
  const vague = all.filter(({ value }) => value.kind === 'vague')
  const clear = all
    .filter(({ value }) => value.kind !== 'vague')
    .map((statement) => weighed(reading, statement))
    .sort((one, other) => Number(isPeriod(other)) - Number(isPeriod(one)))
  const open = onlySide(reading, facts, clear) ? uncovered(reading) : undefined
  if (!open && isAnswered(reading, all)) return fact('yes', [...clear, ...vague], searched)
  const nearest = open ?? [...vague, ...clear].find((statement) => tells(reading, statement))?.at
  if (!nearest) return silent(reading, searched)
  const found = vague.length > 0 ? [...vague, ...clear] : clear
  return fact('partial', found, searched, { at: nearest, lacks: 'period' })
}

/** A side matter is quoted after what answers for the data that readers hand in. */
function weighed(reading: Reading, statement: Statement): Statement {
  const side = isSide(statement) || (isNoneKept(statement) && !isAnswer(reading, statement))
  return side ? { ...statement, confidence: 'medium' } : statement
}

/** A period is shown before an event: it says the most. */
function isPeriod({ value }: Statement): boolean {
  return value.kind === 'period'
}

function isSide({ value }: Statement): boolean {
  return value.onDevice === true || value.logs === true
}

/**
 * The important operations are covered: by two periods, by one that nothing vague stands against, or by one beside an
 * event. Cookies alone do not answer for the notice, nor does an event beside a vague sentence.
 */
function isAnswered(reading: Reading, all: readonly Statement[]): boolean {
  const own = all.filter(({ value }) => !value.onDevice)
  const periods = own.filter(({ value }) => value.kind === 'period')
  const others = own.filter(({ value }) => value.kind === 'event' || value.kind === 'statute')
  const vague = own.filter(
    ({ value, confidence }) => value.kind === 'vague' && confidence !== 'low',
  )
  if (periods.length > 1 || (periods.length > 0 && others.length > 0)) return true
  const [period] = periods
  if (period) return vague.every((statement) => isCovered(reading, statement, period))
  if (vague.length > 0) return vague.every((statement) => isMeasured(reading, statement, others))
  return others.length > 0 || own.some((statement) => isAnswer(reading, statement))
}

/** That nothing is kept answers the question where it is asked; elsewhere it is a remark on one thing. */
function isAnswer(reading: Reading, statement: Statement): boolean {
  const block = reading.blockAt(statement.at.start)
  return isNoneKept(statement) && block !== undefined && isAboutStorage(reading, block)
}

function isNoneKept({ value }: Statement): boolean {
  return value.kind === 'none-kept'
}

/** Whether a statement tells at least a part: a denial does so of a certain thing, not of all personal data. */
function tells(reading: Reading, statement: Statement): boolean {
  if (!isNoneKept(statement)) return true
  return !statement.value.onDevice && reading.has(statement.at, 'storage.certain')
}

/** Periods for the server's log files, or for the tools of others, and none for anything else. */
function onlySide(reading: Reading, facts: Facts, clear: readonly Statement[]): boolean {
  const timed = clear.filter((statement) => !isNoneKept(statement) && !statement.value.onDevice)
  const sided = timed.every(
    (statement) => statement.value.logs === true || isOfProvider(reading, facts, statement),
  )
  return timed.length > 0 && sided
}

/** In a section whose heading names a service, or in a sentence that does. */
function isOfProvider(reading: Reading, facts: Facts, { at }: Statement): boolean {
  const heading = reading.sectionAt(at.start)?.heading
  return facts.providers.found.some(({ at: name }) =>
    [heading, at].some((near) => near && name.start >= near.start && name.end <= near.end),
  )
}

/** A sentence that says that data which readers hand in are stored, and not how long. */
function uncovered(reading: Reading): Passage | undefined {
  const open = reading.sentences.find(
    (sentence) =>
      reading.has(sentence, 'storage.handedIn') &&
      reading.has(sentence, 'storage.keep') &&
      !reading.has(sentence, 'storage.none', 'storage.logs', 'rights.claim', 'rights.may') &&
      !isLabel(reading, sentence.block),
  )
  return open && quote(reading, open)
}

/** "Solange erforderlich" is filled by a period for the same data: beside it, or in a section on storing. */
function isCovered(reading: Reading, vague: Statement, period: Statement): boolean {
  const one = reading.blockAt(vague.at.start)
  const other = reading.blockAt(period.at.start)
  if (!one || !other || reading.has(vague.at, 'storage.rest')) return false
  const beside = one.section === other.section && Math.abs(one.index - other.index) <= BESIDE
  return beside || isUnderHeading(reading, other.section)
}

/** "Solange erforderlich. Maßstab hierfür sind die Verjährungsfristen (§§ 169 ff. AO)": the statute sets the length. */
function isMeasured(reading: Reading, vague: Statement, others: readonly Statement[]): boolean {
  return others.some(
    ({ at }) =>
      reading.blockAt(at.start) === reading.blockAt(vague.at.start) &&
      reading.has(at, 'storage.measure') &&
      reading.text(at).includes('§'),
  )
}

function silent(reading: Reading, searched: string[][]): Fact<Retention> {
  const [hit] = reading.hits(['storage.period', 'storage.keep'])
  const miss = hit && { at: quote(reading, hit), lacks: 'period' }
  return fact('no', [], searched, miss)
}
