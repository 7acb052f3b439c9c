import type { Level, Passage, SectionPath } from '../document/notice.ts'

/** One place where a fact was found: its value, the words that carry it, and how sure the detector is. */
export interface Found<Value> {
  value: Value
  at: Passage
  confidence: Level
}

/** The nearest that the notice comes to a statement that it lacks. `lacks` is a code, worded in rules/lacks.ts. */
export interface NearMiss {
  at: Passage
  lacks: string
}

/** What a notice states on one matter, or where it was looked for in vain. */
export interface Fact<Value> {
  stated: 'yes' | 'partial' | 'no'
  found: Found<Value>[]
  searched: SectionPath[]
  nearMiss?: NearMiss
}

/** A fact of these parts; the detector decides what is stated. */
export function fact<Value>(
  stated: Fact<Value>['stated'],
  found: Found<Value>[],
  searched: SectionPath[] = [],
  nearMiss?: NearMiss,
): Fact<Value> {
  return { stated, found, searched, ...(nearMiss && { nearMiss }) }
}
