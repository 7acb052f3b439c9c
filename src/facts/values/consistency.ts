/** Values of the facts that tell whether a notice agrees with itself and leaves its rights usable. */
import type { Passage } from '../../document/notice.ts'

/** Grounds told in a row for everything, by their letters of Art. 6(1). */
export interface UnassignedBases {
  letters: string[]
}

/** What the notice puts in the way of exercising rights; `late`: an answer after more than a month; `easy`: nothing. */
export interface Hurdle {
  kind: 'fee' | 'written' | 'identity' | 'late' | 'easy'
}

/** The text's claim of joint control: whether it tells who does what, of an arrangement, of a social network. */
export interface JointControl {
  essence: boolean
  agreement: boolean
  platform: boolean
}

/** Data from others: a title that cites Art. 14, a statement that they come from others, the source, the kinds of data. */
export interface Origin {
  says: 'announced' | 'others' | 'source' | 'kinds'
}

/** A safeguard of Art. 46 or 47, and whether the text tells where a copy is to be had. */
export interface SafeguardCopy {
  instrument: string
  told: boolean
}

/** A tool of artificial intelligence in use, and what its section says nothing of. */
export interface AiTool {
  name: string
  lacks: ('purpose' | 'recipient' | 'storage')[]
}

/** Two statements on the legal basis that do not go together. */
export interface BasisClash {
  kind:
    | 'kept-until-withdrawn'
    | 'consent-and-task'
    | 'consent-beside-contract'
    | 'either-or'
    | 'two-grounds'
    | 'published'
  /** The other statement. */
  against: Passage
}

/** A second controller or officer for the same processing; `against` is the first. */
export interface Rival {
  kind: 'controllers' | 'officers'
  name: string
  against: Passage
}

/** Another body or service than the notice's own, left over from a template; `against` is the second sign. */
export interface LeftOver {
  kind: 'body' | 'service'
  name: string
  against: Passage
}
