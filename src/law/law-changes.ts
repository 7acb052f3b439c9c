/** Lookups over references that were right once; the data: `law-change-table.ts`. */

import type { IsoDate } from './confidence.ts'
import { OUTDATED_REFERENCES, type OutdatedReference } from './law-change-table.ts'

/** A section of an act as it was cited: `section` with its letter ("4a"), without the section sign. */
export interface CitedSection {
  /** Abbreviation of the act, as in `statutes.ts`. */
  law: string
  section: string
  paragraph?: string | undefined
}

/** The references that are wrong on that day. */
export function outdatedReferences(asOf: IsoDate): readonly OutdatedReference[] {
  return OUTDATED_REFERENCES.filter(({ wrongSince }) => wrongSince <= asOf)
}

/** Entries for a literal name ("TMG"); which controllers and contexts they hold for stands in them. */
export function outdatedByName(name: string, asOf: IsoDate): readonly OutdatedReference[] {
  return outdatedReferences(asOf).filter(({ names }) => names.includes(name))
}

/**
 * Entries for a cited section. An entry that is bound to paragraphs needs one of them in the citation.
 * `section` '4a' and '4' are different sections.
 */
export function outdatedBySection(
  cited: CitedSection,
  asOf: IsoDate,
): readonly OutdatedReference[] {
  return outdatedReferences(asOf).filter((entry) => covers(entry, cited))
}

function covers(
  { provisions }: OutdatedReference,
  { law, section, paragraph }: CitedSection,
): boolean {
  if (provisions?.law !== law || !provisions.sections.includes(section)) return false
  const { paragraphs } = provisions
  return paragraphs === undefined || (paragraph !== undefined && paragraphs.includes(paragraph))
}

/**
 * How an outdated reference is to be told: wrong already when the text was written, or outdated since;
 * `undefined` while it is right. Without a date of the text only the as-of day counts.
 */
export function tense(
  { wrongSince }: { wrongSince: IsoDate },
  asOf: IsoDate,
  written?: IsoDate,
): 'wrong-when-written' | 'outdated-since' | undefined {
  if (asOf < wrongSince) return undefined
  return written !== undefined && wrongSince <= written ? 'wrong-when-written' : 'outdated-since'
}
