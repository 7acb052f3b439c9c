import { INSTRUMENTS } from '../../law/instrument-table.ts'
import type { Detector } from '../detector.ts'
import { type Found, fact } from '../fact.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { SafeguardCopy } from '../values/consistency.ts'

/** Clauses, binding rules, codes, certificates: safeguards of which a copy can be asked. */
const COPIED = new Set(
  INSTRUMENTS.filter(({ copyOwed, voidSince }) => copyOwed && !voidSince).map(({ id }) => id),
)
/** Blocks behind the safeguard in which the copy is told. */
const REACH = 2

/** For each safeguard of Art. 46 or 47: whether the text tells how to obtain a copy, or where it is to be had. */
export const safeguardCopies: Detector<'safeguardCopies'> = (reading, facts) => {
  const others = facts.safeguards.found.filter(({ value }) => !COPIED.has(value.instrument))
  const found = facts.safeguards.found
    .filter(({ value }) => COPIED.has(value.instrument) && !value.disowned)
    .map(({ value, at }): Found<SafeguardCopy> => {
      const block = reading.blockAt(at.start)
      // Where a decision on adequacy carries the transfer, no copy is owed.
      const adequate = others.some((one) => reading.blockAt(one.at.start) === block)
      const told = adequate || around(reading, at.start).some((one) => tellsWhere(reading, one))
      return { value: { instrument: value.instrument, told }, at, confidence: 'medium' }
    })
  return fact(found.length > 0 ? 'yes' : 'no', found)
}

function around(reading: Reading, offset: number): Sentence[] {
  const block = reading.blockAt(offset)
  if (!block) return []
  return reading.blocks
    .slice(block.index, block.index + REACH + 1)
    .filter(({ section }) => section === block.section)
    .flatMap(({ sentences }) => sentences)
}

/** A link, or words that offer a copy. */
function tellsWhere(reading: Reading, sentence: Sentence): boolean {
  return /https?:|www\./.test(reading.text(sentence)) || reading.has(sentence, 'copying.copy')
}
