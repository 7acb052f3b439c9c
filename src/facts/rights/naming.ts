/** By which cues a right is found: its nouns, the verbs that describe it, and its article in the GDPR. */

import type { Cue } from '../../language/lexicon.ts'
import type { RightName } from '../facts.ts'

export interface Naming {
  noun: Cue
  verb: Cue
  article: string
}

export const namings: Record<RightName, Naming> = {
  access: { noun: 'rights.access', verb: 'rights.accessVerb', article: '15' },
  rectification: { noun: 'rights.rectification', verb: 'rights.rectificationVerb', article: '16' },
  erasure: { noun: 'rights.erasure', verb: 'rights.erasureVerb', article: '17' },
  restriction: { noun: 'rights.restriction', verb: 'rights.restrictionVerb', article: '18' },
  objection: { noun: 'rights.objection', verb: 'rights.objectionVerb', article: '21' },
  portability: { noun: 'rights.portability', verb: 'rights.portabilityVerb', article: '20' },
}

/** The nouns of all six rights. */
export const nouns: readonly Cue[] = Object.values(namings).map(({ noun }) => noun)
