/** Step 6: how far the text can be trusted. */
import type { Notice } from '../../document/notice.ts'
import { Unreadable } from '../unreadable.ts'

/** The commonest words of both languages: in real text, at least every sixth word is one of them. */
const COMMON = new Set(
  `der die das und in zu den von mit für auf ist im des dem nicht ein eine einer eines sie wir ihre ihrer ihren ihr
  oder nach bei werden wird sind über zur zum als auch an aus durch es dass diese dieser daten art abs uns unsere
  the of and to a in is that for it as with be by on or this are your you we our from at data not may have has`.split(
    /\s+/,
  ),
)

/** Fewer words than this tell nothing of the language. */
const FEW = 40
/** Letters that a text in another language has, too: Latin ones with a share of vowels as in speech. */
const VOWELS = [0.28, 0.55] as const

/** From this share of pages without readable text, nothing can be said to be missing. */
const MUCH_UNREAD = 0.25

/** What the steps before were not sure of. */
export interface Doubts {
  /** The order of the content stream had to be given up. */
  reordered: boolean
  /** Share of pages that are scanned or damaged. */
  unread: number
}

/** Judges the text; throws `Unreadable` with `garbled` when the text layer holds no words of a language. */
export function confidenceOf(text: string, doubts: Doubts): Notice['confidence'] {
  const words = text.match(/\p{L}+/gu) ?? []
  const ink = text.replace(/[\s._…-]/g, '')
  const visible = ink.length
  const odd = ink.match(/[\uFFFD\uE000-\uF8FF\p{Cc}]/gu)?.length ?? 0
  const common = words.filter((word) => COMMON.has(word.toLowerCase())).length
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  const single = words.filter((word) => word.length === 1).length
  if (visible > 0 && odd > visible * 0.2) throw garbled('replacement characters', odd / visible)
  if (words.length >= FEW && common < words.length * 0.04 && !isSpeech(words))
    throw garbled('no common words', common / words.length)
  if (visible > 200 && letters < visible * 0.35 && common <= 0.1 * words.length)
    throw garbled('few letters', letters / visible)
  const reasons = doubts.reordered ? ['order'] : []
  if (doubts.unread > 0) reasons.push('pages-without-text')
  if (odd > Math.max(3, visible * 0.001)) reasons.push('replacement-characters')
  if (words.length >= FEW && common < words.length * 0.12) reasons.push('unknown-words')
  if (words.length >= FEW && single > words.length * 0.15) reasons.push('letter-spacing')
  if (doubts.unread >= MUCH_UNREAD) return { level: 'low', reasons }
  const low = odd > visible * 0.02 || common < words.length * 0.08 || single > words.length * 0.25
  const level = reasons.length === 0 ? 'high' : 'medium'
  return { level: low && words.length >= FEW ? 'low' : level, reasons }
}

/** Whether words could be those of some language in Latin letters. */
function isSpeech(words: string[]): boolean {
  const letters = words.join('').normalize('NFD').toLowerCase()
  const vowels = letters.match(/[aeiouy]/g)?.length ?? 0
  const latin = letters.match(/[a-z]/g)?.length ?? 0
  const share = vowels / Math.max(1, latin)
  const lower = words.filter((word) => /^\p{L}?\p{Ll}+$/u.test(word)).length
  return share > VOWELS[0] && share < VOWELS[1] && lower > 0.6 * words.length
}

function garbled(what: string, share: number): Unreadable {
  return new Unreadable('garbled', `text layer: ${what}`, { share: Math.round(share * 100) / 100 })
}
