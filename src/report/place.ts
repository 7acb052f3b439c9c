import type { Evidence } from '../lint/result.ts'
import type { Lang } from '../rules/rule.ts'
import { shorten } from './layout.ts'
import { quoted, words } from './words.ts'

/** Where words stand, for a reader: "S. 2, Abschnitt …" or "Z. 14"; empty when nothing is known. */
export function placeInWords(evidence: Evidence | undefined, lang: Lang): string {
  if (!evidence) return ''
  const [first] = evidence.places
  const at = first ? spot(first, lang) : ''
  const heading = evidence.section.at(-1)
  return [at, heading ? quoted(shorten(heading, 48), lang) : ''].filter(Boolean).join(', ')
}

function spot(place: Evidence['places'][number], lang: Lang): string {
  return 'page' in place ? `${words[lang].page} ${place.page}` : `${words[lang].line} ${place.line}`
}
