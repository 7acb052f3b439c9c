/** Lists of passages in order of their start, searched by halves: a long text holds tens of thousands of them. */
import type { Passage } from './notice.ts'

/** The index of the first passage that starts at `offset` or behind it; the list's length when none does. */
export function firstFrom(list: readonly Passage[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as Passage).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The passages of an ordered list that lie whole in another. */
export function spansIn<T extends Passage>(list: readonly T[], inside: Passage): T[] {
  return list
    .slice(firstFrom(list, inside.start), firstFrom(list, inside.end + 1))
    .filter(({ end }) => end <= inside.end)
}

/** Whether a passage overlaps one of an ordered list whose passages do not overlap each other. */
export function overlapsAny(list: readonly Passage[], passage: Passage): boolean {
  const last = list[firstFrom(list, passage.end) - 1]
  return last !== undefined && last.end > passage.start
}

/** Of passages in order of preference those that overlap none preferred to them, in order of their start. */
export function withoutOverlaps<T extends Passage>(preferred: readonly T[]): T[] {
  const kept: T[] = []
  for (const passage of preferred) {
    if (overlapsAny(kept, passage)) continue
    kept.splice(firstFrom(kept, passage.start), 0, passage)
  }
  return kept
}

/** What passages in order of their start cover, as passages that do not overlap. */
export function covered(list: readonly Passage[]): Passage[] {
  const spans: Passage[] = []
  for (const { start, end } of list) {
    const last = spans.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return spans
}
