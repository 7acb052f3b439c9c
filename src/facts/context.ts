import type { Level } from '../document/notice.ts'

export type Body = 'public' | 'private' | 'church' | 'unclear'

/** What is known of the controller; `because` is a code with the words it rests on. */
export interface Profile {
  body: Body
  /** ISO 3166-1 alpha-2. */
  country: string
  /** ISO 3166-2:DE without "DE-"; null abroad and where unknown. */
  state: string | null
  confidence: Level
  because: { code: 'given' | 'controller' | 'title' | 'text' | 'nothing'; words?: string }
}

export interface Confidence {
  level: Level
  reasons: string[]
}

/** What a rule may know beside the facts: the date of the law, the profile, how sure the extraction is. */
export interface Context {
  /** ISO date of the law that is applied. */
  asOf: string
  profile: Profile
  confidence: Confidence
  /** Pages (from 1) that show something but gave no text: what is not found may stand there. */
  unread?: readonly number[]
  /** The name of a rule, old names and the user's own rules included, that is written so or comes nearest. */
  nearestRule?: (written: string) => string | undefined
}

/** What the user says of the controller; it goes before all that the text says. */
export interface Given {
  body?: Body
  state?: string
  /** The law that a church body is under. */
  law?: 'gdpr' | 'kdg' | 'dsg-ekd'
}
