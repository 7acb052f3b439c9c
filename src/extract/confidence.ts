/** How far the text of a document can be trusted, in whatever format it came: one judge for all readers. */
import type { Level, Notice } from '../document/notice.ts'
import { type Signs, signsOf } from './text-signs.ts'
import { Unreadable } from './unreadable.ts'

/** Fewer words than this tell nothing of the language, and too little of anything else. */
const FEW = 40

/** From this share of pages without readable text, nothing can be said to be missing. */
const MUCH_UNREAD = 0.25

/** A sign in the text: from the first value on it is told, from the second on no absence can be trusted. */
interface Threshold {
  reason: string
  share(signs: Signs): number
  doubtful: number
  low: number
  /** As many places before one speaks of it: one odd word is no sign. */
  least?: number
  count?(signs: Signs): number
}

/**
 * Set by what 110 notices of both languages showed at the most: no replacement characters but bullets; 27 to 43 of a
 * hundred words are common ones; 4.6 to 7.4 letters a word; 6.6 of a hundred words are one letter ("lit. a", "e. V.").
 */
const THRESHOLDS: readonly Threshold[] = [
  {
    reason: 'replacement-characters',
    share: ({ odd, visible }) => odd / visible,
    doubtful: 0.001,
    low: 0.02,
    least: 4,
    count: ({ odd }) => odd,
  },
  {
    reason: 'mojibake',
    share: ({ mojibake, words }) => mojibake / words,
    doubtful: 0,
    low: 0.01,
    least: 2,
    count: ({ mojibake }) => mojibake,
  },
  {
    reason: 'markup',
    share: ({ markup, words }) => markup / words,
    doubtful: 0.002,
    low: 0.02,
    least: 5,
    count: ({ markup }) => markup,
  },
  {
    reason: 'unknown-words',
    share: ({ common, words }) => 1 - common / words,
    doubtful: 0.84,
    low: 0.92,
  },
  {
    reason: 'letter-spacing',
    share: ({ single, words }) => single / words,
    doubtful: 0.15,
    low: 0.25,
  },
  {
    reason: 'split-words',
    share: ({ split, words }) => split / words,
    doubtful: 0.005,
    low: 0.1,
    least: 3,
    count: ({ split }) => split,
  },
  {
    reason: 'fused-words',
    share: ({ letters, words }) => letters / words,
    doubtful: 10.5,
    low: 12.5,
  },
  {
    reason: 'fused-words',
    share: ({ endless, words }) => endless / words,
    doubtful: 0.002,
    low: 0.05,
    least: 2,
    count: ({ endless }) => endless,
  },
]

/**
 * Judges a notice by its text and by what its reader doubted. What the reader says stands in `confidence.reasons`
 * (`order`, `left-out`), the pages without text and those recognized from an image in `meta`.
 * @throws {Unreadable} `garbled` (PDF) or `no-words`, when the text holds no words of any language.
 */
export function judged(notice: Notice): Notice {
  const { text, format, meta } = notice
  const signs = signsOf(text)
  refuseGarbage(signs, format)
  const found = [...ofText(signs), ...ofPages(notice)]
  const reasons = [...new Set([...notice.confidence.reasons, ...found.map(({ reason }) => reason)])]
  if (meta.recognized && meta.recognized.length > 0) reasons.push('recognized')
  const isLow = notice.confidence.level === 'low' || found.some(({ low }) => low)
  return { ...notice, confidence: { level: levelOf(isLow, reasons), reasons } }
}

function levelOf(isLow: boolean, reasons: string[]): Level {
  if (isLow) return 'low'
  return reasons.length > 0 ? 'medium' : 'high'
}

interface Sign {
  reason: string
  low: boolean
}

function ofText(signs: Signs): Sign[] {
  if (signs.words < FEW) {
    const odd = signs.odd > 0.02 * signs.visible
    return [
      { reason: 'short-text', low: false },
      ...(odd ? [{ reason: 'replacement-characters', low: true }] : []),
    ]
  }
  return THRESHOLDS.flatMap(({ reason, share, doubtful, low, least = 0, count = () => 0 }) => {
    const value = share(signs)
    if (value <= doubtful || count(signs) < least) return []
    return [{ reason, low: value > low }]
  })
}

function ofPages({ meta: { unread = [], pages = 1 } }: Notice): Sign[] {
  if (unread.length === 0) return []
  return [{ reason: 'pages-without-text', low: unread.length >= MUCH_UNREAD * pages }]
}

/** A font without a character map, or bytes that are no text. */
function refuseGarbage(signs: Signs, format: Notice['format']): void {
  const { odd, visible, words, common, letters, isSpeech } = signs
  const refuse = (what: string, share: number) => {
    throw new Unreadable(format === 'pdf' ? 'garbled' : 'no-words', what, {
      share: Math.round(share * 100) / 100,
    })
  }
  if (odd > visible * 0.2) refuse('replacement characters', odd / visible)
  if (words >= FEW && common < words * 0.04 && !isSpeech) refuse('no common words', common / words)
  if (visible > 200 && letters < visible * 0.35 && common <= 0.1 * words)
    refuse('few letters', letters / visible)
}
