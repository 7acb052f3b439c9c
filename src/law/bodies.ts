/**
 * What kind of body a controller is: the words that tell it, and what to beware of.
 *
 * The cues are summed in the controller's block. Church cues of 4 or more decide for church; a legal
 * form of weight 4 decides against words of a town; else a difference of 2 or more decides; otherwise
 * the body is unclear, and whatever depends on it is a question. The user may set the body.
 */

import {
  AUSTRIAN_PRIVATE_CUES,
  AUSTRIAN_PUBLIC_CUES,
  type BodyCue,
  CHURCH_CUES,
  PRIVATE_CUES,
  PUBLIC_CUES,
} from './body-cues.ts'

export type BodyKind = 'public' | 'private' | 'church'

/** From this sum on, or from this lead, the cues decide. */
export const DECISIVE = { churchSum: 4, legalForm: 4, lead: 2 } as const

/** Weight of an official host name in the controller's e-mail or web address, for a public body. */
export const OFFICIAL_DOMAIN_WEIGHT = 2

/** The cues for a kind of body; Austria has words of its own beside the German ones. */
export function cuesFor(kind: BodyKind, country: 'DE' | 'AT' = 'DE'): readonly BodyCue[] {
  if (kind === 'church') return CHURCH_CUES
  if (kind === 'public') {
    return country === 'AT' ? [...PUBLIC_CUES, ...AUSTRIAN_PUBLIC_CUES] : PUBLIC_CUES
  }
  return country === 'AT' ? [...PRIVATE_CUES, ...AUSTRIAN_PRIVATE_CUES] : PRIVATE_CUES
}

/** A word of a cue taken apart: the letters to be found, and on which side any letters may follow. */
export interface OpenWord {
  stem: string
  openStart: boolean
  openEnd: boolean
}

/** Takes one word with `*` apart ('*amt' -> stem 'amt', open at its start). */
export function openWord(word: string): OpenWord {
  const openStart = word.startsWith('*')
  const openEnd = word.endsWith('*')
  return { stem: word.slice(openStart ? 1 : 0, openEnd ? -1 : undefined), openStart, openEnd }
}
