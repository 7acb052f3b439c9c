import type { Detector } from '../detector.ts'
import { type Fact, type Found, fact, type NearMiss } from '../fact.ts'
import type { Obligation } from '../facts.ts'
import type { Reading } from '../reading.ts'
import { consequences } from './obligation-consequences.ts'
import { halves } from './obligation-halves.ts'
import { isConditional } from './told-basis.ts'
import { trimmed } from './trim.ts'

/**
 * Whether data must be given or are given freely, and what follows when they are not (Art. 13(2)(e) GDPR).
 * Stated with both halves, in part with one of them.
 */
export const obligation: Detector<'obligation'> = (reading) => {
  const told = halves(reading)
  const found = onceEach([...told, ...consequences(reading, told)])
  const searched = reading
    .sectionsAbout('obligation.heading')
    .map(({ path }) => path)
    .slice(0, 3)
  const stated = statedBy(reading, found)
  return fact(stated, found, searched, stated === 'yes' ? undefined : nearMiss(reading, found))
}

function statedBy(
  reading: Reading,
  found: readonly Found<Obligation>[],
): Fact<Obligation>['stated'] {
  const says = new Set(found.map(({ value }) => value.says))
  const half = says.has('required') || says.has('voluntary')
  if (half && says.has('consequence')) return 'yes'
  if (found.some((one) => one.value.says === 'voluntary' && isNeededBeside(reading, one)))
    return 'yes'
  return found.length > 0 ? 'partial' : 'no'
}

/** "You are free to enter the data; for the delivery they are needed": the need tells what follows. */
function isNeededBeside(reading: Reading, { at }: Found<Obligation>): boolean {
  const block = reading.blockAt(at.start)
  const next = reading.sentences[(reading.sentenceAt(at.end - 1)?.index ?? 0) + 1]
  if (!block || !next || next.block !== block) return false
  if (isConditional(reading, next)) return false
  return (
    reading.has(next, 'obligation.needed') &&
    !reading.has(next, 'obligation.voluntary', 'basis.without')
  )
}

/** One find a sentence and a half, in the order of the text. */
function onceEach(found: readonly Found<Obligation>[]): Found<Obligation>[] {
  const seen = new Set<string>()
  return [...found]
    .sort((a, b) => a.at.start - b.at.start)
    .filter(({ value, at }) => {
      const key = `${value.says} ${at.start}`
      return seen.has(key) ? false : seen.add(key)
    })
}

/** What there is of it, and the half that is lacking; or a heading without an answer. */
function nearMiss(reading: Reading, found: readonly Found<Obligation>[]): NearMiss | undefined {
  const [first] = found
  if (first) {
    const lacks = first.value.says === 'consequence' ? 'duty' : 'consequence'
    return { at: first.at, lacks }
  }
  const section = reading.sections.find(
    ({ heading }) => heading && reading.has(heading, 'obligation.heading'),
  )
  return (
    section?.heading && { at: trimmed(reading, section.heading, section.heading), lacks: 'answer' }
  )
}
