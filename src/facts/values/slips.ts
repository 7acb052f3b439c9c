/** What the detectors of wrong citations and of other bodies' law find. */

import type { CompetenceCase } from '../../law/competence.ts'

/** A legal basis that is cited by a provision that does not carry it. */
export interface BasisSlip {
  /**
   * `letter`: the words of one letter of Art. 6(1) beside another; `no-basis`: an article that allows no processing;
   * `clauses`: the Commission's clauses under the letter for those of an authority.
   */
  kind: 'letter' | 'no-basis' | 'clauses'
  /** What is named, as it is written. */
  words: string
  letter: string
  right: string
}

/** A right beside an article that gives another one. */
export interface RightSlip {
  /** The right as it is written. */
  words: string
  article: string
  right: string
}

/** Processing that is rested on legitimate interests: `fiscal` for an act that is no exercise of a public task. */
export interface InterestReliance {
  kind: 'cited' | 'worded' | 'fiscal'
}

/** A supervisory authority to which the notice sends complaints. */
export interface NamedAuthority {
  /** As in law/authority-table.ts. */
  id: string
  name: string
  /** The text says that it is the competent one. */
  claimed: boolean
}

/** What moves competence away from the authority of the Land; `unsure` where the words leave it open. */
export interface CompetenceSign {
  special: CompetenceCase | 'unsure'
}
