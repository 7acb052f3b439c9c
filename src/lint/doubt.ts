/** What a person must know of the reading before deciding on something that was not found. */
import type { Notice } from '../document/notice.ts'
import { doubts, unreadInWords } from '../rules/doubts.ts'
import type { Lang } from '../rules/rule.ts'

const MAY_STAND = {
  de: 'die Angabe kann dort stehen',
  en: 'the information may stand there',
}
const UNSURE = {
  de: 'Der Text ließ sich nur unsicher lesen',
  en: 'The text could be read with doubts only',
}

/** The sentence that names the pages without text; empty where all have some. */
export function unreadSentence({ meta: { unread = [] } }: Notice, lang: Lang): string {
  return unread.length > 0 ? unreadInWords(unread, lang) : ''
}

/** A sentence on pages without text, else on a text of low confidence; nothing where all was read. */
export function doubtOf({ meta, confidence }: Notice, lang: Lang): string | undefined {
  const { unread = [] } = meta
  if (unread.length > 0) return unreadInWords(unread, lang, MAY_STAND[lang])
  if (confidence.level !== 'low') return undefined
  const reasons = confidence.reasons.map((code) => doubts[code]?.[lang]).filter(Boolean)
  const why = reasons.length > 0 ? ` (${reasons.join('; ')})` : ''
  return `${UNSURE[lang]}${why}.`
}
