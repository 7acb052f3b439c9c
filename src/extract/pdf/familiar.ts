/** Words that notices are made of, from the lexicon of the detectors. */
import { lexicon } from '../../language/lexicon.ts'

/** Letters that an ending may have. */
const ENDING = 4

let words: Set<string> | undefined

/** Single words of the lexicon, in small letters; stems as they stand, without their stars. */
function familiarWords(): ReadonlySet<string> {
  words ??= new Set(
    Object.values(lexicon()).flatMap((entries) =>
      entries.flatMap((entry) => entry.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
    ),
  )
  return words
}

/** Whether a word is one of them, but for its ending. */
export function isFamiliar(word: string): boolean {
  const known = familiarWords()
  const lower = word.toLowerCase()
  for (let cut = 0; cut <= ENDING && lower.length - cut >= 5; cut++)
    if (known.has(lower.slice(0, lower.length - cut))) return true
  return false
}
