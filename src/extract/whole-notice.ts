import type { Passage } from '../document/notice.ts'
import { type Hit, PhraseFinder } from '../document/phrases.ts'
import { tokensOf } from '../document/tokens.ts'
import { type Cue, lexicon } from '../language/lexicon.ts'

/** What a notice says of rights, a cue each; words that are seldom said in passing. */
const RIGHTS: Cue[] = [
  'rights.access',
  'rights.rectification',
  'rights.restriction',
  'rights.portability',
  'complaint.complain',
]
const RIGHTS_CITED = /\bArt(?:ikel|icle|\.)? ?(?:1[5-8]|2[01]|77)\b/g
const FEWEST_RIGHTS = 3
const CONTACT = /@|\(at\)|\[at\]|\b\d{5} \p{Lu}/u
const BASIS = /\bArt(?:ikel|icle|\.)? ?6\b/
/** Characters within which a notice names its controller. */
const OPENING = 2000
const SHORTEST = 400
const LONGEST_TITLE = 140
/** "3. Hinweise …" is a chapter; "II." and "B)" may be parts. */
const CHAPTER = /^(?:§ ?)?\d/
/** Chapters about a notice, or about somebody in it. */
const ABOUT =
  /änderung|aktualisier|beauftragt|quellcode|textversion|auf einen blick|\brechte\b|\bfragen\b|changes? |updates? |officer|source|\brights\b|\bquestions\b/i
/** One word that heads chapters, too. */
const BARE = /^(?:datenschutz|data protection|privacy|data privacy)$/i

let finder: PhraseFinder | undefined

/** The words by which a heading calls what follows a notice; nothing when it does not. */
export function openerOf(title: string): string | undefined {
  if (title.length > LONGEST_TITLE || CHAPTER.test(title) || ABOUT.test(title)) return undefined
  const hit = hitsIn(title, { start: 0, end: title.length })
    .get('notice.title')
    ?.find(({ start, end }) => !BARE.test(title.slice(start, end)))
  return hit && title.slice(hit.start, hit.end)
}

/**
 * Whether a stretch of a text is a notice by itself: it names a controller with a way to reach it, several rights, and
 * a legal basis or how long data are kept. With `opening`, the controller must stand near its beginning.
 */
export function isWholeNotice(text: string, passage: Passage, opening: boolean): boolean {
  if (passage.end - passage.start < SHORTEST) return false
  const stretch = text.slice(passage.start, passage.end)
  if (!CONTACT.test(stretch)) return false
  const hits = hitsIn(text, passage)
  const cited = new Set(stretch.match(RIGHTS_CITED)?.map((citation) => citation.slice(-2)))
  const rights = RIGHTS.filter((cue) => hits.has(cue)).length
  if (
    Math.max(rights, cited.size) < FEWEST_RIGHTS ||
    !(BASIS.test(stretch) || hits.has('storage.period'))
  )
    return false
  const last = opening ? passage.start + OPENING : passage.end
  return hits.get('controller.heading')?.some(({ start }) => start < last) ?? false
}

function hitsIn(text: string, passage: Passage): Map<string, Hit[]> {
  finder ??= new PhraseFinder(
    pick(['notice.title', 'controller.heading', 'storage.period', ...RIGHTS]),
  )
  return finder.find(tokensOf(text, passage))
}

function pick(cues: Cue[]): Record<string, readonly string[]> {
  const all = lexicon()
  return Object.fromEntries(cues.map((cue) => [cue, all[cue] ?? []]))
}
