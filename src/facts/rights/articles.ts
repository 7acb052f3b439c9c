/** The articles of the GDPR that a passage cites, as the citation grammar read them, ranges and lists expanded. */
import type { Passage } from '../../document/notice.ts'
import type { Found } from '../fact.ts'
import type { Citation, Facts } from '../facts.ts'

/** The citations of articles of the GDPR inside a passage; "Art. 15" without a law counts as one, "§ 15" does not. */
export function citationsOf(facts: Facts, inside: Passage): Found<Citation>[] {
  return facts.citations.found.filter(({ value, at }) => {
    const ofGdpr = value.law === 'GDPR' || (value.law === null && !value.section)
    return ofGdpr && at.start >= inside.start && at.end <= inside.end
  })
}

/** Their article numbers, without repetition. */
export function articlesIn(facts: Facts, inside: Passage): string[] {
  return [...new Set(citationsOf(facts, inside).map(({ value }) => value.article))]
}
