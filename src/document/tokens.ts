import { fold } from './fold.ts'
import type { Passage } from './notice.ts'
import { remembered } from './remembered.ts'

/** One word of the text with its folded form. Mail and web addresses are one word, and `opaque`: no phrase matches in them. */
export interface Token extends Passage {
  word: string
  opaque: boolean
}

/** A mail or web address (group 1), or a word, or the paragraph sign. */
const TOKEN =
  /([^\s<>()@]{1,64}@[^\s<>()@]{2,80}|https?:\/\/[^\s<>]{1,200}|www\.[^\s<>]{2,200})|[A-Za-z0-9À-ÖØ-öø-ÿĀ-ž]{1,100}|§/g
/** The ending of a gender form behind a word: *innen, :in, /-r, (r). */
const GENDER = /(?:[*:_/|·]-?|\(-?)(?:innen|in|en|r|n|e|s)\)?/y
const LETTER = /[A-Za-z0-9À-ÖØ-öø-ÿĀ-ž]/

/** The words of a passage in order. A hyphen parts words, so that "Online-Meeting" is two. */
export function tokensOf(text: string, passage: Passage): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = passage.start
  for (let match = TOKEN.exec(text); match && match.index < passage.end; match = TOKEN.exec(text)) {
    const opaque = match[1] !== undefined
    const end = opaque ? TOKEN.lastIndex : withGender(text, TOKEN.lastIndex)
    TOKEN.lastIndex = end
    tokens.push({ start: match.index, end, word: folded(text.slice(match.index, end)), opaque })
  }
  return tokens
}

/** Folding is the dearest step of reading. */
const folded = remembered(fold)

/** Where the word ends that ends at `end` without its gender form. */
function withGender(text: string, end: number): number {
  GENDER.lastIndex = end
  if (!GENDER.test(text)) return end
  return LETTER.test(text[GENDER.lastIndex] ?? '') ? end : GENDER.lastIndex
}
