/** Findings that a comment in the document itself switches off, with a reason. */
import type { Passage } from '../document/notice.ts'
import type { Visited } from '../document/walk.ts'
import type { Facts } from '../facts/facts.ts'
import { ruleNamed } from '../rules/named.ts'
import type { Rule } from '../rules/rule.ts'
import { isFinding, type Result, type Suppression } from './result.ts'

/**
 * A directive holds for the section of the words that follow it, with its sub-sections; before the title, or before
 * any heading, for the whole document. An absence has no place: any directive of its rule holds for it. Without a
 * reason none does.
 */
export function withDirectives(
  results: readonly Result[],
  directives: Facts['directives'],
  { sections, ran }: { sections: readonly Visited[]; ran: readonly Rule[] },
): Result[] {
  const told = directives.found.flatMap(({ value: { rules, reason }, at }) =>
    reason === null ? [] : [{ rules, reason, range: rangeAround(at, sections) }],
  )
  return results.map((result) => {
    if (told.length === 0 || !isFinding(result)) return result
    const first = result.stated === 'no' ? undefined : result.evidence[0]
    const directive = told.find(
      ({ rules, range }) =>
        rules.some((name) => ruleNamed(name, ran)?.id === result.rule) &&
        (!first || contains(range, first.offset)),
    )
    if (!directive) return result
    const { reason } = directive
    const suppressed: Suppression = {
      verdict: 'accepted',
      reason,
      by: null,
      until: null,
      from: 'directive',
    }
    return { ...result, suppressed }
  })
}

const contains = ({ start, end }: Passage, [from]: [number, number]) => start <= from && from < end

/** The innermost section with a heading around a passage; what stands before all headings is about the whole. */
function rangeAround(at: Passage, sections: readonly Visited[]): Passage {
  const whole = { start: 0, end: Number.POSITIVE_INFINITY }
  const holder = sections.findLast(
    ({ section }) => section.heading && section.heading.start <= at.start,
  )
  if (!holder?.section.heading) return whole
  const behind = sections
    .slice(sections.indexOf(holder) + 1)
    .find(({ section }) => section.level <= holder.section.level)
  return {
    start: holder.section.heading.start,
    end: behind?.section.heading?.start ?? whole.end,
  }
}
