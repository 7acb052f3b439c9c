/** What is taken out of a notice to see whether a duty is missed: the words, the text below their heading, their value. */
import type { Notice, Passage } from '../../document/notice.ts'
import { sectionsOf } from '../../document/walk.ts'
import { without } from '../../document/without.ts'
import type { Fact, Found } from '../../facts/fact.ts'
import type { Facts } from '../../facts/facts.ts'
import { periodsIn } from '../../facts/grammar/periods.ts'
import { Reading } from '../../facts/reading.ts'

/** Facts that are told by a value, with what tells one of them by its value. */
const VALUED: Partial<Record<keyof Facts, (value: unknown) => boolean>> = {
  controllerContact: () => true,
  dpo: (value) => 'kind' in (value as object) && CONTACTS.has((value as { kind: string }).kind),
  legalBasis: (value) => (value as { by: string }).by === 'citation',
  retention: (value) => (value as { kind: string }).kind === 'period',
}
const CONTACTS = new Set(['address', 'email', 'phone', 'fax', 'web'])

/** What a fact was found by that is told by a value; nothing where the fact has none. */
export function valued(facts: Facts, name: keyof Facts): Found<unknown>[] {
  const isTold = VALUED[name]
  const { found } = facts[name] as Fact<unknown>
  return isTold ? found.filter(({ value }) => isTold(value)) : []
}

/** The values in the words that tell a fact: contacts, citations or periods. */
export function valuesIn(notice: Notice, facts: Facts, name: keyof Facts): Passage[] {
  const told = valued(facts, name).map(({ at }) => at)
  if (name === 'retention') {
    const reading = new Reading(notice)
    return told.flatMap((at) => periodsIn(reading, at))
  }
  const { found } = name === 'legalBasis' ? facts.citations : facts.contacts
  return found
    .map(({ at }) => at)
    .filter(({ start, end }) => told.some((at) => start >= at.start && end <= at.end))
}

/** The text below the headings over some passages, or their blocks where there is no heading; headings stay. */
export function bodiesOf(notice: Notice, passages: readonly Passage[]): Passage[] {
  return sectionsOf(notice).flatMap(({ section: { heading, blocks } }) => {
    const touched = blocks.filter((block) => passages.some((passage) => meets(block, passage)))
    return (heading && touched.length > 0 ? blocks : touched).map(({ start, end }) => ({
      start,
      end,
    }))
  })
}

export function meets(one: Passage, other: Passage): boolean {
  return one.start < other.end && other.start < one.end
}

/** A notice from which words were taken, with what is gone in offsets of the whole one. */
export class Rest {
  readonly gone: readonly Passage[]
  readonly notice: Notice

  constructor(notice: Notice, gone: readonly Passage[] = []) {
    this.notice = notice
    this.gone = gone
  }

  /** Without these passages of what is left. */
  take(passages: readonly Passage[]): Rest {
    const apart = merged(passages)
    const rest = apart.reduceRight(without, this.notice)
    return new Rest(rest, merged([...this.gone, ...apart.map((passage) => this.#before(passage))]))
  }

  /** Where a passage of the rest stood in the whole. */
  #before({ start, end }: Passage): Passage {
    let from = start
    let to = end
    for (const hole of this.gone) {
      const length = hole.end - hole.start
      if (hole.start <= from) from += length
      if (hole.start < to) to += length
    }
    return { start: from, end: to }
  }
}

/** In order, with those that touch made one. */
function merged(passages: readonly Passage[]): Passage[] {
  const all: Passage[] = []
  for (const { start, end } of [...passages].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all.filter(({ start, end }) => end > start)
}
