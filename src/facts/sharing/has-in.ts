import type { Passage } from '../../document/notice.ts'
import type { Cue } from '../../language/lexicon.ts'
import type { Reading } from '../reading.ts'

export type Has = (...cues: Cue[]) => boolean

/** Asks of one passage whether one of the cues stands in it. */
export function hasIn(reading: Reading, passage: Passage): Has {
  return (...cues) => reading.has(passage, ...cues)
}
