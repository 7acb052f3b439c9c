import type { Evidence } from '../lint/result.ts'
import type { Lang } from '../rules/rule.ts'
import { shorten } from './layout.ts'
import { quoted, words } from './words.ts'

/** Formats whose lines are paragraphs. */
const WORD_PROCESSORS = new Set([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
])

/** Whether a place in a document of this kind is a line of its text, as an editor counts them. */
export function hasLines(mediaType: string): boolean {
  return mediaType.startsWith('text/')
}

/**
 * Where words of a document of this media type stand, for a reader: "S. 2, „Ihre Rechte“", "Z. 14", "Absatz 3";
 * empty when nothing is known.
 */
export function placeInWords(
  evidence: Evidence | undefined,
  mediaType: string,
  lang: Lang,
): string {
  if (!evidence) return ''
  const [first] = evidence.places
  const at = first ? spot(first, mediaType, lang) : ''
  const heading = evidence.section.at(-1)
  return [at, heading ? quoted(shorten(heading, 48), lang) : ''].filter(Boolean).join(', ')
}

function spot(place: Evidence['places'][number], mediaType: string, lang: Lang): string {
  const say = words[lang]
  if ('page' in place) return `${say.page} ${place.page}`
  return `${WORD_PROCESSORS.has(mediaType) ? say.paragraph : say.line} ${place.line}`
}
