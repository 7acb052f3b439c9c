import { normalize } from '../../document/normalize.ts'
import type { Notice } from '../../document/notice.ts'
import { languageOf } from '../language-of.ts'

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/
const LONGEST_TITLE = 200

/** What a document says of itself. */
export interface Stated {
  title: string
  language: string | undefined
}

/**
 * Title and language. Titles outlive the document they were given to: one counts only when its words stand in the
 * text. The text's own language counts more than the one the program was set to, which may add the country.
 */
export function metaOf(stated: Stated, text: string): Notice['meta'] {
  const title = normalize(stated.title.replace(/\s+/g, ' ')).trim()
  const declared = LANGUAGE.test(stated.language ?? '') ? stated.language : undefined
  const spoken = languageOf(text) ?? declared
  const language = declared?.startsWith(`${spoken}-`) ? declared : spoken
  return { ...(isTitleOf(title, text) && { title }), ...(language && { language }) }
}

function isTitleOf(title: string, text: string): boolean {
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const lower = text.toLowerCase()
  const found = words.filter((word) => lower.includes(word)).length
  return title.length <= LONGEST_TITLE && found > 0 && found >= words.length / 2
}
